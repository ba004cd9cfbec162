import { bundledLibrary } from "../../../src/bundled";
import { checkSentences } from "../../../src/analysis";

/** Sentences about the two books, in words of our own; their figures are those of the tables. */
const right = [
  "Selama 2020 rata-rata NTP Kalimantan Timur berada pada 111,36 atau lebih tinggi 5,68 persen daripada tahun sebelumnya.",
  "Pada Juli 2020, NTP Kaltim tercatat 108,25, naik 1,15 persen dibandingkan Juni.",
  "It Kaltim pada April 2020 turun 2,43 persen dibanding bulan sebelumnya, yakni dari 117,76 menjadi 114,90.",
  "Kenaikan NTP pada Agustus 2020 di Kalimantan Timur dipicu oleh It yang naik 1,55 persen, sementara Ib turun 0,35 persen.",
  "Di Kalimantan Timur, NTUP Desember 2020 sebesar 115,74, meningkat 1,39 persen dari November.",
  "NTUP Kaltim mencapai 112,42 pada tahun 2020, naik 6,60 persen dibanding 2019.",
  "Subsektor tanaman perkebunan rakyat Kaltim mencatat NTP sebesar 124,57 pada 2020, meningkat 12,79 persen.",
  "Rata-rata NTPP Kalimantan Timur tahun 2020 turun 0,55 persen menjadi 101,60.",
  "NTPR Kaltim pada Desember 2020 mencapai 135,12, tertinggi sepanjang tahun.",
  "NTP Kaltim terendah pada 2020 terjadi di bulan Juni, yaitu 107,02.",
  "Dibandingkan Desember 2019, IKRT Kalimantan Timur pada Desember 2020 naik 1,78 persen.",
  "Inflasi perdesaan Kaltim secara tahunan (y-on-y) pada Desember 2020 sebesar 1,78 persen.",
  "Pada Februari 2020 daerah perdesaan Kalimantan Timur mengalami inflasi perdesaan 0,78 persen.",
  "Pada Juli 2020 terjadi deflasi perdesaan di Kalimantan Timur sebesar 0,63 persen.",
  "Untuk kelompok makanan, minuman dan tembakau, inflasi perdesaan Kaltim Desember 2020 (y-on-y) tercatat 2,47 persen.",
  "Kelompok transportasi mengalami deflasi 0,38 persen secara y-on-y dalam inflasi perdesaan Kalimantan Timur Desember 2020.",
  "Nilai Tukar Nelayan (NTN) Kaltim tahun 2020 sebesar 103,17 atau naik 1,48 persen dari 101,67 pada tahun 2019.",
  "Pada September 2020 indeks harga yang dibayar petani (Ib) Kalimantan Timur turun tipis 0,23 persen.",
  "NTPT Kaltim naik 0,84 persen pada November 2020 menjadi 103,34, lalu turun 0,77 persen pada Desember 2020 menjadi 102,54.",
  "NTP Kaltim Januari, Februari, dan Maret 2020 berturut-turut sebesar 112,86, 114,73, dan 112,50.",
  "Pada Mei 2020 NTP Kaltim 108,42; Ib 104,93; It 113,76.",
  "It dan Ib Kalimantan Timur pada 2020 masing-masing sebesar 116,56 dan 104,67.",
  "Jumlah rumah tangga pertanian Kalimantan Timur turun 11,11 persen, dari 203.179 pada 2003 menjadi 180.614 rumah tangga pada 2013.",
  "Pada 2013 rumah tangga peternakan di Kaltim sebanyak 57.437, turun 23,75 persen dibanding 2003.",
  "Nilai ekspor Nusa Tenggara Timur tahun 2020 mencapai US$15,87 juta, turun 2,55 persen dari tahun 2019 yang sebesar US$16,28 juta.",
  "Ekspor NTT pada Desember 2020 senilai US$1,42 juta atau 8,93 persen dari total ekspor tahun 2020.",
  "Ekspor NTT pada April 2020 anjlok 68,74 persen dibanding Maret 2020 menjadi US$332.745.",
  "Dibandingkan bulan yang sama tahun sebelumnya, ekspor NTT pada November 2020 turun 6,72 persen.",
  "Impor NTT pada Agustus 2020 hanya US$143.209, terkontraksi 98,26 persen dibanding Agustus 2019.",
  "Total impor NTT 2020 sebesar 34,65 juta dolar AS, atau merosot 49,47 persen dibandingkan 2019.",
  "Neraca perdagangan NTT pada 2020 defisit US$18,78 juta, lebih kecil dari defisit 2019 yang US$52,29 juta.",
  "Volume impor NTT selama 2020 tercatat 71.990,14 ton.",
  "Volume ekspor NTT melalui Pelabuhan Atapupu pada 2020 mencapai 56.330,67 ton.",
  "Impor NTT dari Malaysia tahun 2020 senilai US$15,88 juta, berperan 45,84 persen terhadap total impor.",
  "Impor NTT dari Tiongkok pada tahun 2020 naik 103,83 persen menjadi US$8,31 juta.",
  "Garam, belerang, kapur (HS 25) menjadi komoditas ekspor utama NTT pada 2020 dengan nilai US$2,31 juta.",
  "Komoditas perabot, penerangan rumah diekspor NTT senilai US$1,81 juta pada 2020, naik 8,64 persen dibanding 2019.",
  "Rata-rata nilai ekspor NTT per bulan pada 2020 sebesar US$1,32 juta.",
  "Ekspor NTT Januari-Juni 2020 mencapai US$6,48 juta.",
  "Secara kumulatif, impor NTT pada Januari–Maret 2020 sebesar US$24.230.073.",
  "Menurut provinsi asal barang, ekspor NTT tahun 2020 senilai US$44,17 juta, turun 18,73 persen dibanding 2019.",
  "Ekspor nonmigas NTT pada 2020 mencapai US$14,98 juta (94,41 persen), sedangkan migas US$0,89 juta (5,59 persen).",
  "In 2020 the farmers' terms of trade (NTP) of East Kalimantan averaged 111.36, up 5.68 percent from 2019.",
  "East Kalimantan's NTP fell by 2.51 percent in April 2020 compared with the previous month, to 109.68.",
  "The index of prices received by farmers in East Kalimantan rose 1.51 percent in December 2020, while the index of prices paid rose 0.24 percent.",
  "Exports of East Nusa Tenggara stood at US$15.87 million in 2020, a decrease of 2.55 percent from 2019.",
  "Imports of East Nusa Tenggara from Malaysia contracted by 68.40 percent in 2020 to US$15.88 million.",
  "East Nusa Tenggara recorded a trade deficit of US$18.78 million in 2020.",
  "Rural inflation in East Kalimantan was 0.31 percent in December 2020.",
  "The NTP of livestock in East Kalimantan was 102.67 in July 2020.",
  "NTP hortikultura Kaltim pada Juni 2020 turun menjadi 106,03.",
  "BPS Kaltim mencatat NTPR Oktober 2020 sebesar 128,14 (naik 0,72 persen dibanding September 2020 sebesar 127,22).",
  "Dari Juni ke Juli 2020, NTP Kaltim bertambah 1,23 poin.",
  "Kaltim: NTP Maret 2020 112,50 (-1,94 persen).",
  "Dibanding Januari 2020, NTP Kaltim Desember 2020 lebih tinggi 1,87 persen.",
  "Subsektor perikanan Kaltim pada 2020 memiliki NTP 102,79 dengan It 107,24 dan Ib 104,33.",
  "Penurunan NTP Kaltim pada Juni 2020 sebesar 1,29 persen disebabkan It turun 0,83 persen sedangkan Ib naik 0,47 persen.",
];

