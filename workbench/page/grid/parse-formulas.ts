import type { ICommandInfo, Univer } from "@univerjs/core";
import {
  AstTreeBuilder,
  FormulaDataModel,
  generateAstNode,
  IFormulaCurrentConfigService,
  Lexer,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { nextTask } from "../next-task";
import { UNIT_ID } from "./create-univer";

/** Milliseconds of work between two pauses. */
const SLICE_MS = 30;
/** As many parsed formulas Univer remembers: of more, it would have forgotten the first when it comes to them. */
const REMEMBERED = 5_000;

/** Parses formulas before Univer calculates, which parses all that it does not know in one go; the page answers meanwhile. */
export function formulaParser(univer: Univer): (formulas: Iterable<string>) => Promise<void> {
  const injector = univer.__getInjector();
  return async (formulas) => {
    const lexer = injector.get(Lexer);
    const builder = injector.get(AstTreeBuilder);
    const config = injector.get(IFormulaCurrentConfigService);
    let since = performance.now();
    let left = REMEMBERED;
    for (const formula of formulas) {
      if (left-- === 0) return;
      generateAstNode(UNIT_ID, formula, lexer, builder, config);
      if (performance.now() - since < SLICE_MS) continue;
      await nextTask();
      since = performance.now();
    }
  };
}

type Cells = Record<number, Record<number, { f?: string | null } | null>>;

function* formulasOf(cells: Cells): Generator<string> {
  for (const row of Object.values(cells)) {
    for (const cell of Object.values(row)) if (cell?.f) yield cell.f;
  }
}

/** The formulas that changes write, also those that come while it goes on. */
export function* writtenFormulas(changes: readonly ICommandInfo[]): Generator<string> {
  for (const { id, params } of changes) {
    if (id !== SetRangeValuesMutation.id) continue;
    yield* formulasOf(((params as ISetRangeValuesMutationParams).cellValue ?? {}) as Cells);
  }
}

/** All formulas of the workbook. */
export function* allFormulas(univer: Univer): Generator<string> {
  const data = univer.__getInjector().get(FormulaDataModel).getFormulaData()[UNIT_ID];
  for (const cells of Object.values(data ?? {})) yield* formulasOf((cells ?? {}) as Cells);
}
