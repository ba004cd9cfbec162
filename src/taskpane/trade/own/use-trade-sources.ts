import { useEffect, useMemo, useRef, useState } from "react";
import type { TradeReading } from "../../../analysis";
import { readPeriod } from "../../../core";
import type { TradeSet } from "../../../library";
import type { ReadingDesk } from "../../../reading";
import { isDateFormat } from "../../../table";
import type { CheckedWorkbook } from "../../../workbook/contract";
import { rangeAddress } from "../../../workbook/plan";
import { useKept, usePane } from "../../pane-context";
import { useRequest, useRuns } from "../../parts";
import { useReaderTables } from "../../reader-tables";
import {
  readCandidate,
  tableCandidate,
  type TradeCandidate,
  type TradeSource,
} from "./trade-source";

/** A chosen source with how it is read, and the sets that come of it once they are added up. */
export interface ReadSource {
  source: TradeSource;
  reading: TradeReading;
  sets: readonly TradeSet[];
}

type Readings = Readonly<Record<string, TradeReading>>;

const none: readonly never[] = [];
const noReadings: Readings = {};

/** The reader's tables and records that may hold trade, and what is chosen of them. */
export function useTradeSources() {
  const candidates = useCandidates();
  const [chosen, choose] = useKept<readonly string[]>("own-trade.chosen", none);
  const [readings, setReadings] = useKept<Readings>("own-trade.readings", noReadings);
  // What is open stays so: it is asked again with every change of how it is read.
  const opened = useRef(new Map<string, TradeSource>());
  const [read, setRead] = useState<readonly ReadSource[]>([]);
  const [isReading, setReading] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const runs = useRuns();
  const wanted = useMemo(
    () => candidates.all.filter(({ id }) => chosen.includes(id)),
    [candidates.all, chosen],
  );
  useEffect(() => {
    const run = runs.begin();
    void (async () => {
      setReading(wanted.length > 0);
      setFailed(false);
      const done: ReadSource[] = [];
      for (const candidate of wanted) {
        try {
          const source = opened.current.get(candidate.id) ?? (await candidate.open());
          opened.current.set(candidate.id, source);
          const reading = readings[source.id] ?? source.usual;
          const sets = await source.sets(reading);
          if (run.isVoid()) return;
          done.push({ source, reading, sets });
        } catch {
          if (run.isVoid()) return;
          setFailed(true);
        }
      }
      setRead(done);
      setReading(false);
    })();
  }, [wanted, readings, runs]);
  return {
    ...candidates,
    chosen,
    choose: (ids: readonly string[]) => choose(ids),
    read,
    isReading,
    hasFailed,
    correct: (id: string, reading: TradeReading) =>
      setReadings((now) => ({ ...now, [id]: reading })),
    async readSelection() {
      const ids = await candidates.readCells();
      if (ids) choose((now) => [...new Set([...now, ...ids])]);
    },
  };
}

export type TradeSources = ReturnType<typeof useTradeSources>;

/** The reader's tables, and cells that were read. */
function useCandidates() {
  const { services, language } = usePane();
  const { checkedWorkbook: workbook, readingDesk } = services;
  const tables = useReaderTables();
  const [cells, setCells] = useKept<readonly TradeCandidate[]>("own-trade.cells", none);
  const [isNone, setNone] = useState(false);
  const { isWaiting, failure, forgetFailure, ask } = useRequest();
  const all = useMemo(
    (): TradeCandidate[] => [
      ...tables.map(({ id, name, table, opened }) =>
        opened
          ? readCandidate(id, name, opened.file, opened.choices, opened.read)
          : tableCandidate(id, name, table),
      ),
      ...cells,
    ],
    [tables, cells],
  );
  return {
    all,
    isWaiting,
    failure,
    forgetFailure,
    isNone,
    canReadCells: workbook !== undefined,
    /** @returns the ids of what the selected cells hold; undefined where they could not be read */
    async readCells(): Promise<string[] | undefined> {
      const read = workbook && (await ask(selectedTables(workbook, readingDesk)));
      if (!read) return undefined;
      const { place, file, tables } = read;
      setNone(tables.length === 0);
      const found = tables.map((one) =>
        readCandidate(
          `cells-${place}-${one.id}`,
          [one.table.title[language], place].filter(Boolean).join(" · "),
          file,
          {},
          one,
        ),
      );
      const ids = found.map(({ id }) => id);
      setCells((now) => [...now.filter(({ id }) => !ids.includes(id)), ...found]);
      return ids;
    },
  };
}

/** The tables in the selected cells; their file stays open, since they are asked for sums. */
async function selectedTables(workbook: CheckedWorkbook, desk: ReadingDesk) {
  const selected = await workbook.readSelection();
  if (!selected.ok) return selected;
  const { sheet, row, column, values, formats } = selected.value;
  const place = `${sheet}!${rangeAddress({ row, column }, values.length, values[0]?.length ?? 1)}`;
  const rows = values.map((line, at) =>
    line.map((value, cell) =>
      typeof value === "number"
        ? monthOrNumber(value, formats[at]?.[cell] ?? "")
        : String(value ?? ""),
    ),
  );
  const file = await desk.open({ name: place, rows });
  const { tables } = await file.read({});
  return { ok: true as const, value: { place, file, tables } };
}

/** Excel makes a date of a month that is typed; its cell then holds a number. */
const monthOrNumber = (value: number, format: string): number | string =>
  isDateFormat(format) ? (readPeriod(value) ?? value) : value;
