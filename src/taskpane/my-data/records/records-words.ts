import { type Language, recordsTexts } from "../../../language";
import type { RecordsSummary } from "../../../reading";
import type { Bilingual } from "../../../language";
import {
  canBeSummed,
  type Dimension,
  type Member,
  type RecordsChoice,
  type TableFrame,
} from "../../../table";
import { fingerprint } from "../../../workbook/plan";

/** Members that a note names. */
const mostNamed = 8;

/** A dimension as the reader or the file calls it. */
export const nameOf = (
  { key, title }: Dimension,
  { names = {} }: RecordsChoice,
  language: Language,
): string => names[key] ?? title[language];

/** The members of a dimension that a choice shows. */
export function chosenMembers({ key, members }: Dimension, { filter }: RecordsChoice): Member[] {
  const keys = filter?.[key];
  if (!keys) return members;
  const wanted = new Set(keys);
  return members.filter((member) => wanted.has(member.key));
}

/** Whether a choice adds up percentages, indices or the like. */
export function addsUpWhatCannot(
  { dimensions, measures }: RecordsSummary,
  { measure, down, across, filter }: RecordsChoice,
): boolean {
  const unit = measures.find(({ key }) => key === measure);
  return (
    unit !== undefined &&
    !canBeSummed(unit.unit) &&
    dimensions.some(
      ({ key, members }) =>
        ![...down, ...across].includes(key) && (filter?.[key]?.length ?? members.length) > 1,
    )
  );
}

/** Title and notes of a table of records: what it counts by what, and which members it is about. */
export function frameOf(
  { dimensions, measures }: RecordsSummary,
  choice: RecordsChoice,
  { id, source }: Pick<TableFrame, "id" | "source">,
): TableFrame {
  const measure = measures.find(({ key }) => key === choice.measure);
  const inLanguage = (language: Language) => {
    const texts = recordsTexts[language];
    const named = (keys: readonly string[]) =>
      keys.flatMap((key) => {
        const dimension = dimensions.find((one) => one.key === key);
        return dimension ? [nameOf(dimension, choice, language)] : [];
      });
    return {
      title: texts.by(
        measure?.title[language] ?? "",
        named([...choice.down, ...choice.across]).join(texts.and),
      ),
      notes: dimensions
        .filter(({ key }) => choice.filter?.[key] !== undefined)
        .map((dimension) => {
          const labels = chosenMembers(dimension, choice).map(({ label }) => label[language]);
          const named = labels.slice(0, mostNamed).join(", ");
          const rest = labels.length - mostNamed;
          const members = rest > 0 ? `${named}, ${texts.more(String(rest))}` : named;
          return texts.only(nameOf(dimension, choice, language), members);
        }),
    };
  };
  const [indonesian, english] = [inLanguage("id"), inLanguage("en")];
  return {
    id: `${id}-${fingerprint([[JSON.stringify(choice)]])}`,
    title: { id: indonesian.title, en: english.title },
    notes: indonesian.notes.map((note, at): Bilingual => ({
      id: note,
      en: english.notes[at] ?? note,
    })),
    source,
  };
}
