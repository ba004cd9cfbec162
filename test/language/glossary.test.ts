import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { concepts } from "../../src/language/concepts";
import { sourceText } from "../../src/language";
import { halfTranslated, textsByLanguage, type SourceText } from "../support/texts-by-language";
import { functionGuides } from "../support/function-guides";

interface FunctionsJson {
  functions: {
    id: string;
    description: string;
    parameters?: { name: string; description: string }[];
  }[];
}

/** What Excel shows of the functions. */
const metadata = (file: string): SourceText[] =>
  (
    JSON.parse(readFileSync(`src/functions/generated/${file}`, "utf8")) as FunctionsJson
  ).functions.flatMap(({ id, description, parameters = [] }) => [
    { text: description, at: id },
    ...parameters.map((one) => ({ text: one.description, at: `${id} ${one.name}` })),
  ]);

const { books } = JSON.parse(readFileSync("data/books.json", "utf8")) as { books: string[] };

const proofs = books.flatMap((book) =>
  Papa.parse<{ table: string; row: string; proof: string; proof_id: string }>(
    readFileSync(`data/${book}/errata.csv`, "utf8"),
    { header: true, skipEmptyLines: true },
  ).data.map(({ table, row, proof, proof_id }) => ({
    at: `${book} ${table} ${row}`,
    proof,
    proof_id,
  })),
);

const sources = [
  ...concepts.map(({ id, source }) => ({ at: id, source })),
  ...Object.entries(functionGuides).map(([at, { source }]) => ({ at, source })),
];

const indonesian: SourceText[] = [
  ...textsByLanguage("id"),
  ...metadata("functions.id-ID.json"),
  ...proofs.map(({ at, proof_id }) => ({ at, text: proof_id })),
  ...sources.map(({ at, source }) => ({ at, text: sourceText(source, "id") })),
];

const english: SourceText[] = [
  ...textsByLanguage("en"),
  ...metadata("functions.json"),
  ...proofs.map(({ at, proof }) => ({ at, text: proof })),
];

/** Words that BPS does not use so, each with what it says. */
const notOfBps: readonly [word: RegExp, say: string][] = [
  [/\bpangsa/i, "persen terhadap total; peran, bagian"],
  [/\bdagang\b/i, "ekspor-impor"],
  [/\bbab HS\b/i, "kelompok komoditas (HS 2 digit)"],
  [/\bmustahil\b/i, "tidak mungkin"],
  [/\bputusan\b/i, "kesimpulan"],
  [/\bdipulihkan\b|\bpemulihan\b/i, "perkiraan dari indeks terbitan"],
  [/\blembar hidup\b|\b(?:rumus|baris|tabel) langsung\b/i, "rumus (ikut berubah)"],
  [/\btumbuh, %/i, "pertumbuhan (%)"],
  [/\bpertumbuhan seluruhnya\b/i, "pertumbuhan total"],
  [/\bsel demi sel\b/i, "untuk setiap sel"],
  [/\b(?:barang|komoditas|kategori|kode) ke bawah\b/i, "satu … per baris"],
  [/\bpenggerak\b|\byang menggerakkan\b/i, "penyebab perubahan"],
  [/\bcina\b/i, "Tiongkok"],
  [/\bpedesaan\b/i, "perdesaan"],
  [/\bsub sektor\b/i, "subsektor"],
  [/\bandaikan\b/i, "simulasi"],
  [/\bhapus (?:lagi|semuanya lagi)\b/i, "batalkan penyisipan"],
  [/\bsemua pokok\b|^pokok$/i, "subjek"],
  [/^tuju$/i, "lihat di lembar"],
  [/\brumus kami\b/i, "rumus BPS"],
  [/\bindeks yang (?:diterima|dibayar)\b/i, "indeks harga yang …"],
  [/\bkategori sama besar$/i, "jumlah setara (1/HHI)"],
  [/\bbobot(?:nya)?\b(?! lama)/i, "penimbang"],
  [/\bpoin persentase\b/i, "poin persen"],
  [/\blaspeyres (?:modifikasi|yang dimodifikasi)\b/i, "Laspeyres yang dikembangkan"],
  [/\bmilik anda: yang lain mengikuti\b/i, "boleh Anda ubah: yang lain dihitung kembali"],
  [/\bdata kami\b/i, "data Timbang"],
];

/** Words that an engineer who writes English does not use so. */
const notOfEngineers: readonly [word: RegExp, say: string][] = [
  [/\bparted\b/i, "separated"],
  [/\bmend(?:s|ed|ing)?\b/i, "correct, fix"],
  [/\bma(?:ke|de|king) (?:plain|values)\b|\bmade a value\b/i, "convert to values"],
  [/\bis in front\b|\bin front\.$/i, "active"],
  [/\bcalled so\b/i, "by that name"],
  [/\bfilter stands\b|\bstands? (?:side by side|beside|over these)\b/i, "is"],
  [/\bshall be\b/i, "target, must"],
  [/\bmeant is\b/i, "did you mean"],
  [/\bprints? it so\b|\bread so\b/i, "this way"],
  [/\btaken in proportion\b/i, "rescaled"],
  [/(?<!there )\b(?:is|are) no (?:number|file)s?\b/i, "is not a"],
  [/\btake[ns]? (?:\w+ )?apart\b/i, "separate, decompose"],
  [/\bwithout your yes\b/i, "consent"],
  [/\bas many of equal size\b/i, "equivalent number"],
  [/\bnobody changes behaviour\b/i, "behaviour does not change"],
  [/\bof any sum\b/i, "whatever they add up to"],
  [/\b(?:is|are) yours(?:$|[:.])/i, "you can edit"],
  [/\bclear(?:ed|ing|s)? away\b/i, "clean up"],
  [/\b(?:has|have) all these words\b/i, "matches"],
  [/\bworked out from\b/i, "derived from"],
  [/\bare others than\b|\bis another one (?:than|now)\b/i, "has changed, is a different one"],
  [/\bour own check\b/i, "the check"],
];

