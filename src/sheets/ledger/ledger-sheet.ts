import {
  assumptionsOf,
  weightsInPercent,
  type Assumption,
  type LedgerEntry,
  type LedgerWeight,
  type Pair,
} from "../../analysis";
import { ledgerTexts } from "../../language";
import type { Library } from "../../library";
import { lines, stackSections } from "../layout";
import type { SheetRequest } from "../sheet-section";
import { comparedLines, ledgerIndices, ledgerStages } from "./compared-lines";
import { ledgerNames } from "./ledger-names";

export interface LedgerRequest extends SheetRequest {
  /** Oldest first; at least one. */
  entries: readonly LedgerEntry[];
  /** Places of two of them that are compared line by line. */
  pair?: Pair<number>;
  library: Library;
}

/** What the parts of the sheet of a ledger show, and where they stand. */
export function ledgerSheet(request: LedgerRequest) {
  const { entries, pair, library, language, target } = request;
  const names = ledgerNames(library, language);
  const chosen = pair?.flatMap((place) => entries[place] ?? []) ?? [];
  const [left, right] = chosen;
  const compared = left && right ? comparedLines([left, right], names, language) : [];
  const assumptions = entries.flatMap((entry, place) =>
    assumptionsOf(entry.record).map((one): Line<Assumption> => ({ ...one, entry, place })),
  );
  const weights = entries.flatMap((entry, place) =>
    weightsInPercent(entry.record).map((one): Line<LedgerWeight> => ({ ...one, entry, place })),
  );
  const indexColumns = ledgerIndices.flatMap((index) =>
    ledgerStages.map((stage) => `${index} ${stage}` as const),
  );
  const books = [...new Set(entries.map(({ record }) => record.book))];
  return {
    request,
    texts: ledgerTexts[language],
    names,
    pair: left && right ? pair : undefined,
    compared,
    assumptions,
    weights,
    books,
    at: stackSections(target, {
      heading: lines(2),
      scenarios: {
        columns: ["name", "day", "book", "group", "month", "weights", ...indexColumns],
        rows: entries.length,
      },
      compared:
        compared.length > 0
          ? { columns: ["line", "left", "right", "difference"], rows: compared.length }
          : undefined,
      assumptions:
        assumptions.length > 0
          ? { columns: ["scenario", "price", "percent", "how"], rows: assumptions.length }
          : undefined,
      weights:
        weights.length > 0
          ? { columns: ["scenario", "aggregate", "component", "percent"], rows: weights.length }
          : undefined,
      notes: lines(1 + books.length),
    }),
  };
}

/** A line that belongs to one of the scenarios. */
type Line<T> = T & { entry: LedgerEntry; place: number };

export type LedgerSheet = ReturnType<typeof ledgerSheet>;
