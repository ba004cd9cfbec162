/** Draws a whole number from 0 to below the limit. */
export type Draw = (limit: number) => number;

type Line = (string | number)[];

/** A number with a comma for the decimals and dots between thousands. */
function print(value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = value < 0 && /[1-9]/.test(value.toFixed(decimals)) ? "-" : "";
  return `${sign}${grouped}${fraction ? `,${fraction}` : ""}`;
}

const names = (
  "Sabang Langsa Padang Solok Jambi Bengkulu Metro Serang Cilegon Bogor Depok Cirebon Tegal Magelang Kediri Blitar Madiun Mataram " +
  "Bima Kupang Palu Bitung Tomohon Kendari Baubau Ambon Tual Ternate Tidore Sorong"
).split(" ");
const months =
  "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
    " ",
  );
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Draws of figures. */
function figures(draw: Draw) {
  const unit = () => draw(1_000_000) / 1_000_000;
  return {
    between: (low: number, high: number) => low + (high - low) * unit(),
    /** Of any size between the two, small ones as likely as large ones. */
    spread: (low: number, high: number) => low * (high / low) ** unit(),
    count: (low: number, high: number) => low + draw(high - low + 1),
    places: (count: number) => {
      const start = draw(names.length);
      return times(count, (index) => names[(start + index) % names.length] as string);
    },
  };
}

const change = (now: number, before: number) => (now / before - 1) * 100;

type Make = (draw: Draw) => Line[];