/** The same in papers. */
const notOfPapers: readonly [word: RegExp, say: string][] = [
  [/\bwithout end\b/i, "hangs"],
  [/\b(?:with your|without a|before a) yes\b/i, "consent"],
  [/\bwhatever (?:its|their) place\b/i, "at any point"],
  [/\bvery same\b/i, "exactly the"],
  [/\bwhat is locked\b/i, "the locked dependencies"],
  [/\bto what it lacks\b/i, "for anything not implemented"],
  [/\b(?:told|tell|tells) apart\b/i, "distinguished"],
  [/\bis to be asked\b/i, "call"],
];

/** English words of a sentence, none of which is Indonesian or a name. */
const englishWords = /\b(?:the|of|and|with|from|which|prints|table|appendix|chapter|is|are)\b/;
/** Indonesian words of a sentence, none of which is English or a label that tables print. */
const indonesianWords = /\b(?:yang|dengan|untuk|tidak|adalah|sehingga|tercetak|lampiran)\b/;

/** Titles of works, names of organisations and of a button in the other language. */
const quotations =
  /Trade Policy Analysis|Index Manual|Measuring Inequality|Price and Quantity Index|Intra-Industry|Statistics: Concepts|Journal of|Manchester School|Economic Journal|Ex-Ante Assessment|Concentration in International|Handbook (?:of|on)|Bureau of Statistics|Harmonized System|Commodity Terms of Trade|terms of trade|Switch to English|or "id": |Sentence, |Index of|location quotient|nilai tukar perdagangan|Bahasa Indonesia|Kalimat, |Indonesia/;

const found = (texts: readonly SourceText[], words: typeof notOfBps): string[] =>
  texts.flatMap(({ text, at }) =>
    words.flatMap(([word, say]) => (word.test(text) ? [`${at}: ${text} (say: ${say})`] : [])),
  );

const inOtherLanguage = (texts: readonly SourceText[], words: RegExp): string[] =>
  texts.flatMap(({ text, at }) =>
    words.test(text.replace(/"[^"]*"|“[^”]*”|https:\S*|…\w*/g, "")) && !quotations.test(text)
      ? [`${at}: ${text}`]
      : [],
  );

test("the walk over the texts finds those of both languages, functions and their branches included", () => {
  const counts = [indonesian.length, english.length];
  expect(Math.min(...counts)).toBeGreaterThan(3000);
  const texts = (list: readonly SourceText[]) => list.map(({ text }) => text);
  expect(texts(indonesian)).toEqual(
    expect.arrayContaining(["Tabel", "dan … lagi", "Lembar ini diproteksi.", "Berkas ini kosong."]),
  );
  expect(texts(english)).toEqual(
    expect.arrayContaining([
      "Tables",
      "and … more",
      "This sheet is protected.",
      "The file is empty.",
    ]),
  );
});

test("every text is there in both languages", () => {
  expect(halfTranslated()).toEqual([]);
  expect(proofs.filter(({ proof, proof_id }) => proof === "" || proof_id === "")).toEqual([]);
});

test("no Indonesian text has a word in place of which BPS says another", () => {
  expect(found(indonesian, notOfBps)).toEqual([]);
});

test("no English text has a word that is translated word for word", () => {
  expect(found(english, notOfEngineers)).toEqual([]);
});

test("no Indonesian text is English, and no English text Indonesian", () => {
  expect(inOtherLanguage(indonesian, englishWords)).toEqual([]);
  expect(inOtherLanguage(english, indonesianWords)).toEqual([]);
});

const linesOf = (paper: string): SourceText[] =>
  readFileSync(paper, "utf8")
    .split("\n")
    .map((text, line) => ({ text, at: `${paper}:${line + 1}` }));

/** What a newcomer reads; generated pages are made of texts that were looked at above. */
const papers = [
  ...readdirSync(".").filter((file) => file.endsWith(".md") && file !== "CHANGELOG.md"),
  ...readdirSync("docs")
    .filter((file) => file.endsWith(".md") && !file.endsWith(".id.md"))
    .map((file) => `docs/${file}`),
  "data/README.md",
];

test.each(papers)("%s has no word that is translated word for word", (paper) => {
  expect(found(linesOf(paper), [...notOfEngineers, ...notOfPapers])).toEqual([]);
});

const indonesianPapers = readdirSync("docs").filter((file) => file.endsWith(".id.md"));

test.each(indonesianPapers)("%s has the words of BPS, and none that are English", (file) => {
  const lines = linesOf(`docs/${file}`).map(({ text, at }) => ({
    text: text.replace(/`[^`]*`|\]\([^)]*\)|<!--.*-->/g, ""),
    at,
  }));
  expect(found(lines, notOfBps)).toEqual([]);
  expect(inOtherLanguage(lines, englishWords)).toEqual([]);
});
