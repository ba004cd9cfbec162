import { useEffect, useMemo, useState } from "react";
import { isOwn } from "../../library";
import type { OpenedFile, ReadingChoices, ReadTable } from "../../reading";
import { type Table, unpackTable } from "../../table";
import { isSourceStamp } from "../../workbook/plan";
import { type OpenReading, readerTableId } from "../my-data";
import { useKept, usePane } from "../pane-context";

/** A table of the reader's own, wherever it stands. */
export interface ReaderTable {
  id: string;
  name: string;
  table: Table;
  /** Of an opened file: what asks it for its records. */
  opened?: { file: OpenedFile; choices: ReadingChoices; read: ReadTable };
}

const none: readonly never[] = [];

/** Tables of files and answers that are open on My data, kept tables, and tables of the workbook's blocks. */
export function useReaderTables(): readonly ReaderTable[] {
  const { services, language } = usePane();
  const { library, executor } = services;
  const [files] = useKept<readonly OpenReading[]>("my-data.open", none);
  const [blocks, setBlocks] = useState<readonly ReaderTable[]>([]);
  useEffect(() => {
    let isShown = true;
    void executor.blocks().then((answer) => {
      if (!isShown || !answer.ok) return;
      setBlocks(
        answer.value.flatMap(({ id, source, state, sheet }) => {
          // A workbook may come from anyone: what it carries is looked at before it is believed.
          if (!source?.own || !isSourceStamp(source) || state === "gone") return [];
          const table = unpackTable(source.own);
          return [{ id: `block-${id}`, name: `${table.title[language]} (${sheet})`, table }];
        }),
      );
    });
    return () => {
      isShown = false;
    };
  }, [executor, language]);
  return useMemo(() => {
    const ofFiles = files.flatMap(({ id, name, file, choices, read }) =>
      read.tables.map((one): ReaderTable => {
        const title = one.table.title[language];
        return {
          id: readerTableId(id, one.id),
          name: title === "" || title === name ? name : `${title} (${name})`,
          table: one.table,
          opened: { file, choices, read: one },
        };
      }),
    );
    const kept = library.books
      .filter(({ kind }) => kind === "own")
      .flatMap(({ tables }) => tables)
      .filter(isOwn)
      .map(({ id, title }) => ({
        id: `kept-${id}`,
        name: title[language],
        table: library.table(id),
      }));
    return [...ofFiles, ...kept, ...blocks];
  }, [files, library, blocks, language]);
}
