/** Words that say nothing about which figure is meant. */
const silent = new Set(
  "yang dan di ke dari pada dengan untuk oleh atau tahun selama sebesar provinsi menurut terhadap adalah ini itu juga tersebut kelompok komoditas nilai volume rata indeks harga petani subsektor tabel persen dalam sebagai barang januari februari maret april mei juni juli agustus september oktober november desember kalimantan timur nusa tenggara ntt serta kepada sampai lain lainnya the of and in by".split(
    " ",
  ),
);

/** What short names stand for, in the words of the tables. */
const shortNames: Readonly<Record<string, string>> = {
  ntpp: "ntp pangan",
  ntph: "ntp hortikultura",
  ntpr: "ntp perkebunan",
  ntpt: "ntp peternakan",
  ntnp: "ntp perikanan",
  ntn: "ntp tangkap",
  ntpi: "ntp budidaya",
};

const phrases: readonly (readonly [RegExp, string])[] = [
  [/non[- ]?migas/g, " nonmigas "],
  [/per bulan/g, " perbulan "],
  [/nilai tukar usaha( rumah tangga)?( pertanian| petani)?/g, " ntup "],
  [/nilai tukar petani/g, " ntp "],
  [/(indeks harga )?yang diterima( petani)?/g, " it "],
  [/(indeks harga )?yang dibayar( petani)?/g, " ib "],
  [/inflasi/g, " ikrt konsumsi rumah tangga "],
  [/konsumsi rumah tangga/g, " ikrt konsumsi "],
];

/**
 * Words of a text that help to tell which figure is meant, short names written out.
 *
 * @example wordsOf("Rata-rata NTPP pada tahun 2020") // ntp, pangan
 */
export function wordsOf(text: string): Set<string> {
  let plain = text.toLowerCase();
  for (const [phrase, words] of phrases) plain = plain.replace(phrase, words);
  const words = plain.match(/\p{L}{2,}/gu) ?? [];
  return new Set(
    words
      .flatMap((word) => (shortNames[word] ?? word).split(" "))
      .filter((word) => !silent.has(word)),
  );
}

const months =
  "januari februari maret april mei juni juli agustus september oktober november desember".split(
    " ",
  );

/** Years and months that a text names, as `2020` and `2020-03` (a month without its year: `-03`). */
export function periodsOf(text: string): { years: Set<string>; months: Set<string> } {
  const plain = text.toLowerCase();
  return {
    years: new Set(plain.match(/\b20[0-3]\d\b/g) ?? []),
    months: new Set(
      months.flatMap((name, index) =>
        plain.includes(name) ? [String(index + 1).padStart(2, "0")] : [],
      ),
    ),
  };
}
