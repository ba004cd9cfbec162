/** Words that say nothing about which figure is meant. */
const listed =
  `yang dan di ke dari pada dengan untuk oleh atau itu ini juga tersebut dalam sebagai adalah ialah yakni yaitu maupun serta para
  tahun bulan triwulan kuartal periode waktu saat kurun selama sepanjang pertengahan awal akhir hari tanggal kalender terakhir
  nilai angka jumlah total rata rerata persen persentase tingkat level posisi indeks poin harga seluruh semua
  sebesar tercatat mencapai senilai sebanyak berada yaitu sekitar kurang lebih hampir hanya masih telah sudah akan kembali sedikit
  cukup relatif tetap stabil secara umum terjadi mengalami menunjukkan mencatat mencatatkan membukukan memiliki ada tidak belum
  provinsi prov daerah wilayah kabupaten kota nasional bps badan pusat statistik
  subsektor sektor kelompok komponen penyusun pembentuk komoditas komoditi golongan jenis barang tanaman rakyat petani usaha
  volume berat neto netto kg ton juta ribu miliar milyar triliun us usd dolar amerika rp rupiah as
  lain lainnya antara beberapa setiap tiap masing per bila jika apabila ketika karena akibat sebab sehingga maka agar namun
  tetapi sedangkan sementara adapun selain kecuali meski meskipun walaupun kepada terhadap menurut berdasarkan melalui sampai hingga
  tabel gambar lampiran data hasil perkembangan kondisi keadaan angkanya nya satu dua tiga empat lima
  penduduk orang jiwa kondisinya selanjutnya kemudian lalu sebelum sebelumnya sesudah setelah sama
  the a an of in on at by for to from with as and or was were is are be been has have had it its this that these those which who
  year month quarter period during throughout end value index price level rate percent percentage point points per cent amount
  number recorded stood reached registered amounting total average mean about around approximately almost only still also again
  respectively while whereas but after before when there mainly overall general monthly annual yearly same previous
  province region provincial regency subsector sector group component commodity goods commodities crops farmers farmer
  million billion trillion thousand dollars dollar tons tonnes ton worth compared against than over
  menurutnya sebuah suatu bagi pun ialah sisanya sebagian besaran nilainya tujuan asal negara pelabuhan bandar udara dikirim
  ekspornya impornya kegiatan utama luar negeri perdagangan terdiri berasal didominasi merupakan
  justru malah kian semakin makin sempat cenderung juga pula paling lebih sangat begitu sejak dimana mana hal atas bawah kali sisi
  keduanya ketiganya dapat bisa lagi signifikan tajam tipis drastis slightly sharply more less most very well both each such than
  did does do could would will may can up down out first next previously earlier later compared rumah skala capaian gabungan combined titik titiknya digit kode rasio triwulanan kumulatif`.split(
    /\s+/,
  );

/** Also without the ending of a plural, as words are compared. */
const neutral: ReadonlySet<string> = new Set([
  ...listed,
  ...listed.map((word) => word.replace(/s$/, "")),
]);

/** Verbs and adverbs by their form: mencapai, tercatat, berada, dikirim; increased, mainly. */
const verbForms =
  /^(me(m|n|ng|ny)?[a-z]{4,}|ber[a-z]{4,}|ter[a-z]{4,}|di[a-z]{5,}|[a-z]{3,}(ed|ing|ly))$/;

/** Whether a word of a sentence names nothing. */
export const isNeutral = (word: string): boolean => neutral.has(word) || verbForms.test(word);

/** Whether a word of a label names nothing; a label has no verbs. */
export const isNeutralInLabel = (word: string): boolean => neutral.has(word);
