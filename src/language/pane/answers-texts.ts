import type { Language } from "../language";

const en = {
  heading: "Answers",
  headlines: "At a glance",
  where: "Show in the table",
  /** Of goods that are counted in a group. */
  groupOf: (goods: string, group: string) => `“${goods}” is counted in ${group}.`,
  found: (count: number) => (count === 1 ? "1 figure" : `${count} figures`),
  nearest: "Did you mean",
  nearestCount: (query: string, count: number) =>
    count === 1 ? `${query} (1 table)` : `${query} (${count} tables)`,
  withoutFilter: (count: number) =>
    count === 1 ? "Without the filter: 1 table" : `Without the filter: ${count} tables`,
};

const id: typeof en = {
  heading: "Jawaban",
  headlines: "Sekilas",
  where: "Lihat di tabel",
  groupOf: (goods, group) => `“${goods}” termasuk kelompok ${group}.`,
  found: (count) => `${count} angka`,
  nearest: "Mungkin maksud Anda",
  nearestCount: (query, count) => `${query} (${count} tabel)`,
  withoutFilter: (count) => `Tanpa filter: ${count} tabel`,
};

/** Words for the figures that a search answers with. */
export const answersTexts: Readonly<Record<Language, typeof en>> = { en, id };