const kinds: Readonly<Record<string, Make>> = {
  "gross product by industry with shares": (draw) => {
    const { spread, count } = figures(draw);
    const rows = times(count(5, 15), (index) => [index, spread(90, 40_000), spread(90, 40_000)]);
    const totals = [1, 2].map((column) => sum(rows.map((row) => row[column] as number)));
    const line = (label: string, [a = 0, b = 0]: number[]): Line => [
      label,
      print(a, 2),
      print(b, 2),
      print((a / (totals[0] as number)) * 100, 2),
      print((b / (totals[1] as number)) * 100, 2),
    ];
    return [
      ["Lapangan Usaha", "PDRB (miliar Rp)", "", "Distribusi (%)", ""],
      ["", "2021", "2022", "2021", "2022"],
      ...rows.map(([index = 0, a = 0, b = 0]) =>
        line(`Kategori ${"ABCDEFGHIJKLMNOP"[index]}`, [a, b]),
      ),
      line("PDRB", totals),
    ];
  },
  "gross product with growth": (draw) => {
    const { spread, between, count } = figures(draw);
    const rows = times(count(5, 12), () => {
      const a = spread(100, 30_000);
      const b = a * between(0.93, 1.12);
      return [a, b, b * between(0.93, 1.12)];
    });
    const totals = [0, 1, 2].map((column) => sum(rows.map((row) => row[column] as number)));
    const line = (label: string, [a = 0, b = 0, c = 0]: number[]): Line => [
      label,
      ...[a, b, c].map((value) => print(value, 1)),
      ...[change(b, a), change(c, b)].map((value) => print(value, 2)),
    ];
    return [
      ["Lapangan Usaha", "Harga Konstan", "", "", "Laju Pertumbuhan (%)", ""],
      ["", "2020", "2021*", "2022**", "2021*", "2022**"],
      ...rows.map((row, index) => line(`${index + 1}. Usaha`, row)),
      line("Produk Domestik Regional Bruto", totals),
    ];
  },
  "inflation by city": (draw) => {
    const { between, count, places } = figures(draw);
    const rows = places(count(5, 14)).map((place): Line => {
      const then = between(103, 109);
      const before = then * between(1, 1.05);
      const now = before * between(0.985, 1.02);
      return [
        place,
        ...[then, before, now].map((value) => print(value, 2)),
        print(change(Number(now.toFixed(2)), Number(before.toFixed(2))), 2),
        print(change(Number(now.toFixed(2)), Number(then.toFixed(2))), 2),
      ];
    });
    return [
      [
        "Kota",
        "IHK Mei 2021",
        "IHK April 2022",
        "IHK Mei 2022",
        "Inflasi m-to-m (%)",
        "Inflasi y-on-y (%)",
      ],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
      ...rows,
    ];
  },
  "terms of trade by month": (draw) => {
    const { between, count } = figures(draw);
    const length = count(6, 12);
    let [it, ib] = [between(98, 125), between(98, 120)];
    const series = times(length + 1, () => {
      [it, ib] = [it * between(0.98, 1.025), ib * between(0.995, 1.01)];
      return { it, ib, ntp: (it / ib) * 100 };
    });
    const rows = series
      .slice(1)
      .map(({ it: a, ib: b, ntp }, index): Line => [
        months[index] as string,
        ...[a, b, ntp, change(ntp, (series[index] as { ntp: number }).ntp)].map((value) =>
          print(value, 2),
        ),
      ]);
    return [["Bulan", "It", "Ib", "NTP", "Perubahan NTP (%)"], ...rows];
  },
  "exports by port": (draw) => {
    const { spread, between, count, places } = figures(draw);
    const rows = times(count(4, 12), () => {
      const a = Math.round(spread(1_000, 9_000_000));
      return [a, Math.round(a * between(0.5, 1.9))];
    });
    const totals = [0, 1].map((column) => sum(rows.map((row) => row[column] as number)));
    const line = (label: string, [a = 0, b = 0]: number[]): Line => [
      label,
      print(a, 0),
      print(b, 0),
      print(change(b, a), 2),
      print((b / (totals[1] as number)) * 100, 2),
    ];
    const labels = places(rows.length);
    return [
      ["Pelabuhan", "Nilai FOB (US$)", "", "Perubahan (%)", "Peran (%)"],
      ["", "Feb 2022", "Mar 2022", "", ""],
      ...rows.map((row, index) => line(labels[index] as string, row)),
      line("Total", totals),
    ];
  },
  "human development by regency": (draw) => {
    const { between, count, places } = figures(draw);
    return [
      [
        "Kabupaten/Kota",
        "UHH",
        "HLS",
        "RLS",
        "Pengeluaran",
        "IPM 2021",
        "IPM 2022",
        "Pertumbuhan (%)",
      ],
      ...places(count(5, 15)).map((place): Line => {
        const [old, now] = [between(58, 80), between(58, 81)].map((value) =>
          Number(value.toFixed(2)),
        );
        return [
          place,
          print(between(62, 75), 2),
          print(between(10, 16), 2),
          print(between(5, 12), 2),
          print(Math.round(between(6_000, 17_000)), 0),
          print(old as number, 2),
          print(now as number, 2),
          print(change(now as number, old as number), 2),
        ];
      }),
    ];
  },
  "poverty by half-year": (draw) => {
    const { between, count } = figures(draw);
    return [
      ["Periode", "Penduduk Miskin (ribu)", "Persentase", "Garis Kemiskinan (Rp)", "P1", "P2"],
      ...times(count(5, 10), (index): Line => [
        `${index % 2 === 0 ? "Maret" : "September"} ${2015 + Math.floor(index / 2)}`,
        print(between(300, 900), 2),
        print(between(6, 21), 2),
        print(between(300_000, 600_000), 0),
        print(between(1, 4), 2),
        print(between(0.2, 1), 2),
      ]),
    ];
  },
  "labour force by period": (draw) => {
    const { between, count } = figures(draw);
    const periods = times(
      count(3, 5),
      (index) => `${index % 2 === 0 ? "Februari" : "Agustus"} ${2020 + Math.floor(index / 2)}`,
    );
    const data = periods.map(() => {
      const all = count(900_000, 5_000_000);
      const active = Math.round(all * between(0.6, 0.75));
      const jobless = Math.round(active * between(0.03, 0.09));
      return { all, active, jobless };
    });
    const row = (label: string, of: (one: (typeof data)[number]) => string): Line => [
      label,
      ...data.map(of),
    ];
    return [
      ["Jenis Kegiatan", ...periods],
      row("Penduduk Usia Kerja", ({ all }) => print(all, 0)),
      row("Angkatan Kerja", ({ active }) => print(active, 0)),
      row("- Bekerja", ({ active, jobless }) => print(active - jobless, 0)),
      row("- Pengangguran", ({ jobless }) => print(jobless, 0)),
      row("Bukan Angkatan Kerja", ({ all, active }) => print(all - active, 0)),
      row("TPAK (%)", ({ all, active }) => print((active / all) * 100, 2)),
      row("TPT (%)", ({ active, jobless }) => print((jobless / active) * 100, 2)),
    ];
  },
  "harvest, yield and production": (draw) => {
    const { spread, between, count, places } = figures(draw);
    const rows = times(count(5, 14), () => {
      const area = spread(90, 40_000);
      return [area, area * between(3, 6.5)];
    });
    const line = (label: string, [area = 0, tons = 0]: number[]): Line => [
      label,
      print(area, 2),
      print((tons / area) * 10, 2),
      print(tons, 2),
    ];
    const labels = places(rows.length);
    return [
      ["Kabupaten", "Luas Panen (ha)", "Produktivitas (ku/ha)", "Produksi (ton)"],
      ...rows.map((row, index) => line(labels[index] as string, row)),
      line(
        "Jumlah",
        [0, 1].map((column) => sum(rows.map((row) => row[column] as number))),
      ),
    ];
  },
  "population density": (draw) => {
    const { spread, count, places } = figures(draw);
    const rows = times(count(5, 14), () => [Math.round(spread(9_000, 900_000)), spread(40, 9_000)]);
    const totals = [0, 1].map((column) => sum(rows.map((row) => row[column] as number)));
    const line = (label: string, [people = 0, area = 0]: number[]): Line => [
      label,
      print(people, 0),
      print(area, 2),
      print(people / area, 2),
      print((people / (totals[0] as number)) * 100, 2),
    ];
    const labels = places(rows.length);
    return [
      ["Kecamatan", "Penduduk", "Luas (km2)", "Kepadatan per km2", "Persentase Penduduk"],
      ...rows.map((row, index) => line(labels[index] as string, row)),
      line("Kabupaten", totals),
    ];
  },
  "sex ratio": (draw) => {
    const { spread, between, count, places } = figures(draw);
    const rows = times(count(5, 14), () => {
      const men = Math.round(spread(4_000, 400_000));
      return [men, Math.round(men * between(0.92, 1.08))];
    });
    const line = (label: string, [men = 0, women = 0]: number[]): Line => [
      label,
      men,
      women,
      men + women,
      Number(((men / women) * 100).toFixed(1)),
    ];
    const labels = places(rows.length);
    return [
      ["Kabupaten/Kota", "Laki-laki", "Perempuan", "Jumlah", "Rasio Jenis Kelamin"],
      ...rows.map((row, index) => line(labels[index] as string, row)),
      line(
        "Provinsi",
        [0, 1].map((column) => sum(rows.map((row) => row[column] as number))),
      ),
    ];
  },
  "population with yearly growth": (draw) => {
    const { spread, between, count, places } = figures(draw);
    return [
      [
        "Kecamatan",
        "2010",
        "2020",
        "2022",
        "Laju Pertumbuhan per Tahun 2010-2020",
        "Laju Pertumbuhan per Tahun 2020-2022",
      ],
      ...places(count(5, 14)).map((place): Line => {
        const a = Math.round(spread(5_000, 200_000));
        const b = Math.round(a * between(1.02, 1.3));
        const c = Math.round(b * between(1.0, 1.06));
        return [
          place,
          a,
          b,
          c,
          Number((((b / a) ** 0.1 - 1) * 100).toFixed(2)),
          Number((((c / b) ** 0.5 - 1) * 100).toFixed(2)),
        ];
      }),
    ];
  },
  "trade balance by month": (draw) => {
    const { between, count } = figures(draw);
    let [outSum, inSum] = [0, 0];
    return [
      ["Bulan", "Ekspor", "Impor", "Neraca", "Kumulatif Ekspor", "Kumulatif Impor"],
      ...times(count(5, 12), (index): Line => {
        const [out, into] = [between(20, 300), between(5, 200)];
        [outSum, inSum] = [outSum + out, inSum + into];
        return [
          `${months[index]} 2022`,
          ...[out, into, out - into, outSum, inSum].map((value) => print(value, 2)),
        ];
      }),
    ];
  },
  "hotel occupancy": (draw) => {
    const { between, count } = figures(draw);
    return [
      ["Klasifikasi", "Mei 2022", "Juni 2022", "Perubahan (poin)"],
      ...times(count(4, 6), (index): Line => {
        const [a, b] = [between(20, 70), between(20, 70)];
        return [
          `Bintang ${index + 1}`,
          print(a, 2),
          print(b, 2),
          print(Number(b.toFixed(2)) - Number(a.toFixed(2)), 2),
        ];
      }),
    ];
  },
  "passengers by month": (draw) => {
    const { spread, between, count, places } = figures(draw);
    const rows = places(count(3, 6)).map((place) => {
      const a = count(900, 90_000);
      const b = Math.round(a * between(0.6, 1.5));
      const before = Math.round(spread(9_000, 400_000));
      return { place, a, b, before, now: Math.round(before * between(0.7, 1.6)) };
    });
    const all = {
      place: "Jumlah",
      a: sum(rows.map(({ a }) => a)),
      b: sum(rows.map(({ b }) => b)),
      before: sum(rows.map(({ before }) => before)),
      now: sum(rows.map(({ now }) => now)),
    };
    return [
      [
        "Bandara",
        "Apr 2022",
        "Mei 2022",
        "Perubahan (%)",
        "Jan-Mei 2021",
        "Jan-Mei 2022",
        "Perubahan (%)",
      ],
      ...[...rows, all].map(({ place, a, b, before, now }): Line => [
        place,
        print(a, 0),
        print(b, 0),
        print(change(b, a), 2),
        print(before, 0),
        print(now, 0),
        print(change(now, before), 2),
      ]),
    ];
  },
  "retail prices by city": (draw) => {
    const { between, count, places } = figures(draw);
    return [
      ["Kota", "Beras", "Telur", "Gula", "Minyak"],
      ...places(count(5, 14)).map((place): Line => [
        place,
        ...[11_000, 26_000, 14_000, 17_000].map((price) =>
          print(Math.round((price * between(0.9, 1.15)) / 50) * 50, 0),
        ),
      ]),
    ];
  },
  "quarterly growth": (draw) => {
    const { between } = figures(draw);
    let level = between(9_000, 40_000);
    const series = times(9, () => (level *= between(0.95, 1.06)));
    return [
      ["Triwulan", "PDRB", "q-to-q", "y-on-y"],
      ...times(9, (index): Line => {
        const now = series[index] as number;
        const before = series[index - 1];
        const then = series[index - 4];
        return [
          `Triwulan ${["I", "II", "III", "IV"][index % 4]} ${2020 + Math.floor(index / 4)}`,
          print(now, 2),
          before === undefined ? "-" : print(change(now, before), 2),
          then === undefined ? "-" : print(change(now, then), 2),
        ];
      }),
    ];
  },
  "inflation with contributions": (draw) => {
    const { between, count } = figures(draw);
    const rows = times(count(7, 11), () => {
      const before = between(101, 115);
      return { before, now: before * between(0.99, 1.02), weight: between(2, 30) };
    });
    const weights = sum(rows.map(({ weight }) => weight));
    const mean = (of: (row: (typeof rows)[number]) => number) =>
      sum(rows.map((row) => of(row) * row.weight)) / weights;
    const all = {
      before: mean(({ before }) => before),
      now: mean(({ now }) => now),
      weight: weights,
    };
    return [
      ["Kelompok Pengeluaran", "IHK Mei 2022", "IHK Juni 2022", "Inflasi (%)", "Andil (%)"],
      ...[all, ...rows].map(({ before, now, weight }, index): Line => [
        index === 0 ? "Umum" : `${index}. Kelompok`,
        print(before, 2),
        print(now, 2),
        print(change(Number(now.toFixed(2)), Number(before.toFixed(2))), 2),
        print((weight / weights) * ((now - before) / all.before) * 100, 2),
      ]),
    ];
  },
  "schools by level and owner": (draw) => {
    const { count, places } = figures(draw);
    const rows = times(count(5, 14), () => times(3, () => [count(3, 300), count(0, 120)]).flat());
    const line = (label: string, cells: number[]): Line => [
      label,
      ...[0, 2, 4].flatMap((at) => {
        const [a = 0, b = 0] = cells.slice(at, at + 2);
        return [a, b, a + b];
      }),
    ];
    const labels = places(rows.length);
    return [
      ["Kecamatan", "SD", "", "", "SMP", "", "", "SMA", "", ""],
      [
        "",
        ...[
          "Negeri",
          "Swasta",
          "Jumlah",
          "Negeri",
          "Swasta",
          "Jumlah",
          "Negeri",
          "Swasta",
          "Jumlah",
        ],
      ],
      ...rows.map((row, index) => line(labels[index] as string, row)),
      line(
        "Jumlah",
        times(6, (column) => sum(rows.map((row) => row[column] as number))),
      ),
    ];
  },
  "budget and outturn": (draw) => {
    const { spread, between, count } = figures(draw);
    const rows = times(count(4, 9), () => {
      const plan = Math.round(spread(1_000_000, 900_000_000));
      return [plan, Math.round(plan * between(0.7, 1.1))];
    });
    const line = (label: string, [plan = 0, out = 0]: number[]): Line => [
      label,
      print(plan, 0),
      print(out, 0),
      print((out / plan) * 100, 2),
    ];
    return [
      ["Jenis Belanja", "Anggaran (Rp)", "Realisasi (Rp)", "Persentase Realisasi"],
      ...rows.map((row, index) => line(`Belanja ${"ABCDEFGHIJ"[index]}`, row)),
      line(
        "Total Belanja",
        [0, 1].map((column) => sum(rows.map((row) => row[column] as number))),
      ),
    ];
  },
};

/** The kinds of tables that there are. */
export const rightKinds = Object.keys(kinds);

/** A table of a kind as an office prints it, computed from unrounded figures: nothing in it is wrong. */
export const rightTable = (kind: string, draw: Draw): Line[] => kinds[kind]?.(draw) ?? [];
