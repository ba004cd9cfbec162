/**
 * What sentences and labels speak of, in both languages: on the left the word that stands for it here, on the right its names.
 * A name of several concepts stands for all of them: NTPP is the terms of trade (ntp) of food crops (pangan).
 *
 * @source BPS, Berita Resmi Statistik on farmers' terms of trade, consumer prices and foreign trade; BPS Provinsi Kalimantan
 *   Timur, Statistik Nilai Tukar Petani 2020, ch. III
 */
const named: readonly (readonly [tokens: string, names: string])[] = [
  [
    "ntp",
    "ntp|nilai tukar petani|farmers terms of trade|farmer terms of trade|farmers term of trade|farmer exchange rate|farmers exchange rate|terms of trade of farmers",
  ],
  [
    "ntp pangan",
    "ntpp|nilai tukar petani tanaman pangan|nilai tukar petani padi dan palawija|nilai tukar petani padi palawija",
  ],
  ["ntp hortikultura", "ntph|nilai tukar petani hortikultura"],
  ["ntp perkebunan", "ntpr|nilai tukar petani perkebunan rakyat"],
  ["ntp ternak", "ntpt|nilai tukar peternak|nilai tukar petani peternakan"],
  ["ntp ikan", "ntnp|nilai tukar nelayan dan pembudidaya ikan"],
  ["ntp tangkap", "ntn|nilai tukar nelayan|fishers terms of trade"],
  ["ntp budidaya", "ntpi|nilai tukar pembudidaya ikan"],
  [
    "ntup",
    "ntup|nilai tukar usaha pertanian|nilai tukar usaha rumah tangga pertanian|nilai tukar usaha petani|agricultural enterprise terms of trade|agricultural business terms of trade|farm business terms of trade",
  ],
  ["ntup pangan", "ntupp"],
  ["ntup hortikultura", "ntuph"],
  ["ntup perkebunan", "ntupr"],
  ["ntup ternak", "ntupt"],
  ["ntup ikan", "ntunp"],
  [
    "it",
    "it|indeks it|indeks harga yang diterima petani|indeks harga yang diterima|indeks harga diterima petani|indeks yang diterima petani|indeks yang diterima|yang diterima|indeks diterima|harga yang diterima petani|diterima petani|index of prices received by farmers|prices received by farmers|prices received|indeks harga yang diterima nelayan",
  ],
  [
    "ib",
    "ib|indeks ib|indeks harga yang dibayar petani|indeks harga yang dibayar|indeks harga dibayar petani|indeks yang dibayar petani|indeks yang dibayar|yang dibayar|indeks dibayar|harga yang dibayar petani|dibayar petani|index of prices paid by farmers|prices paid by farmers|prices paid|indeks harga yang dibayar nelayan",
  ],
  [
    "ikrt",
    "ikrt|kkrt|indeks konsumsi rumah tangga|indeks harga konsumsi rumah tangga|konsumsi rumah tangga|konsumsi rumahtangga|household consumption|indeks harga konsumen perdesaan",
  ],
  [
    "bppbm",
    "bppbm|biaya produksi dan penambahan barang modal|biaya produksi|production costs and capital goods|production cost|production costs|costs of production",
  ],
  ["ihk", "ihk|indeks harga konsumen|consumer price index|cpi"],
  ["inflasi", "inflasi|deflasi|inflation|deflation"],
  ["ekspor", "ekspor|diekspor|mengekspor|export|exports|exported"],
  ["impor", "impor|diimpor|mengimpor|import|imports|imported"],
  [
    "neraca",
    "neraca|neraca perdagangan|neraca perdagangan luar negeri|selisih|saldo|trade balance|balance of trade|balance|surplus|defisit|deficit",
  ],
  [
    "ruta",
    "rumah tangga|rumahtangga|rumah tangga pertanian|rumah tangga petani|ruta|households|agricultural households|farm households|household",
  ],
  ["pangan", "pangan|tanaman pangan|padi dan palawija|padi palawija|food crop|food crops"],
  [
    "hortikultura",
    "hortikultura|tanaman hortikultura|horticulture|horticultural|horticultural crops|horticulture crops",
  ],
  [
    "perkebunan",
    "perkebunan|tanaman perkebunan rakyat|perkebunan rakyat|tanaman perkebunan|estate crops|smallholder estate crops|smallholder estates|plantation crops|smallholder plantation crops|estates",
  ],
  ["ternak", "peternakan|ternak|animal husbandry|livestock|pernakanan|peternak"],
  ["ikan", "perikanan|fishery|fisheries|fishing and aquaculture|pernakan"],
  [
    "tangkap",
    "tangkap|perikanan tangkap|penangkapan|penangkapan ikan|nelayan|capture fishery|capture fisheries|fishers",
  ],
  [
    "budidaya",
    "budidaya|perikanan budidaya|budidaya ikan|pembudidaya ikan|pembudidaya|aquaculture|fish farming|fish farmers",
  ],
  [
    "asal",
    "provinsi asal|provinsi asal barang|asal barang|menurut provinsi asal|province of origin",
  ],
  ["nonmigas", "nonmigas|non migas|non oil and gas|nonoil and gas|non oil|other than oil and gas"],
  ["migas", "migas|minyak dan gas|minyak dan gas bumi|oil and gas"],
  ["tambang", "tambang|pertambangan|hasil tambang|pertambangan dan lainnya|mining"],
  ["pertanian", "pertanian|hasil pertanian|agriculture|agricultural|agricultural products"],
  [
    "industri",
    "industri|hasil industri|industri pengolahan|manufacturing|industry|manufactured|manufactures",
  ],
  [
    "pdrb",
    "pdrb|produk domestik regional bruto|pdb|produk domestik bruto|ekonomi|perekonomian|grdp|gdp|gross regional domestic product|economy",
  ],
  ["tpk", "tpk|tingkat penghunian kamar|room occupancy rate|occupancy rate"],
  ["padi", "padi|paddy"],
  ["palawija", "palawija|secondary crops|secondary food crops"],
  ["sayur", "sayur|sayuran|vegetable|vegetables"],
  ["buah", "buah|buahan|fruit|fruits"],
  ["obat", "obat|obatan|medicinal plants|medicinal"],
  ["unggas", "unggas|poultry"],
  ["laut", "laut|sea|marine"],
  [
    "makanan minuman tembakau",
    "food beverages and tobacco|food beverage and tobacco|food drinks and tobacco",
  ],
  ["tiongkok", "tiongkok|china|cina|rrt"],
  ["singapura", "singapura|singapore"],
  ["jepang", "jepang|japan"],
  ["korea selatan", "korea selatan|south korea|korea republic"],
  ["belanda", "belanda|netherlands|the netherlands"],
  ["italia", "italia|italy"],
  ["jerman", "jerman|germany"],
  ["amerika serikat", "amerika serikat|united states|united states of america"],
  ["timor leste", "timor leste|east timor"],
  ["sensus", "sensus pertanian|agricultural census"],
  ["perkotaan", "perkotaan|urban"],
  ["perdesaan", "perdesaan|pedesaan|rural"],
];

/** Concepts that say what is measured; the others say of what. */
const heads: ReadonlySet<string> = new Set(
  "ntp ntup it ib ikrt bppbm ihk inflasi ekspor impor neraca ruta pdrb tpk".split(" "),
);

/** Subsectors, which a heading or a title says for all rows below. */
const groups: ReadonlySet<string> = new Set(
  "pangan hortikultura perkebunan ternak ikan tangkap budidaya".split(" "),
);

const indices: ReadonlySet<string> = new Set("ntp ntup it ib ikrt bppbm ihk".split(" "));

/** Measures that are counted in points of a base period. */
export const isIndex = (head: string | undefined): boolean =>
  head !== undefined && indices.has(head);

export const isHead = (token: string): boolean => heads.has(token);
export const isGroup = (token: string): boolean => groups.has(token);

/** By name, words joined by blanks. */
export const concepts: ReadonlyMap<string, readonly string[]> = new Map(
  named.flatMap(([tokens, names]) =>
    names.split("|").map((name) => [name, tokens.split(" ")] as const),
  ),
);