/** The same kinds with a turned direction, another month, another place, year, partner or subsector, or a false rank. */
const wrong = [
  "NTP Kaltim pada Juli 2020 turun 1,15 persen dibandingkan Juni 2020.",
  "NTP Kaltim pada April 2020 naik 2,51 persen dibanding bulan sebelumnya.",
  "It Kalimantan Timur Maret 2020 meningkat 1,68 persen.",
  "Ib Kalimantan Timur pada Oktober 2020 turun 0,02 persen.",
  "Rata-rata NTPP Kaltim 2020 naik 0,55 persen menjadi 101,60.",
  "NTPT Kaltim Desember 2020 naik 0,77 persen menjadi 102,54.",
  "Pada Juli 2020 terjadi inflasi perdesaan di Kalimantan Timur sebesar 0,63 persen.",
  "Pada Desember 2020 terjadi deflasi perdesaan di Kaltim sebesar 0,31 persen.",
  "Kelompok transportasi mengalami inflasi 0,38 persen secara y-on-y dalam inflasi perdesaan Kalimantan Timur Desember 2020.",
  "Nilai ekspor NTT 2020 naik 2,55 persen dibanding 2019.",
  "Impor NTT tahun 2020 tumbuh 49,47 persen dibanding 2019.",
  "Ekspor NTT pada April 2020 tumbuh 68,74 persen dibanding Maret 2020.",
  "Neraca perdagangan NTT tahun 2020 surplus US$18,78 juta.",
  "Jumlah rumah tangga pertanian Kalimantan Timur naik 11,11 persen pada 2013 dibanding 2003.",
  "Exports of East Nusa Tenggara rose by 2.55 percent in 2020 compared with 2019.",
  "NTP Kaltim Agustus 2020 tercatat 108,25.",
  "Ekspor NTT pada Maret 2020 sebesar US$1.467.212.",
  "Impor NTT pada September 2020 sebesar US$143.209.",
  "NTPR Kaltim pada November 2020 mencapai 135,12.",
  "NTUP Kaltim Oktober 2020 sebesar 112,69.",
  "Pada Maret 2020 Ib Kaltim 104,40.",
  "Pada Januari 2020 terjadi inflasi perdesaan di Kaltim sebesar 0,78 persen.",
  "The NTP of East Kalimantan was 108.25 in August 2020.",
  "NTP Kalimantan Tengah Juli 2020 sebesar 108,25.",
  "Ekspor Nusa Tenggara Barat tahun 2020 mencapai US$15,87 juta.",
  "NTP nasional pada Desember 2020 sebesar 114,97.",
  "Impor Maluku pada 2020 sebesar 34,65 juta dolar AS.",
  "NTP Kabupaten Berau tahun 2020 sebesar 111,36.",
  "Rata-rata NTP Kalimantan Selatan 2020 sebesar 111,36 atau naik 5,68 persen.",
  "Imports of West Java from Malaysia were US$15.88 million in 2020.",
  "NTP Kaltim Juli 2021 sebesar 108,25.",
  "Volume impor NTT selama 2019 tercatat 71.990,14 ton.",
  "Impor NTT dari Singapura tahun 2020 senilai US$15,88 juta.",
  "NTPP Kaltim pada Juli 2020 sebesar 105,92.",
  "NTP Kaltim tertinggi pada 2020 terjadi di bulan November, yaitu 113,53.",
  "Impor NTT dari Tiongkok pada tahun 2020 turun 103,83 persen menjadi US$8,31 juta.",
];

const verdicts = (text: string) =>
  checkSentences(bundledLibrary, text).map(({ verdict }) => verdict);

test("57 right sentences about the books: none is called wrong, and every number is found", () => {
  const found = right.map((text) => [text, ...verdicts(text)]);
  expect(right).toHaveLength(57);
  expect(found.filter((one) => one.includes("contradicts"))).toEqual([]);
  expect(found.filter((one) => one.includes("not-recognised"))).toEqual([]);
});

test.each(wrong)("not called right: %s", (text) => {
  expect(verdicts(text).every((verdict) => verdict === "agrees")).toBe(false);
});

test("a sentence of a table is right whatever paragraph it stands in, and wrong ones stay wrong", () => {
  const paragraph = right.slice(0, 6).join(" ");
  expect(verdicts(paragraph)).not.toContain("contradicts");
  const turned = wrong.slice(0, 3).join(" ");
  expect(verdicts(turned)).toEqual(["contradicts", "contradicts", "contradicts"]);
});
