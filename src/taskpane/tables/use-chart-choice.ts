import { useState } from "react";
import type { ReferenceTable } from "../../library";
import { isThroughTime, usualChartRows, type ChartRequest } from "../../sheets/table";

/** Whether a chart goes beside the table, of which kind, and of which rows. */
export interface ChartChoice {
  isWanted: boolean;
  want(wanted: boolean): void;
  kind: ChartRequest["kind"];
  chooseKind(kind: ChartRequest["kind"]): void;
  /** Rows in the chart; undefined where the chart shows all that are inserted. */
  rows: string[] | undefined;
  pickRows(keys: string[]): void;
  /** For a plan; undefined without chart. */
  request: ChartRequest | undefined;
}

/** @param shown the table as it will be inserted */
export function useChartChoice(shown: ReferenceTable, title: string): ChartChoice {
  const throughTime = isThroughTime(shown);
  const [isWanted, setWanted] = useState(false);
  const [kind, setKind] = useState<ChartRequest["kind"] | undefined>(undefined);
  const [picked, setPicked] = useState<string[] | undefined>(undefined);
  const inserted = new Set(shown.rows.map(({ key }) => key));
  const rows = throughTime
    ? (picked?.filter((key) => inserted.has(key)) ?? usualChartRows(shown))
    : undefined;
  const usualKind = throughTime ? "Line" : "ColumnClustered";
  return {
    isWanted,
    want: setWanted,
    kind: kind ?? usualKind,
    chooseKind: setKind,
    rows,
    pickRows: setPicked,
    request: isWanted ? { kind: kind ?? usualKind, title, rows } : undefined,
  };
}
