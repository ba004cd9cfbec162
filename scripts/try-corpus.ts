import { corpusFile, corpusKinds } from "../test/support/corpus/kinds";
import { tryFile } from "../test/support/corpus/judge";

// Reads generated files of every kind and says what was not read: npx tsx scripts/try-corpus.ts [kind] [count] [first seed]

const [wanted = "", count = "40", from = "1"] = process.argv.slice(2);

async function main(): Promise<void> {
  for (const kind of Object.keys(corpusKinds).filter((name) => name.includes(wanted))) {
    let right = 0;
    let tables = 0;
    let silent = 0;
    const failed: string[] = [];
    for (let seed = Number(from); seed < Number(from) + Number(count); seed++) {
      try {
        const verdict = await tryFile(corpusFile(kind, seed));
        right += verdict.right;
        tables += verdict.tables;
        silent += verdict.silent.length;
        if (verdict.differences.length > 0)
          failed.push(`  ${seed}: ${verdict.differences.slice(0, 3).join(" ; ").slice(0, 300)}`);
        if (verdict.silent.length > 0)
          failed.push(
            `  ${seed} SILENT ${verdict.silent.length}: ${verdict.silent.slice(0, 3).join(" ; ")}`,
          );
      } catch (error) {
        tables++;
        failed.push(`  ${seed}: ${String(error).slice(0, 300)}`);
      }
    }
    console.log(
      `${kind}: ${((100 * right) / tables).toFixed(1)}% of ${tables} tables, ${silent} silent`,
    );
    for (const line of failed.slice(0, wanted === "" ? 3 : 25)) console.log(line);
  }
}

void main();
