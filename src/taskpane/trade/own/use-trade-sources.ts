import { useEffect, useMemo, useRef, useState } from "react";
import type { TradeReading } from "../../../analysis";
import { readPeriod } from "../../../core";
import { ownSubject, type TradeSet } from "../../../library";
import { isDateFormat, unpackTable } from "../../../table";
import { isSourceStamp, rangeAddress } from "../../../workbook/plan";
import type { OpenReading } from "../../my-data";
import { useKept, usePane } from "../../pane-context";
import { useRequest, useRuns } from "../../parts";
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

/** Files that are open on My data, kept tables, tables of the workbook's blocks, and cells that were read. */
function useCandidates() {
  const { services, language } = usePane();
  const { library, executor, checkedWorkbook: workbook, readingDesk } = services;
  const [files] = useKept<readonly OpenReading[]>("my-data.open", none);
  const [cells, setCells] = useKept<readonly TradeCandidate[]>("own-trade.cells", none);
  const [blocks, setBlocks] = useState<readonly TradeCandidate[]>([]);
  const [isNone, setNone] = useState(false);
  const { isWaiting, failure, forgetFailure, ask } = useRequest();
  useEffect(() => {
    let isShown = true;
    void executor.blocks().then((answer) => {
      if (!isShown || !answer.ok) return;
      setBlocks(
        answer.value.flatMap(({ id, source, state, sheet }) => {
          // A workbook may come from anyone: what it carries is looked at before it is believed.
          if (!source?.own || !isSourceStamp(source) || state === "gone") return [];
          const table = unpackTable(source.own);
          return [tableCandidate(`block-${id}`, `${table.title[language]} (${sheet})`, table)];
        }),
      );
    });
    return () => {
      isShown = false;
    };
  }, [executor, language]);
  const all = useMemo((): TradeCandidate[] => {
    const ofFiles = files.flatMap(({ id, name, file, choices, read }) =>
      read.tables.map((one) => {
        const title = one.table.title[language];
        const called = title === "" ? name : `${title} (${name})`;
        return readCandidate(`file-${id}-${one.id}`, called, file, choices, one);
      }),
    );
    const kept = library.books
      .filter(({ kind }) => kind === "own")
      .flatMap(({ tables }) => tables)
      .filter(({ subject }) => subject === ownSubject)
      .map(({ id, title }) => tableCandidate(`kept-${id}`, title[language], library.table(id)));
    return [...ofFiles, ...kept, ...blocks, ...cells];
  }, [files, library, blocks, cells, language]);
  return {
    all,
    isWaiting,
    failure,
    forgetFailure,
    isNone,
    canReadCells: workbook !== undefined,
    /** @returns the ids of what the selected cells hold; undefined where they could not be read */
    async readCells(): Promise<string[] | undefined> {
      const selected = workbook && (await ask(workbook.readSelection()));
      if (!selected) return undefined;
      const { sheet, row, column, values, formats } = selected;
      const place = `${sheet}!${rangeAddress({ row, column }, values.length, values[0]?.length ?? 1)}`;
      const rows = values.map((line, at) =>
        line.map((value, cell) =>
          typeof value === "number"
            ? monthOrNumber(value, formats[at]?.[cell] ?? "")
            : String(value ?? ""),
        ),
      );
      const file = await readingDesk.open({ name: place, rows });
      const { tables } = await file.read({});
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

/** Excel makes a date of a month that is typed; its cell then holds a number. */
const monthOrNumber = (value: number, format: string): number | string =>
  isDateFormat(format) ? (readPeriod(value) ?? value) : value;
