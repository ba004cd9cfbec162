import { readdirSync } from "node:fs";
import { readFileSync } from "node:fs";
import {
  concepts,
  conceptsForSubject,
  conceptsNamed,
  methodsPage,
  type Concept,
} from "../../src/language/concepts";
import { sourceText } from "../../src/language";
import { functionGuides } from "../support/function-guides";

const ids = concepts.map(({ id }) => id);
const { resources } = JSON.parse(readFileSync("data/datapackage.json", "utf8")) as {
  resources: { subject: string }[];
};
const subjects = [...new Set(resources.map(({ subject }) => subject))];

/** Each text of a concept beside its counterpart in the other language. */
const textPairs = ({ term, summary, body }: Concept): [id: string, en: string][] => [
  [term.id, term.en],
  [summary.id, summary.en],
  ...body.id.map((paragraph, i): [string, string] => [paragraph, body.en[i] ?? ""]),
];

const texts = concepts.flatMap((concept) => textPairs(concept).flat());

const repeated = (list: readonly string[]) =>
  list.filter((item, index) => list.indexOf(item) !== index);

test("no two concepts have the same id, term or short name", () => {
  expect(repeated(ids)).toEqual([]);
  expect(repeated(concepts.map(({ term }) => term.id))).toEqual([]);
  expect(repeated(concepts.map(({ term }) => term.en))).toEqual([]);
  expect(repeated(concepts.flatMap(({ shortNames }) => shortNames))).toEqual([]);
});

test("every official short name leads to a concept", () => {
  const official =
    "NTP NTUP It Ib IKRT BPPBM NTPP NTPH NTPR NTPT NTNP NTN NTPi FOB CIF HS NTKP NTFP";
  const shortNames = concepts.flatMap((concept) => concept.shortNames);
  expect(official.split(" ").filter((name) => !shortNames.includes(name))).toEqual([]);
});

test.each(concepts)("concept $id refers only to other concepts, each once", (concept) => {
  expect(concept.related.length).toBeGreaterThan(0);
  expect(concept.related.filter((id) => !ids.includes(id) || id === concept.id)).toEqual([]);
  expect(repeated(concept.related)).toEqual([]);
});

test.each(concepts)(
  "concept $id says everything in both languages, and not the same",
  (concept) => {
    expect(concept.body.id.length).toBeGreaterThan(0);
    expect(concept.body.en).toHaveLength(concept.body.id.length);
    for (const [id, en] of textPairs(concept)) {
      expect(id.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
      expect(id).not.toBe(en);
    }
    expect(sourceText(concept.source, "en").trim()).not.toBe("");
  },
);

test.each(concepts)("concept $id names only subjects that tables have, each once", (concept) => {
  expect(concept.subjects.filter((subject) => !subjects.includes(subject))).toEqual([]);
  expect(repeated(concept.subjects)).toEqual([]);
});

test("no sentence of eight words or more stands in two places", () => {
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.:;?!])\s+/))
    .filter((sentence) => sentence.split(/\s+/).length >= 8)
    .map((sentence) => sentence.toLowerCase());
  expect(sentences.length).toBeGreaterThan(200);
  expect(repeated(sentences)).toEqual([]);
});

test("numbers have a decimal comma in Indonesian and a decimal point in English", () => {
  for (const concept of concepts) {
    for (const [id, en] of textPairs(concept).slice(1)) {
      expect(plainNumbers(id)).not.toMatch(/\d\.\d{1,2}(?!\d)/);
      expect(plainNumbers(en)).not.toMatch(/\d,\d{1,2}(?!\d)/);
    }
  }
});

/** Without numbers that are quoted as printed, and without table numbers. */
const plainNumbers = (text: string) => text.replace(/“[^”]*”|(Tabel|Table) [\d.]+/g, "");

test("the texts of all concepts take less than 40 kB", () => {
  expect(Buffer.byteLength(texts.join(""))).toBeLessThan(40_000);
});

test.each(subjects)("conceptsForSubject(%s) explains the subject", (subject) => {
  expect(conceptsForSubject(subject).length).toBeGreaterThan(0);
});

test.each([
  ["households", "agricultural-households"],
  ["rural-inflation", "rural-inflation"],
  ["trade-balance", "balance"],
  ["exports-by-origin", "province-of-origin"],
  ["terms-of-trade", "ntp"],
])("conceptsForSubject(%s) begins with %s", (subject, first) => {
  expect(conceptsForSubject(subject)[0]?.id).toBe(first);
});

test("conceptsForSubject(nothing) is empty", () => {
  expect(conceptsForSubject("nothing")).toEqual([]);
});

test.each(Object.values(functionGuides))(
  "$id is explained by concepts that there are, each once",
  ({ concepts: named }) => {
    expect(named.length).toBeGreaterThan(0);
    expect(conceptsNamed(named).map(({ id }) => id)).toEqual(named);
    expect(repeated(named)).toEqual([]);
  },
);

test("conceptsNamed(it, ntp) are these two in this order", () => {
  expect(conceptsNamed(["it", "ntp"]).map(({ id }) => id)).toEqual(["it", "ntp"]);
});

test("every function of trade leads to the methods of trade, and no other one", () => {
  const isTrade = new Set(readdirSync("src/functions/trade").map((file) => file.split(".")[0]));
  for (const { id, concepts: named } of Object.values(functionGuides)) {
    const file = id.toLowerCase().replaceAll("_", "-");
    const ofTrade = isTrade.has(file) || id === "HS_CHAPTER";
    expect([id, methodsPage(named)]).toEqual([id, ofTrade ? "methods-trade" : "methods"]);
  }
});
