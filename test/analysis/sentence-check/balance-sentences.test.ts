import { checkSentences } from "../../../src/analysis";
import { bundledLibrary } from "../../../src/bundled";

// Balance of table 7: 2006 -0.18, 2007 -15.82, 2009 25.17, 2010 -14.62, 2011 12.74 million US$.
const right = [
  "Neraca perdagangan NTT tahun 2007 mengalami defisit yang lebih besar dari tahun 2006, yaitu US$ 15,82 juta.",
  "Defisit neraca perdagangan NTT pada tahun 2007 meningkat menjadi US$ 15,82 juta.",
  "Defisit neraca perdagangan NTT pada tahun 2007 naik dari US$ 0,18 juta menjadi US$ 15,82 juta.",
  "Surplus neraca perdagangan NTT tahun 2011 lebih kecil daripada surplus 2009, yakni US$ 12,74 juta.",
  "Pada tahun 2009 neraca perdagangan NTT surplus US$ 25,17 juta; pada tahun 2011 surplus itu menurun menjadi US$ 12,74 juta.",
  "Neraca perdagangan NTT tahun 2010 memburuk, turun menjadi defisit US$ 14,62 juta.",
  "Dibandingkan tahun 2009, neraca perdagangan NTT pada tahun 2011 turun menjadi US$ 12,74 juta.",
  "Neraca perdagangan NTT pada tahun 2011 lebih kecil daripada 2009, yaitu US$ 12,74 juta.",
  "The trade deficit of NTT grew to US$ 15.82 million in 2007.",
  "The trade surplus of NTT fell to US$ 12.74 million in 2011.",
  "The trade surplus of NTT narrowed to US$ 12.74 million in 2011 from US$ 25.17 million in 2009.",
];
const wrong = [
  "Neraca perdagangan NTT tahun 2007 surplus US$ 15,82 juta.",
  "Neraca perdagangan NTT tahun 2007 mengalami surplus yang lebih besar dari tahun 2006, yaitu US$ 15,82 juta.",
  "Defisit neraca perdagangan NTT pada tahun 2011 meningkat menjadi US$ 12,74 juta.",
  "Surplus neraca perdagangan NTT pada tahun 2007 turun menjadi US$ 15,82 juta.",
  "Neraca perdagangan NTT tahun 2011 sebesar -12,74 juta dolar AS.",
  "In 2011 the deficit of the trade balance of NTT fell to US$ 12.74 million.",
];

const lastVerdict = (text: string) => checkSentences(bundledLibrary, text).at(-1)?.verdict;

test.each(right)(
  "a deficit that grows or a surplus that shrinks is not called wrong: %s",
  (text) => {
    expect(checkSentences(bundledLibrary, text).map(({ verdict }) => verdict)).not.toContain(
      "contradicts",
    );
  },
);

test("most of these numbers are found", () => {
  expect(right.filter((text) => lastVerdict(text) === "agrees")).toHaveLength(10);
});

test.each(wrong)(
  "a surplus that was a deficit is called wrong, whichever way it moved: %s",
  (text) => {
    expect(lastVerdict(text)).toBe("contradicts");
  },
);
