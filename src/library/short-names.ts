/**
 * Official short names. They are searched as whole words: `It` is not the beginning of Italy.
 *
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. II, III and VI
 */
export const officialShortNames: ReadonlySet<string> = new Set(
  "ntp ntup it ib ikrt bppbm ntpp ntph ntpr ntpt ntnp ntn ntpi".split(" "),
);

/**
 * Official short names, and words of the other language, that a reader may search a table by.
 * Left: a phrase of the table's Indonesian title or labels; right: what else leads to it.
 *
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. III; BPS Provinsi Nusa Tenggara Timur,
 *   Statistik Ekspor Impor 2020
 */
export const shortNames: readonly (readonly [phrase: string, words: string])[] = [
  ["nilai tukar petani", "ntp farmers terms of trade"],
  ["nilai tukar nelayan", "ntp ntn nelayan capture fishery fishers terms of trade"],
  ["nilai tukar pembudidaya ikan", "ntp ntpi aquaculture fish farmers terms of trade"],
  ["nilai tukar usaha pertanian", "ntup agricultural business terms of trade"],
  ["diterima petani", "it prices received"],
  ["dibayar petani", "ib prices paid"],
  ["konsumsi rumah tangga", "ikrt household consumption"],
  ["bppbm", "production cost capital goods biaya produksi"],
  ["tanaman pangan", "ntpp food crops padi palawija"],
  ["hortikultura", "ntph horticulture"],
  ["perkebunan", "ntpr estate smallholder plantation crops"],
  ["peternakan", "ntpt livestock"],
  ["perikanan", "ntnp fishery fisheries"],
  ["perikanan tangkap", "ntn nelayan capture fishery fishers"],
  ["perikanan budidaya", "ntpi pembudidaya ikan aquaculture"],
  ["ekspor", "exports"],
  ["impor", "imports"],
  ["neraca", "balance surplus deficit"],
  ["negara", "country partner"],
  ["pelabuhan", "port harbour"],
  ["komoditas", "commodity goods hs chapter bab"],
  ["perubahan", "change growth"],
];
