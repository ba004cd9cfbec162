import { hsSection } from "../../../src/core";
import { hsSectionNames } from "../../../src/language";
import { fault } from "../../support/core-fault";

/** Chapters of each section, as the Harmonized System prints them. */
const sections: [section: number, first: number, last: number][] = [
  [1, 1, 5],
  [2, 6, 14],
  [3, 15, 15],
  [4, 16, 24],
  [5, 25, 27],
  [6, 28, 38],
  [7, 39, 40],
  [8, 41, 43],
  [9, 44, 46],
  [10, 47, 49],
  [11, 50, 63],
  [12, 64, 67],
  [13, 68, 70],
  [14, 71, 71],
  [15, 72, 83],
  [16, 84, 85],
  [17, 86, 89],
  [18, 90, 92],
  [19, 93, 93],
  [20, 94, 96],
  [21, 97, 97],
];

test.each(sections)("section %i holds chapters %i to %i", (section, first, last) => {
  for (let chapter = first; chapter <= last; chapter++) {
    if (chapter !== 77) expect([chapter, hsSection(chapter)]).toEqual([chapter, section]);
  }
});

test("hsSection reads longer codes by their chapter", () => {
  expect(["03034200", "2701", 94].map(hsSection)).toEqual([1, 5, 20]);
});

test.each([77, "7701", 98, "99"])("hsSection(%j) belongs to no section", (code) => {
  expect(() => hsSection(code)).toThrow(fault("unclassified", "code"));
});

test("every section has a name of its own in both languages", () => {
  expect(hsSectionNames).toHaveLength(21);
  for (const language of ["id", "en"] as const) {
    expect(new Set(hsSectionNames.map((name) => name[language])).size).toBe(21);
  }
});
