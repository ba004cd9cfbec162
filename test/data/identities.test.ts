import { bundledLibrary } from "../../src/bundled";
import { cellsOf, IdentitySystem, locateFaults, propagate } from "../../src/core/checking";
import {
  checkPublication,
  type Finding,
  fails,
  soundIdentities,
  startingRanges,
  unexplained,
} from "../../scripts/checking/check-publication";
import {
  publicationsWithRelations,
  publicationTables,
} from "../../scripts/checking/publication-tables";

const editions = publicationsWithRelations().map((publication) => {
  const published = publicationTables(publication, "published");
  const corrected = publicationTables(publication, "corrected");
  return {
    publication,
    tables: corrected.tables,
    doubtful: corrected.doubtful,
    published: checkPublication(published.tables, published.relations),
    corrected: checkPublication(corrected.tables, corrected.relations),
  };
});
const edition = (publication: string) => {
  const found = editions.find((one) => one.publication === publication);
  if (!found) throw new Error(`no relations for ${publication}`);
  return found;
};
const ntp = edition("ntp-kaltim-2020");
const trade = edition("trade-ntt-2020");

const place = ({ identity }: Finding) => `${identity.relation} ${identity.result}`;
const count = (findings: Finding[], relation: RegExp, verdict: string) =>
  findings.filter((one) => relation.test(one.identity.relation) && one.verdict === verdict).length;

test.each(editions)("corrected $publication: every identity holds, or doubts list its cell", (one) => {
  expect(unexplained(one.corrected.findings, one.doubtful).map(place)).toEqual([]);
});

test.each(editions)(
  "corrected $publication: identities that hold do not contradict each other",
  ({ corrected, doubtful }) => {
    const sound = soundIdentities(corrected.findings, doubtful);
    const { contradictions } = propagate(sound, startingRanges(sound, corrected.figures));
    expect(contradictions.map(({ relation, result }) => `${relation} ${result}`)).toEqual([]);
  },
);

test("none of 192 monthly NTP and NTUP and of 2,183 monthly changes is impossible; 577 changes differ by rounding", () => {
  const ratios = /^monthly-ntu?p$/;
  const { findings } = ntp.published;
  expect(count(findings, ratios, "exact") + count(findings, ratios, "rounding")).toBe(192);
  expect(count(findings, /^monthly-change$/, "exact")).toBe(1606);
  expect(count(findings, /^monthly-change$/, "rounding")).toBe(577);
  expect(count(findings, /^monthly-/, "impossible")).toBe(0);
});

test("the NTP book contradicts itself in two places: the change of Ib of fisheries printed two ways, that of the NTN", () => {
  expect(ntp.published.findings.filter((one) => one.verdict === "impossible").map(place)).toEqual([
    "components-change-of-ntp t6.10!ntp!change_pct",
    "components-change-printed-twice t6.9!ib!change_pct",
  ]);
});

test("each number that errata correct is a cell of an identity that fails in the published edition", () => {
  const failing = new Set(
    trade.published.findings
      .filter(fails)
      .flatMap(({ identity }) => cellsOf(identity)),
  );
  const silent = trade.tables
    .flatMap(({ name }) => bundledLibrary.errata(`trade-ntt-2020.${name}`))
    .filter(({ kind, column }) => ["value", "moved", "missing"].includes(kind) && column !== "")
    .filter(({ corrected }) => corrected !== "-")
    .map(({ table, row, column }) => `${table}!${row}!${column}`)
    .filter((cell) => !failing.has(cell) && trade.published.figures.has(cell));
  expect(silent).toEqual([]);
});

test("faults of the trade book are located at cells that errata correct or doubts name, and at all numbers that errata correct", () => {
  const { tables } = publicationTables("trade-ntt-2020", "published");
  const corrected = trade.tables
    .flatMap(({ name }) => bundledLibrary.errata(`trade-ntt-2020.${name}`))
    .filter(({ kind, column }) => ["value", "moved", "missing"].includes(kind) && column !== "")
    .map(({ table, row, column }) => `${table}!${row}!${column}`);
  const { identities, figures } = trade.published;
  const { repairs } = locateFaults(new IdentitySystem(identities, figures), tables);
  const located = new Set(repairs.flatMap(({ cells }) => cells.map(({ cell }) => cell)));
  const known = new Set([...corrected, ...trade.doubtful]);
  expect([...located].filter((cell) => !known.has(cell))).toEqual([]);
  // Blanks for nil are right to the identities, and rows that the print lost have no cells yet.
  const wrong = corrected.filter((cell) => figures.has(cell) && !figures.get(cell)?.blank);
  expect(wrong.filter((cell) => !located.has(cell))).toEqual([]);
});

test("every table is bound by identities", () => {
  for (const { tables, corrected } of editions) {
    const bound = new Set(
      corrected.findings.flatMap(({ identity }) =>
        cellsOf(identity).map((cell) => cell.slice(0, cell.indexOf("!"))),
      ),
    );
    expect(tables.map(({ name }) => name).filter((name) => !bound.has(name))).toEqual([]);
  }
});

test("every printed number is bound by an identity", () => {
  const unbound = editions.flatMap(({ corrected }) => {
    const bound = new Set(corrected.findings.flatMap(({ identity }) => cellsOf(identity)));
    return [...corrected.figures].filter(([cell, { nil }]) => !nil && !bound.has(cell));
  });
  expect(unbound.map(([cell]) => cell)).toEqual([]);
});
