import { corpusFile, corpusKinds } from "../support/corpus/kinds";
import { tryFile } from "../support/corpus/judge";

const files = Number(process.env.CORPUS_FILES ?? 8);

/** Where blanks set apart both columns and thousands, whole numbers can leave open which is meant; what is taken is said to be unsure. */
const leastShare: Readonly<Record<string, number>> = { "pasted text of blank thousands": 0.6 };

describe("reading files of the kinds that people have", () => {
  it.each(Object.keys(corpusKinds))(
    "%s: nearly all tables need no correction, and no number is wrong or lost in silence",
    async (kind) => {
      let right = 0;
      let tables = 0;
      const differences: string[] = [];
      const silent: string[] = [];
      for (let seed = 1; seed <= files; seed++) {
        const verdict = await tryFile(corpusFile(kind, seed));
        right += verdict.right;
        tables += verdict.tables;
        differences.push(...verdict.differences.map((text) => `${seed}: ${text}`));
        silent.push(...verdict.silent.map((text) => `${seed}: ${text}`));
      }
      expect(silent).toEqual([]);
      const least = leastShare[kind] ?? 0.9;
      const wanted = Math.floor(least * tables);
      if (right < wanted) expect(differences).toEqual([]);
      expect(right).toBeGreaterThanOrEqual(wanted);
    },
  );
});
