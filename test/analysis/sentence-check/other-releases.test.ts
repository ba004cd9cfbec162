import { bundledLibrary } from "../../../src/bundled";
import { checkSentences } from "../../../src/analysis";
import { cellFacts } from "../../support/cell-facts";

/** A small table as a release of another province prints it, with right sentences about it. */
interface Release {
  values: unknown[][];
  right: readonly string[];
}

const releases: readonly Release[] = [
  {
    values: [
      [
        "Nilai Tukar Petani Provinsi Bali per Subsektor dan Perubahannya, Juni-Juli 2017 (2012=100)",
      ],
      ["Subsektor", "Juni 2017", "Juli 2017", "Perubahan (%)"],
      ["1. Tanaman Pangan", "", "", ""],
      ["a. Indeks yang Diterima (It)", 118.25, 118.72, 0.4],
      ["b. Indeks yang Dibayar (Ib)", 120.11, 120.21, 0.08],
      ["c. Nilai Tukar Petani (NTPP)", 98.45, 98.76, 0.31],
      ["2. Hortikultura", "", "", ""],
      ["a. Indeks yang Diterima (It)", 128.25, 127.72, -0.41],
      ["b. Indeks yang Dibayar (Ib)", 121.11, 121.21, 0.08],
      ["c. Nilai Tukar Petani (NTPH)", 105.9, 105.37, -0.5],
      ["Gabungan", "", "", ""],
      ["a. Indeks yang Diterima (It)", 125.25, 124.72, -0.42],
      ["b. Indeks yang Dibayar (Ib)", 120.61, 120.71, 0.08],
      ["c. Nilai Tukar Petani (NTP)", 103.85, 103.32, -0.51],
    ],
    right: [
      "Pada Juli 2017, NTP Provinsi Bali tercatat 103,32 atau turun 0,51 persen dari bulan sebelumnya yang sebesar 103,85.",
      "Penurunan NTP Bali pada Juli 2017 terjadi karena It turun 0,42 persen, sedangkan Ib naik 0,08 persen.",
      "NTPP Bali pada Juli 2017 meningkat 0,31 persen menjadi 98,76; NTPH turun 0,50 persen menjadi 105,37.",
      "The farmers' terms of trade of Bali fell by 0.51 percent to 103.32 in July 2017.",
    ],
  },
  {
    values: [
      ["Provinsi", "NTP Agustus 2021", "NTP September 2021", "Perubahan (%)"],
      ["Aceh", 108.2, 109.22, 0.94],
      ["Sumatera Utara", 120.1, 121.5, 1.17],
      ["Jambi", 131.02, 130.44, -0.44],
      ["Indonesia", 111.85, 114.14, 2.05],
    ],
    right: [
      "NTP Aceh pada September 2021 sebesar 109,22, naik 0,94 persen dibanding Agustus 2021.",
      "Pada September 2021 NTP nasional naik 2,05 persen menjadi 114,14.",
      "NTP Provinsi Jambi terkoreksi 0,44 persen, dari 131,02 pada Agustus 2021 menjadi 130,44 pada September 2021.",
      "NTP Sumatera Utara September 2021 tercatat 121,50, sementara NTP Aceh 109,22.",
    ],
  },
  {
    values: [
      ["Nilai Ekspor Provinsi Riau Menurut Golongan Barang (juta US$)", "", "", ""],
      ["Golongan Barang", "Jan 2023", "Des 2023", "Jan 2024"],
      ["Lemak dan minyak hewani/nabati (15)", 801.35, 812.4, 745.12],
      ["Kertas dan karton (48)", 99.1, 95.3, 101.77],
      ["Lainnya", 433.95, 494.8, 503.31],
      ["Jumlah", 1334.4, 1402.5, 1350.2],
    ],
    right: [
      "Nilai ekspor Riau Januari 2024 mencapai US$1,35 miliar atau turun 3,73 persen dibanding Desember 2023.",
      "Dibanding Januari 2023, ekspor Riau Januari 2024 tumbuh 1,18 persen.",
      "Ekspor lemak dan minyak hewani/nabati Riau pada Januari 2024 senilai US$745,12 juta, memberikan peran 55,19 persen terhadap total ekspor.",
      "Ekspor kertas dan karton Riau naik 6,79 persen (m-to-m) menjadi US$101,77 juta pada Januari 2024.",
    ],
  },
  {
    values: [
      ["Jumlah dan Persentase Penduduk Miskin Provinsi Jawa Tengah Menurut Daerah"],
      [
        "Daerah",
        "Jumlah (ribu orang) Sep 2022",
        "Jumlah (ribu orang) Mar 2023",
        "Persentase Sep 2022",
        "Persentase Mar 2023",
      ],
      ["Perkotaan", 1776.1, 1731.9, 9.9, 9.63],
      ["Perdesaan", 2082.1, 2059.6, 11.9, 11.87],
      ["Jumlah", 3858.2, 3791.5, 10.98, 10.77],
    ],
    right: [
      "Persentase penduduk miskin Jawa Tengah pada Maret 2023 sebesar 10,77 persen, turun 0,21 persen poin terhadap September 2022.",
      "Jumlah penduduk miskin Jawa Tengah pada Maret 2023 tercatat 3,79 juta orang, berkurang 66,7 ribu orang dibanding September 2022.",
      "Di perkotaan Jawa Tengah, persentase penduduk miskin Maret 2023 sebesar 9,63 persen; di perdesaan 11,87 persen.",
    ],
  },
  {
    values: [
      ["Kota", "IHK Des 2023", "Inflasi m-to-m (%)", "Inflasi y-on-y (%)"],
      ["Kota Denpasar", 115.9, 0.33, 2.54],
      ["Kota Singaraja", 117.2, -0.61, 3.4],
    ],
    right: [
      "Pada Desember 2023 terjadi inflasi y-on-y di Kota Denpasar sebesar 2,54 persen dengan IHK 115,90.",
      "Kota Singaraja mengalami deflasi m-to-m sebesar 0,61 persen pada Desember 2023.",
      "Inflasi bulanan (m-to-m) Kota Denpasar Desember 2023 tercatat 0,33 persen.",
    ],
  },
  {
    values: [
      ["Laju Pertumbuhan PDRB Provinsi Sulawesi Tengah Menurut Lapangan Usaha (persen)"],
      ["Lapangan Usaha", "Triwulan I 2024 (q-to-q)", "Triwulan I 2024 (y-on-y)"],
      ["Industri Pengolahan", -2.11, 18.39],
      ["Pertambangan dan Penggalian", 1.4, 6.52],
      ["PDRB", -0.95, 10.49],
    ],
    right: [
      "Ekonomi Sulawesi Tengah triwulan I-2024 tumbuh 10,49 persen (y-on-y).",
      "Dibandingkan triwulan sebelumnya, PDRB Sulawesi Tengah triwulan I 2024 terkontraksi 0,95 persen (q-to-q).",
      "Industri pengolahan Sulawesi Tengah pada triwulan I 2024 tumbuh 18,39 persen (y-on-y).",
    ],
  },
  {
    values: [
      ["Tingkat Penghunian Kamar (TPK) Hotel Bintang di Provinsi Lampung (persen)"],
      ["Klasifikasi", "Mei 2024", "Juni 2024"],
      ["Bintang 3", 47.12, 51.3],
      ["Bintang 4", 55.01, 54.46],
      ["Seluruh Bintang", 51.2, 53.05],
    ],
    right: [
      "TPK hotel bintang di Lampung pada Juni 2024 mencapai 53,05 persen, naik 1,85 poin dibanding Mei 2024.",
    ],
  },
  {
    values: [
      ["Neraca Perdagangan Provinsi Maluku Utara (juta US$)"],
      ["Uraian", "2022", "2023"],
      ["Ekspor", 8371.2, 9012.85],
      ["Impor", 3120.44, 2873.06],
      ["Neraca", 5250.76, 6139.79],
    ],
    right: [
      "Neraca perdagangan Maluku Utara tahun 2023 surplus US$6,14 miliar.",
      "Ekspor Maluku Utara naik 7,66 persen pada 2023, sedangkan impor turun 7,93 persen dibanding 2022.",
      "In 2023 North Maluku's imports decreased by 7.93 percent to US$2,873.06 million.",
    ],
  },
];

const factsOf = ({ values }: Release) =>
  cellFacts({
    values,
    formats: values.map((row) => row.map((value) => (typeof value === "number" ? "0.00" : "@"))),
    origin: "selection",
    name: { id: "Tabel", en: "Table" },
    addressOf: (row, column) => `${row},${column}`,
  });

const all = releases.flatMap((release) => release.right.map((text) => [text, release] as const));

test("25 right sentences of other provinces: none is called wrong, by their own tables or by the books", () => {
  expect(all).toHaveLength(25);
  const wrong = all.filter(
    ([text, release]) =>
      checkSentences(bundledLibrary, text, factsOf(release)).some(
        ({ verdict }) => verdict === "contradicts",
      ) || checkSentences(bundledLibrary, text).some(({ verdict }) => verdict !== "not-recognised"),
  );
  expect(wrong.map(([text]) => text)).toEqual([]);
});

test("the same sentences agree with their own tables", () => {
  const missed = all.filter(([text, release]) =>
    checkSentences(bundledLibrary, text, factsOf(release)).some(
      ({ verdict }) => verdict !== "agrees",
    ),
  );
  expect(missed.map(([text]) => text)).toEqual([]);
});
