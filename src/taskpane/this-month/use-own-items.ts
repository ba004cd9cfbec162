import { useMemo, useState } from "react";
import {
  type Answers,
  itemQuestions,
  openQuestions,
  type ItemQuestion,
  type ItemTableChoice,
  type OwnNtp,
  ownNtp,
  type ReadItems,
  readOwnItems,
} from "../../analysis";
import { CoreError } from "../../core";
import { isOwn } from "../../library";
import type { Table } from "../../table";
import { useKept, usePane } from "../pane-context";

/** Everything between the reader's tables and their results. */
export interface OpenItems {
  /** Tables that can be chosen: kept ones and those that were read from cells. */
  known: readonly Table[];
  chosen: readonly string[];
  choose(ids: readonly string[]): void;
  /** Adds tables of cells, chosen at once. */
  add(tables: readonly Table[]): void;
  tables: readonly Table[];
  choices: Readonly<Record<string, ItemTableChoice>>;
  correct(table: string, choice: ItemTableChoice): void;
  /** Undefined before a table is chosen. */
  read: ReadItems | undefined;
  questions: readonly ItemQuestion[];
  open: readonly ItemQuestion[];
  answers: Answers;
  answer(changed: Answers): void;
  /** Undefined while something is open. */
  result: OwnNtp | undefined;
  /** Why all answers together give no result. */
  failure: CoreError | undefined;
}

const none: readonly Table[] = [];

/** The reader's items, from the choice of tables to the results. */
export function useOwnItems(): OpenItems {
  const { library } = usePane().services;
  const [fromCells, setFromCells] = useKept<readonly Table[]>("own-items.cells", none);
  const [chosen, choose] = useKept<readonly string[]>("own-items.chosen", []);
  const [choices, setChoices] = useKept<OpenItems["choices"]>("own-items.choices", {});
  const [answers, setAnswers] = useKept<Answers>("own-items.answers", {});
  const known = useMemo(
    () => [
      ...library.books
        .filter(({ kind }) => kind === "own")
        .flatMap(({ tables }) => tables)
        .filter(isOwn)
        .map(({ id }) => library.table(id)),
      ...fromCells,
    ],
    [library, fromCells],
  );
  const tables = useMemo(() => known.filter(({ id }) => chosen.includes(id)), [known, chosen]);
  const read = useMemo(
    () => (tables.length > 0 ? readOwnItems(tables, choices) : undefined),
    [tables, choices],
  );
  const questions = useMemo(() => (read ? itemQuestions(read) : []), [read]);
  const open = useMemo(() => openQuestions(questions, answers), [questions, answers]);
  const { result, failure } = useMemo(
    () => (read && open.length === 0 ? computed(read, answers) : {}),
    [read, open, answers],
  );
  return {
    known,
    chosen,
    choose: (ids) => choose(ids),
    add(added) {
      setFromCells((now) => [
        ...now.filter(({ id }) => added.every((table) => table.id !== id)),
        ...added,
      ]);
      choose((now) => [...new Set([...now, ...added.map(({ id }) => id)])]);
    },
    tables,
    choices,
    correct: (table, choice) => setChoices((now) => ({ ...now, [table]: choice })),
    read,
    questions,
    open,
    answers,
    answer: (changed) => setAnswers((now) => ({ ...now, ...changed })),
    result,
    failure,
  };
}

function computed(read: ReadItems, answers: Answers): { result?: OwnNtp; failure?: CoreError } {
  if (read.items.length === 0 || read.months.length === 0) return {};
  try {
    return { result: ownNtp(read, answers) };
  } catch (error) {
    if (error instanceof CoreError) return { failure: error };
    throw error;
  }
}

/** The month that is shown: what the reader chose, else the last one. */
export function useShownMonth({ result }: OpenItems): [number, (month: number) => void] {
  const last = (result?.months.length ?? 1) - 1;
  const [month, setMonth] = useState<number>();
  return [month !== undefined && month <= last ? month : last, setMonth];
}
