import type { Concept } from "./concept";
import { sources } from "../sources";

const { ntpBook } = sources;

/** Whose prices are recorded, and with what weight. */
export const ntpPriceConcepts: readonly Concept[] = [
  {
    id: "farmer",
    term: { id: "Petani", en: "Farmer" },
    shortNames: [],
    summary: {
      id: "Orang yang bertani, beternak, menangkap ikan, atau membudidayakan ikan atas risiko sendiri dengan tujuan menjual hasilnya.",
      en: "A person who grows crops, keeps livestock, or catches or farms fish at their own risk in order to sell the produce.",
    },
    body: {
      id: [
        "Pemilik, penyewa, dan penggarap bagi hasil termasuk. Buruh tani tidak; upahnya masuk sebagai biaya dalam BPPBM.",
      ],
      en: [
        "Owners, tenants and sharecroppers count. Farm labourers do not; their wages enter as a cost in BPPBM.",
      ],
    },
    source: `${ntpBook}, ch. II`,
    related: ["agricultural-households", "not-welfare", "subsector"],
    subjects: ["terms-of-trade", "households"],
  },
  {
    id: "agricultural-households",
    term: { id: "Rumah tangga pertanian", en: "Agricultural households" },
    shortNames: [],
    summary: {
      id: "Rumah tangga yang mengusahakan pertanian menurut Sensus Pertanian 2003 dan 2013.",
      en: "Households that farm, counted by the agricultural censuses of 2003 and 2013.",
    },
    body: {
      id: [
        "Satu rumah tangga dapat masuk beberapa subsektor, sehingga baris subsektor tidak berjumlah sama dengan baris totalnya. Kehutanan dan jasa pertanian ada dalam tabel ini, tetapi tidak dalam NTP.",
      ],
      en: [
        "One household may be in several subsectors, so the subsectors do not add up to the total. Forestry and agricultural services are in this table, but not in NTP.",
      ],
    },
    source: `${ntpBook}, table 6.1`,
    related: ["farmer", "subsector"],
    subjects: ["households"],
  },
  {
    id: "farm-gate-price",
    term: { id: "Harga produsen di tingkat petani", en: "Farm gate price" },
    shortNames: ["farm gate price"],
    summary: {
      id: "Harga jual di tempat panen, sebelum ongkos angkut dan pengepakan.",
      en: "The selling price at the place of harvest, before transport and packing.",
    },
    body: {
      id: [
        "Rata-ratanya tertimbang: bila dikalikan volume yang terjual, hasilnya adalah uang yang diterima petani.",
        "Petani diwawancarai tanggal 15–18 tentang transaksi tanggal 1–15. Tebasan boleh dicatat setelah dihitung kembali; ijon tidak.",
      ],
      en: [
        "The mean is weighted: multiplied by the volume sold, it gives the money that farmers received.",
        "Farmers are interviewed on days 15 to 18 about sales of days 1 to 15. Standing crops sold whole (tebasan) may be recorded after conversion; crops sold green in advance (ijon) may not.",
      ],
    },
    source: `${ntpBook}, ch. II and III`,
    related: ["it", "marketed-surplus", "price-relative"],
    subjects: ["terms-of-trade", "prices-received"],
  },
  {
    id: "rural-retail-price",
    term: { id: "Harga eceran perdesaan", en: "Rural retail price" },
    shortNames: [],
    summary: {
      id: "Harga tunai antara pedagang eceran dan pemakai akhir untuk satuan terkecil.",
      en: "The cash price between a retailer and the final user for the smallest unit sold.",
    },
    body: {
      id: [
        "Dicatat tanggal 10–14 dari tiga atau empat pedagang menetap. Pasarnya adalah pasar terbesar di kecamatan sampel, lengkap, ramai, dan kelangsungan pencatatannya terjamin.",
      ],
      en: [
        "Recorded on days 10 to 14 from three or four traders with fixed premises. The market is the largest in the sample district, well stocked, busy, and one that can be visited regularly.",
      ],
    },
    source: `${ntpBook}, ch. II and III`,
    related: ["ib", "ikrt", "commodity-basket"],
    subjects: ["prices-paid", "rural-inflation"],
  },
  {
    id: "commodity-basket",
    term: { id: "Paket komoditas", en: "Commodity basket" },
    shortNames: [],
    summary: {
      id: "Daftar tetap hasil pertanian serta barang dan jasa yang harganya diikuti.",
      en: "The fixed list of farm products, goods and services whose prices are followed.",
    },
    body: {
      id: [
        "Daftar dan penimbangnya diperbarui berkala. Di antara dua pembaruan, barang di luar paket tidak memengaruhi indeks.",
      ],
      en: [
        "The list and its weights are revised from time to time. In between, goods outside the basket do not affect the index.",
      ],
    },
    source: `${ntpBook}, ch. II and IV`,
    related: ["index-weights", "base-year", "replaced-specification"],
    subjects: ["prices-received", "prices-paid", "rural-inflation"],
  },
  {
    id: "index-weights",
    term: { id: "Diagram timbang", en: "Index weights" },
    shortNames: ["DT"],
    summary: {
      id: "Penimbang setiap komoditas: bagiannya dalam nilai tahun dasar, dikalikan 10.000.",
      en: "The weight of each commodity: its share of the base-year value, times 10,000.",
    },
    body: {
      id: [
        "Untuk It nilainya kuantitas × harga produsen 2018 × persentase yang dijual; untuk Ib pengeluaran rumah tangga dan biaya produksi yang dibeli, dari SPDT NTP 2017 dan Susenas.",
        "Buku tidak memuat penimbang. Dari indeks tercetak, sebagian dapat diperkirakan, sebagian lagi hanya kisarannya.",
      ],
      en: [
        "For It the value is quantity × producer price of 2018 × percent sold; for Ib it is household spending and purchased inputs, from the surveys SPDT NTP 2017 and Susenas.",
        "The book does not print the weights. From the printed indices, some can be estimated, others only as a range.",
      ],
    },
    formula: "w_i = v_i / Σv × 10 000;  v = q · p · m",
    source: `${ntpBook}, ch. IV`,
    related: ["marketed-surplus", "commodity-basket", "aggregation", "scenario"],
    subjects: ["terms-of-trade", "prices-received", "prices-paid"],
  },
  {
    id: "marketed-surplus",
    term: { id: "Persentase produksi yang dijual", en: "Marketed surplus" },
    shortNames: ["marketed surplus"],
    summary: {
      id: "Bagian nilai produksi yang benar-benar dijual petani, dalam persen.",
      en: "The share of the value of production that farmers actually sell, in percent.",
    },
    body: {
      id: [
        "Hasil yang dikonsumsi sendiri atau disimpan tidak dijual, jadi tidak memiliki penimbang dalam It. Angkanya dari SPDT NTP 2017.",
      ],
      en: [
        "What is eaten at home or stored is not sold, so it has no weight in It. The figures are from SPDT NTP 2017.",
      ],
    },
    source: `${ntpBook}, ch. IV`,
    related: ["index-weights", "it"],
    subjects: ["prices-received"],
  },
  {
    id: "base-year",
    term: { id: "Tahun dasar 2018=100", en: "Base year 2018 = 100" },
    shortNames: ["2018=100"],
    summary: {
      id: "Tahun yang rata-ratanya diberi nilai 100; semua indeks dan penimbang mengacu kepadanya.",
      en: "The year whose mean is set to 100; all indices and weights refer to it.",
    },
    body: {
      id: [
        "BPS memakai 2018 sejak Desember 2019. Jangan bandingkan indeks dengan tahun dasar berbeda sebelum kedua deret disambung.",
      ],
      en: [
        "BPS has used 2018 since December 2019. Splice indices with another base year before comparing them with these.",
      ],
    },
    source: `${ntpBook}, ch. I and II`,
    related: ["rebasing", "index-weights"],
    subjects: ["terms-of-trade", "prices-received", "prices-paid", "rural-inflation"],
  },
];
