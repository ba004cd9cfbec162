import {
  readTrade,
  type RecordShape,
  tableAsRecords,
  tradeSets,
  tradeSums,
  type TradeReading,
} from "../../../analysis";
import type { TradeSet } from "../../../library";
import type { OpenedFile, ReadTable, ReadingChoices } from "../../../reading";
import { type Table, totalsApart } from "../../../table";

/** Something that may hold trade, before it is looked into. */
export interface TradeCandidate {
  id: string;
  name: string;
  /** Records that are in a file, more of them than a table can show. */
  isRecords: boolean;
  open(): Promise<TradeSource>;
}

/** Records of trade, wherever they stand. */
export interface TradeSource {
  id: string;
  name: string;
  shape: RecordShape;
  /** Printed totals that are not the sum of their parts. */
  failing: number;
  /** As it is recognised. */
  usual: TradeReading;
  sets(reading: TradeReading): Promise<TradeSet[]>;
}

/** A table, by its labels and its columns. */
export const tableCandidate = (id: string, name: string, table: Table): TradeCandidate => ({
  id,
  name,
  isRecords: false,
  open: async () => {
    const { records, proof } = totalsApart(tableAsRecords(table));
    return {
      id,
      name,
      shape: records,
      failing: proof.fails,
      usual: readTrade(records, `${table.title.id} ${name}`),
      sets: async (reading) => tradeSets(records, reading),
    };
  },
});

/** Records of a file, which stay where the file is read: sums of them are asked for. */
const recordsCandidate = (
  id: string,
  name: string,
  file: OpenedFile,
  request: { table: string; choices: ReadingChoices },
  title: string,
): TradeCandidate => ({
  id,
  name,
  isRecords: true,
  open: async () => {
    const shape = await file.records(request);
    return {
      id,
      name,
      shape,
      failing: shape.totals.fails,
      usual: readTrade(shape, `${title} ${name}`),
      sets: async (reading) => {
        const { filter, keep } = tradeSums(shape, reading);
        const sums = await file.sums(request, filter, keep);
        return sums.flatMap((records) => tradeSets(records, reading));
      },
    };
  },
});

/** A table of a file: its records where it has many dimensions. */
export const readCandidate = (
  id: string,
  name: string,
  file: OpenedFile,
  choices: ReadingChoices,
  { id: own, table, records }: ReadTable,
): TradeCandidate =>
  records
    ? recordsCandidate(id, name, file, { table: own, choices }, table.title.id)
    : tableCandidate(id, name, table);
