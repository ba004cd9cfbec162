import { ntpBook, tradeBook } from "../support/bundled-books";
import { bundledLibrary } from "../../src/bundled";
import { findRow, findSeries, seriesList } from "../../src/library";
import { plainName } from "../../src/library/plain-name";

test.each([
  ["- Timor Leste", "timor leste"],
  ["1. ASIA", "asia"],
  ["M a r e t", "maret"],
  ["Jumlah Rumah Tangga Subsektor*)", "jumlah rumah tangga subsektor"],
  ["Padi 1)", "padi"],
  ["Mesin-mesin / Pesawat Mekanik", "mesin mesin pesawat mekanik"],
])("plainName(%s) is %s", (label, plain) => {
  expect(plainName(label)).toBe(plain);
});

/** Ways in which a reader writes a printed label. */
const writings = (label: string): Set<string> => {
  const bare = label.replace(/^(- |\d\. )/, "").replace(/\*\)$/, "");
  const joined = /^\p{L}( \p{L})+$/u.test(bare) ? bare.replaceAll(" ", "") : bare;
  return new Set([label, bare, joined, joined.toLowerCase(), joined.toUpperCase(), ` ${joined} `]);
};

const candidatesOf = (call: () => string): string[] => {
  try {
    return [call()];
  } catch (error) {
    return (error as { details: { expected: string } }).details.expected.split(", ");
  }
};

test.each(bundledLibrary.tables.map(({ id }) => id))(
  "findRow(%s) knows every label of both editions, plainly written, or names its row among the candidates",
  (id) => {
    const unknown: unknown[] = [];
    for (const edition of ["published", "corrected"] as const) {
      const table = bundledLibrary.table(id, edition);
      const published = bundledLibrary.table(id, "published").rows;
      const labels = published.concat(table.rows);
      for (const { key, label } of labels) {
        // A continent in capitals has the key of a country ("AUSTRALIA"), and one country is printed twice.
        const twin = key.replace(/^continent-|-2$/g, "");
        // What another row prints stays that row's, as released formulas have it.
        const printed = published.filter((row) => row.label === label).map((row) => row.key);
        for (const written of writings(label)) {
          const found = candidatesOf(() => findRow(table, written).key);
          if (![key, twin, ...printed].some((one) => found.includes(one)))
            unknown.push({ edition, written, key, found });
        }
      }
    }
    expect(unknown).toEqual([]);
  },
);

test.each([
  ["Timor Leste", "exports-by-port", "timor-leste"],
  ["Singapura", "imports", "singapore"],
  ["South Korea", "imports", "south-korea"],
  ["Indeks Harga yang Diterima Petani", "Gabungan", "it"],
])("findSeries(%s, %s) is the row %s", (item, group, key) => {
  expect(findSeries(bundledLibrary, item, group)).toMatchObject({ item: key });
});

test("findSeries knows the label of every series, plainly written, as it is and with its measure", () => {
  const unknown: unknown[] = [];
  for (const { publication, group, measure, item, label } of [ntpBook, tradeBook].flatMap((book) =>
    seriesList(book),
  )) {
    for (const written of writings(label)) {
      const found = candidatesOf(
        () => findSeries(bundledLibrary, `${written} ${measure}`, group, publication).item,
      );
      const twin = item.replace(/^continent-|-2$/g, "");
      if (!found.includes(item) && !found.includes(twin))
        unknown.push({ group, written, item, found });
    }
  }
  expect(unknown).toEqual([]);
});
