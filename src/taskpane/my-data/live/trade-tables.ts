import type { Bilingual } from "../../../language";
import { type Records, type Table, tableFromRecords, type TableSource } from "../../../table";

/** How a table of trade is arranged: its rows, its measure, and its title by the words of the flow. */
interface Arrangement {
  id: string;
  down: readonly string[];
  measure: "value" | "netweight";
  title: (words: TradeTitleWords, flow: string) => string;
}

export interface TradeTitleWords {
  value: string;
  weight: string;
  byChapter(flow: string, measure: string): string;
  byCountry(flow: string, measure: string): string;
  byPort(flow: string, measure: string): string;
  byChapterCountry(flow: string, measure: string): string;
}

const arrangements: readonly Arrangement[] = [
  { id: "hs", down: ["hs"], measure: "value", title: (w, flow) => w.byChapter(flow, w.value) },
  {
    id: "hs-kg",
    down: ["hs"],
    measure: "netweight",
    title: (w, flow) => w.byChapter(flow, w.weight),
  },
  {
    id: "country",
    down: ["country"],
    measure: "value",
    title: (w, flow) => w.byCountry(flow, w.value),
  },
  { id: "port", down: ["port"], measure: "value", title: (w, flow) => w.byPort(flow, w.value) },
  {
    id: "hs-country",
    down: ["hs", "country"],
    measure: "value",
    title: (w, flow) => w.byChapterCountry(flow, w.value),
  },
];

/** Trade as tables with periods across: by chapter, by country, by port. Records that fall into one cell are added up. */
export const tradeTables = (
  records: Records,
  words: Readonly<Record<"id" | "en", TradeTitleWords>>,
  flow: Bilingual,
  source: TableSource,
): Table[] =>
  arrangements.map(({ id, down, measure, title }) =>
    tableFromRecords(
      records,
      { down, across: ["period"], measure },
      {
        id: `trade.${id}`,
        title: { id: title(words.id, flow.id), en: title(words.en, flow.en) },
        notes: [],
        source,
      },
    ),
  );
