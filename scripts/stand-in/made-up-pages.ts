/** A static table: HTML that is escaped, here twice. */
export const staticTableHtml = [
  "<table><tr><td colspan=3>Tabel buatan (Ton)</td></tr>",
  "<tr><th rowspan=2>Wilayah</th><th colspan=2>Produksi</th></tr><tr><th>2023</th><th>2024</th></tr>",
  "<tr><td>Wilayah&nbsp;A</td><td>1.234,5</td><td>1.300,0</td></tr>",
  "<tr><td>Wilayah B &amp; C</td><td>-</td><td>27,5</td></tr>",
  "<tr><td>Jumlah</td><td>1.234,5</td><td>1.327,5</td></tr>",
  "<tr><td colspan=3>Sumber: buatan</td></tr></table>",
].join("\r\n");

export const escapedHtml = (html: string): string =>
  html.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

export const simdasiId = "QnVhdGFuU2ltZGFzaQ==";

/** A table of SIMDASI: columns with names at random, numbers as they are printed. */
export const simdasiContent = {
  status: 200,
  condition: "OK",
  message: "-",
  created: "2026-08-01 11:33:33",
  lingkup: "Kabupaten",
  judul_tabel: "Luas dan Produksi Buatan menurut Kabupaten",
  tahun_data: "2024",
  kolom: {
    lxkwts7rnj: { nama_variabel: "Luas Panen (ha)", satuan: "ha" },
    ab12cd34ef: { nama_variabel: "Produksi", satuan: "ton" },
  },
  data: [
    {
      label: "Kabupaten A",
      kode_wilayah: "1101000",
      variables: {
        lxkwts7rnj: { value: "18.836,00", value_raw: "18836" },
        ab12cd34ef: { value: "56,42", value_raw: "56.42" },
      },
    },
    {
      label: "Kabupaten B",
      kode_wilayah: "1102000",
      variables: {
        lxkwts7rnj: { value: "1.204,50", value_raw: "1204.5" },
        ab12cd34ef: { value: "...", value_raw: "" },
      },
    },
  ],
  catatan: "Angka &lt;b&gt;buatan&lt;/b&gt;",
  sumber: "Buatan",
};
