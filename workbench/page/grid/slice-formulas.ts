import type { Univer } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/preset-sheets-core";
import { nextTask } from "../next-task";

/** Milliseconds of work between two pauses. */
const SLICE_MS = 30;

/** What Univer asks of each formula before it calculates: the ranges that it refers to. */
interface RangeReader {
  _getRangeListByNode(...formula: unknown[]): Promise<unknown>;
}

/** Lets the page answer while Univer reads the formulas of a workbook, which it does in one go otherwise. */
export function sliceFormulas(univer: Univer): void {
  const reader = univer.__getInjector().get(IFormulaDependencyGenerator) as unknown as RangeReader;
  const rangesOf = reader._getRangeListByNode.bind(reader);
  let since = performance.now();
  reader._getRangeListByNode = async (...formula) => {
    if (performance.now() - since > SLICE_MS) {
      await nextTask();
      since = performance.now();
    }
    return rangesOf(...formula);
  };
}
