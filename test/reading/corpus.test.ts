import { corpusFile, corpusKinds } from "../support/corpus/kinds";
import { tryFile } from "../support/corpus/judge";

const files = Number(process.env.CORPUS_FILES ?? 8);

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
      const wanted = Math.floor(0.9 * tables);
      if (right < wanted) expect(differences).toEqual([]);
      expect(right).toBeGreaterThanOrEqual(wanted);
    },
  );
});
