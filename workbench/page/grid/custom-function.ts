import {
  AsyncObject,
  BaseFunction,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import type { Univer } from "@univerjs/core";
import type { Area, CellValue } from "../../host";
import { argumentFromEngine, rowsToEngine } from "./cell-value";

/** The cell that a formula stands in, both from 0. */
export interface CellPlace {
  sheetId: string;
  row: number;
  column: number;
}

/** How the grid describes a function while its formula is typed. */
export interface FunctionHelp {
  description: string;
  parameters: { name: string; description: string; optional: boolean; repeating: boolean }[];
}

/** What a formula hands to a function: each argument a cell or a rectangle of cells, a blank as `""`. */
export type CellArguments = (CellValue | CellValue[][])[];

/** Cells that an argument names; undefined where the formula itself holds it. */
export type ArgumentArea = (Area & { sheetId: string }) | undefined;

/** A function of the add-in: rows of cells. It never rejects, a failure is an error value. */
export type CellFunction = (
  args: CellArguments,
  place: CellPlace,
  areas: readonly ArgumentArea[],
) => Promise<CellValue[][]>;

/** A function that keeps blanks, empty texts and errors apart, which Univer's own custom functions do not. */
class CustomFunctionExecutor extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  /** Where arguments come from is known of references only. */
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly call: CellFunction,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...args: (BaseValueObject | BaseReferenceObject)[]): AsyncObject {
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const values = args.map((one) =>
      argumentFromEngine(isReference(one) ? one.toArrayValueObject() : one),
    );
    return new AsyncObject(
      this.result(
        values,
        place,
        args.map((one) => areaOf(one, place)),
      ),
    );
  }

  private async result(...given: Parameters<CellFunction>): Promise<ArrayValueObject> {
    return rowsToEngine(await this.call(...given)) as ArrayValueObject;
  }
}

const isReference = (one: BaseValueObject | BaseReferenceObject): one is BaseReferenceObject =>
  one.isReferenceObject();

function areaOf(one: BaseValueObject | BaseReferenceObject, { sheetId }: CellPlace): ArgumentArea {
  if (!isReference(one)) return undefined;
  const { startRow, startColumn, endRow, endColumn } = one.getRangePosition();
  return {
    sheetId: one.getForcedSheetId() || sheetId,
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** Whether a function of that name is known to the grid as an add-in's. */
export const isAddinFunction = (functions: IFunctionService, name: string): boolean =>
  functions.getExecutor(name) instanceof CustomFunctionExecutor;

/**
 * Makes a function known to the grid under a name such as `BPS.NTP`.
 *
 * @param call computes the result; what it throws would stop all calculation of the grid
 */
export function registerFunction(
  univer: Univer,
  name: string,
  help: FunctionHelp,
  call: CellFunction,
): void {
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  functions.registerExecutors(new CustomFunctionExecutor(name, call));
  // Of a formula that was typed before, Univer remembers that the name is unknown. All keys contain the empty text.
  functions.deleteFormulaAstCacheKey("");
  injector.get(IDescriptionService).registerDescriptions([
    {
      functionName: name,
      functionType: FunctionType.User,
      description: help.description,
      abstract: help.description,
      functionParameter: help.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: "",
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    },
  ]);
}
