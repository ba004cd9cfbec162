import { useEffect, useMemo, useState } from "react";
import type { FunctionEntry } from "../../library";
import type { WorkbookFailure } from "../../workbook/contract";
import { rangeAddress } from "../../workbook/plan";
import { useKept, usePane } from "../pane-context";
import { useRequest, useWorkbookChanges } from "../parts";
import type { PaneServices } from "../services";
import { type Argument, argumentFormula, functionFormula, readArgument } from "./argument";
import { type PreviewResult, previewResult } from "./preview-result";

export interface Builder {
  /** What is in the field of each argument. */
  texts: readonly string[];
  type(at: number, text: string): void;
  /** Fills the selected cells into an argument; undefined where there is no workbook. */
  takeSelection: ((at: number) => Promise<void>) | undefined;
  failure: WorkbookFailure | undefined;
  forgetFailure(): void;
  /** In Excel's invariant form; undefined while a needed argument is missing. */
  formula: string | undefined;
  /** What it gives on the cells as they are now; undefined while that is not known. */
  preview: PreviewResult | undefined;
  /** What the function was given for it, as Excel hands it over. */
  args: readonly unknown[];
}

/** The form of a function: what is typed, the formula that it makes, and what that gives. */
export function useBuilder(entry: FunctionEntry, decimalComma: boolean): Builder {
  const { services } = usePane();
  const { checkedWorkbook } = services;
  const { ask, failure, forgetFailure } = useRequest();
  const [typed, setTyped] = useKept<readonly string[]>(`functions.typed.${entry.id}`, []);
  const changes = useWorkbookChanges();
  const [shown, setShown] = useState<{ formula: string } & Computed>();
  const given = useMemo(
    () => entry.parameters.map((_, at) => readArgument(typed[at] ?? "", decimalComma)),
    [entry, typed, decimalComma],
  );
  const isComplete = entry.parameters.every(
    ({ optional }, at) => optional || given[at]?.kind !== "none",
  );
  const formula = isComplete ? functionFormula(entry.id, given) : undefined;

  useEffect(() => {
    if (formula === undefined) return undefined;
    let isLeft = false;
    void resultOf(services, entry, given).then((computed) => {
      if (!isLeft && computed) setShown({ formula, ...computed });
    });
    return () => {
      isLeft = true;
    };
  }, [services, entry, given, formula, changes]);

  const type = (at: number, text: string) =>
    setTyped((now) => entry.parameters.map((_, place) => (place === at ? text : now[place]) ?? ""));
  return {
    texts: entry.parameters.map((_, at) => typed[at] ?? ""),
    type,
    takeSelection:
      checkedWorkbook &&
      (async (at) => {
        const selected = await ask(checkedWorkbook.readSelection());
        if (!selected) return;
        const { sheet, row, column, values } = selected;
        const address = rangeAddress({ row, column }, values.length, values[0]?.length ?? 1);
        type(at, argumentFormula({ kind: "cells", sheet, address }));
      }),
    failure,
    forgetFailure,
    formula,
    preview: shown?.formula === formula ? shown?.result : undefined,
    args: shown?.formula === formula ? (shown?.args ?? []) : [],
  };
}

interface Computed {
  result: PreviewResult;
  args: readonly unknown[];
}

/** Computes the function on the cells as they are; undefined where nothing computes here. */
async function resultOf(
  services: PaneServices,
  entry: FunctionEntry,
  given: readonly Argument[],
): Promise<Computed | undefined> {
  const { runFunction } = services;
  if (!runFunction) return undefined;
  const values: unknown[] = [];
  for (const [at, argument] of given.entries()) {
    const value = await valueOf(services, argument);
    if (value === undefined)
      return {
        result: {
          kind: "error",
          text: argumentFormula(argument),
          argument: entry.parameters[at]?.name ?? "",
        },
        args: [],
      };
    values.push(value);
  }
  // Where a 0 comes from matters to some functions: Excel tells them the addresses behind the last argument.
  const parameterAddresses = given.map((argument) =>
    argument.kind === "cells" ? argument.address : undefined,
  );
  const result = previewResult(runFunction, entry, [...values, { parameterAddresses }]);
  return { result, args: values };
}

/** What Excel hands over for an argument: cells as rows, null for none; undefined where the cells cannot be read. */
async function valueOf(
  { executor, checkedWorkbook }: PaneServices,
  argument: Argument,
): Promise<unknown> {
  if (argument.kind === "none") return null;
  if (argument.kind === "value") return [[argument.value]];
  const selected = argument.sheet === undefined ? await executor.selection() : undefined;
  const sheet = argument.sheet ?? (selected?.ok ? selected.value.sheet : "");
  const cells = await checkedWorkbook?.readRange(sheet, argument.address);
  return cells?.ok ? cells.value.values : undefined;
}
