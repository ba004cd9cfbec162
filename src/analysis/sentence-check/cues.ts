/** What words say of the numbers near them. */
export type Cue =
  | "up"
  | "down"
  | "change"
  | "to"
  | "from"
  | "against"
  | "of-whole"
  | "andil"
  | "share"
  | "mean"
  | "highest"
  | "lowest"
  | "ordinal"
  | "each"
  | "and"
  | "cumulative"
  | "previous"
  | "year"
  | "december"
  | "qualifier"
  | "times"
  | "that"
  | "about"
  | "is";

const said: readonly (readonly [cue: Cue, words: string])[] = [
  [
    "up",
    "naik|kenaikan|menaik|menguat|penguatan|meningkat|peningkatan|bertambah|pertambahan|penambahan|tumbuh|melonjak|lonjakan|melesat|terangkat|membaik|lebih tinggi|lebih besar|inflasi|surplus|rose|rise|rises|risen|rising|increase|increased|increases|increasing|grew|grow|grown|growth of|gained|gain|climbed|climb|jumped|jump|up|higher|larger|inflation|improved|strengthened|expanded|expansion|soared|surged",
  ],
  [
    "down",
    "turun|penurunan|menurun|berkurang|pengurangan|terkontraksi|kontraksi|berkontraksi|merosot|kemerosotan|melemah|pelemahan|anjlok|menyusut|penyusutan|terpangkas|tergerus|terkoreksi|lebih rendah|lebih kecil|deflasi|defisit|fell|fall|falls|fallen|falling|decrease|decreased|decreases|decreasing|decline|declined|declines|dropped|drop|down|lower|smaller|deficit|shrank|shrunk|contracted|contraction|contracting|deflation|weakened|slid|slipped|dipped|plunged|slumped|lost",
  ],
  ["change", "perubahan|berubah|pertumbuhan|laju|change|changed|changes|growth"],
  [
    "to",
    "menjadi|hingga mencapai|to reach|reaching|sehingga menjadi|ke level|ke posisi|ke angka|to",
  ],
  ["from", "dari|from|semula|daripada"],
  [
    "against",
    "dibanding|dibandingkan|bila dibanding|jika dibandingkan|bila dibandingkan|ketimbang|terhadap|relatif terhadap|compared to|compared with|compare to|compare with|against|relative to|versus|than|over",
  ],
  [
    "of-whole",
    "dari total|dari seluruh|dari keseluruhan|dari jumlah|dari nilai total|terhadap total|terhadap seluruh|terhadap keseluruhan|terhadap nilai total|of total|of the total|of all|of the whole",
  ],
  [
    "andil",
    "andil|memberikan andil|menyumbang|menyumbangkan|sumbangan|contributed|contribution|contributing|penyumbang",
  ],
  [
    "share",
    "pangsa|persentase|proporsi|porsi|kontribusi|berkontribusi|peran|peranan|share|proportion|distribusi|accounted for|accounting for",
  ],
  [
    "mean",
    "per bulan|perbulan|setiap bulan|tiap bulan|bulanannya|per month|a month|monthly average",
  ],
  [
    "highest",
    "tertinggi|terbesar|paling tinggi|paling besar|highest|largest|biggest|greatest|terdalam|tertajam|puncak|peak",
  ],
  ["lowest", "terendah|terkecil|paling rendah|paling kecil|lowest|smallest"],
  ["ordinal", "kedua|ketiga|keempat|kelima|salah satu|second|third|fourth|one of the"],
  ["each", "masing masing|berturut turut|secara berurutan|respectively|each"],
  [
    "and",
    "dan|sedangkan|sementara|sementara itu|serta|namun|tetapi|adapun|sebaliknya|while|whereas|and|but|meanwhile|disusul|diikuti|kemudian|lalu|selanjutnya|atau|or|sehingga|karena|dengan demikian",
  ],
  [
    "cumulative",
    "kumulatif|secara kumulatif|sampai dengan|selama periode|cumulative|cumulatively|c to c|year to date total",
  ],
  [
    "previous",
    "m to m|mtm|bulanan|inflasi bulanan|monthly inflation|month to month|month on month|bulan ke bulan|q to q|qtq|quarter to quarter|quarter on quarter|triwulan ke triwulan",
  ],
  [
    "year",
    "y on y|yoy|y o y|year on year|tahun ke tahun|year over year|tahunan|secara tahunan|annual|annually",
  ],
  ["december", "y to d|ytd|year to date|tahun kalender|calendar year"],
  [
    "qualifier",
    "komoditas|kelompok|golongan|jenis|produk|komoditi|negara|pelabuhan|bandara|bandar udara|subkelompok|cabang|kategori|ke|commodity|commodities|product|products|goods|group|port|airport",
  ],
  ["times", "kali|kali lipat|times"],
  [
    "about",
    "sekitar|kira kira|lebih dari|kurang dari|hampir|di atas|di bawah|tidak lebih dari|setidaknya|about|around|nearly|almost|more than|less than|above|below|at least|approximately",
  ],
  [
    "is",
    "adalah|yaitu|yakni|ialah|merupakan|didominasi|didominasi oleh|terutama|antara lain|seperti|meliputi|dipicu|dipicu oleh|disebabkan|disebabkan oleh|dikarenakan|dipengaruhi oleh|is|are|was|were|namely|including|such as|mainly|dominated by|driven by|due to",
  ],
  ["that", "yang|which|when|saat|ketika"],
];

/** By words joined by blanks. */
export const cues: ReadonlyMap<string, readonly Cue[]> = said.reduce((all, [cue, words]) => {
  for (const word of words.split("|")) all.set(word, [...(all.get(word) ?? []), cue]);
  return all;
}, new Map<string, readonly Cue[]>());
