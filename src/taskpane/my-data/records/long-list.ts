import type { Language } from "../../../language";
import type { RecordList, RecordsSummary } from "../../../reading";
import type { RecordsRequest } from "../../../sheets/records";
import { type Measure, recordDecimals, type RecordsChoice } from "../../../table";
import { nameOf } from "./records-words";

/** Records as the columns of a long list: a column a dimension, then one a measure. */
export const longList = (
  { dimensions, measures }: RecordsSummary,
  { texts, values }: RecordList,
  choice: RecordsChoice,
  language: Language,
): Pick<RecordsRequest, "headers" | "texts" | "values"> => ({
  headers: [
    ...dimensions.map((one) => nameOf(one, choice, language)),
    ...measures.map(({ title }) => title[language]),
  ],
  texts,
  values: values.map((numbers, at) => ({
    numbers,
    decimals: recordDecimals(measures[at] as Measure, numbers),
  })),
});
