import { ntpLabel, type LedgerWeight, type ScenarioRecord } from "../../analysis";
import { ledgerTexts, ntpPriceName, type Language } from "../../language";
import { groupName, type Library } from "../../library";
import { rowNames } from "../index-kinds";

/** What the things of a record are called; by their ids where the library does not have its book. */
export function ledgerNames(library: Library, language: Language) {
  const texts = ledgerTexts[language];
  const bookOf = ({ book }: ScenarioRecord) => library.books.find(({ id }) => id === book);
  const group = (record: ScenarioRecord, id = record.group): string => {
    const book = bookOf(record);
    return book ? groupName(book, id)[language] : id;
  };
  const component = (record: ScenarioRecord, { group: of, key }: LedgerWeight): string => {
    const book = bookOf(record);
    const label = rowNames[key] ?? (book && ntpLabel(book, of, key));
    return label === undefined ? group(record, key) : ntpPriceName(key, label)[language];
  };
  return {
    book: (record: ScenarioRecord) => bookOf(record)?.title[language] ?? record.book,
    group,
    component,
    price: ({ labels }: ScenarioRecord, id: string) => ntpPriceName(id, labels[id] ?? id)[language],
    weights: ({ weights }: ScenarioRecord) =>
      weights.length === 0 ? texts.recovered : texts.own(weights.length),
    aggregate: (record: ScenarioRecord, weight: LedgerWeight) =>
      [group(record, weight.group), ...(weight.row === "" ? [] : [rowNames[weight.row]])].join(
        ", ",
      ),
  };
}

export type LedgerNames = ReturnType<typeof ledgerNames>;
