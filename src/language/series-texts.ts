import type { Language } from "./language";

const en = {
  views: {
    level: "Level",
    previous: "Change from the previous period, % (m-to-m)",
    "year-to-date": "Change from last December, % (y-to-d)",
    "year-on-year": "Change from a year earlier, % (y-on-y)",
    cumulative: "Cumulative change for the year so far, % (c-to-c)",
    rebased: "Rebased, base period = 100",
    "moving-mean": "Moving average",
  },
  viewNotes: {
    level: "",
    previous: "Percent change from the previous period.",
    "year-to-date": "Percent change from the last period of the previous year.",
    "year-on-year": "Percent change from the same period of the previous year.",
    cumulative:
      "Percent change of the total since January from the same months of the previous year.",
    rebased: "The base period is 100; percent changes stay as they were.",
    "moving-mean": "Average of the period and the ones before it.",
  },
  frequencies: { month: "Monthly", quarter: "Quarterly", year: "Annual" },
  conversions: {
    mean: "mean of its periods",
    sum: "sum of its periods",
    end: "last of its periods",
  },
  converted: (names: string, frequency: string, how: string) =>
    `${names}: ${frequency}, each the ${how}; left blank where a period is missing.`,
  notSoOften: (name: string) =>
    `${name} is published less often and is not shown at this frequency.`,
  base: (period: string) => `${period} = 100.`,
  window: (count: number) => `${count} periods each.`,
  spliced: (name: string, from: string, to: string, factor: string, first: string, last: string) =>
    `${name}: base ${from} was joined to base ${to}, times ${factor}, the ratio of the means of ${first === last ? first : `${first} to ${last}`}.`,
  apart: (name: string, bases: string) =>
    `${name}: bases ${bases} have no unbroken common period, so they are not joined.`,
  joined: (name: string, count: number) =>
    `${name} is joined by its label from ${count} tables, period by period.`,
  conflict: (name: string, period: string, shown: string, others: string) =>
    `${name}, ${period}: ${shown} is used; other tables print ${others}.`,
  gaps: "Periods without a number are left blank.",
  title: (first: string, second: string, more: number) =>
    more > 0 ? `${first}, ${second} and ${more} more` : `${first} and ${second}`,
  series: "Series",
  data: "Data",
  convertedHeading: "Converted to longer periods",
  shownHeading: "Shown",
  sheet: "Series",
  reference: "Line of 100 in the chart",
};

const id: typeof en = {
  views: {
    level: "Nilai / indeks",
    previous: "Perubahan terhadap periode sebelumnya, % (m-to-m)",
    "year-to-date": "Perubahan terhadap Desember tahun lalu, % (y-to-d)",
    "year-on-year": "Perubahan terhadap periode yang sama tahun lalu, % (y-on-y)",
    cumulative: "Perubahan kumulatif, % (c-to-c)",
    rebased: "Tahun dasar baru, periode dasar = 100",
    "moving-mean": "Rata-rata bergerak",
  },
  viewNotes: {
    level: "",
    previous: "Perubahan persen terhadap periode sebelumnya.",
    "year-to-date": "Perubahan persen terhadap periode terakhir tahun sebelumnya.",
    "year-on-year": "Perubahan persen terhadap periode yang sama tahun sebelumnya.",
    cumulative:
      "Perubahan persen Januari sampai dengan periode itu terhadap bulan-bulan yang sama tahun sebelumnya.",
    rebased: "Periode dasar bernilai 100; perubahan persen tidak berubah.",
    "moving-mean": "Rata-rata periode itu dan beberapa periode sebelumnya.",
  },
  frequencies: { month: "Bulanan", quarter: "Triwulanan", year: "Tahunan" },
  conversions: {
    mean: "rata-rata periodenya",
    sum: "jumlah periodenya",
    end: "angka terakhir periodenya",
  },
  converted: (names, frequency, how) =>
    `${names}: ${frequency.toLowerCase()}, masing-masing ${how}; bila ada periode yang kosong, dikosongkan.`,
  notSoOften: (name) => `${name} diterbitkan lebih jarang sehingga tidak ditampilkan di sini.`,
  base: (period) => `${period} = 100.`,
  window: (count) => `Masing-masing ${count} periode.`,
  spliced: (name, from, to, factor, first, last) =>
    `${name}: tahun dasar ${from} disambung ke tahun dasar ${to}, dikalikan ${factor}, yaitu perbandingan rata-rata ${first === last ? first : `${first} sampai ${last}`}.`,
  apart: (name, bases) =>
    `${name}: tahun dasar ${bases} tidak memiliki periode bersama yang utuh sehingga tidak disambung.`,
  joined: (name, count) =>
    `${name} digabung menurut labelnya dari ${count} tabel, periode demi periode.`,
  conflict: (name, period, shown, others) =>
    `${name}, ${period}: dipakai ${shown}; di tempat lain tercetak ${others}.`,
  gaps: "Periode tanpa angka dikosongkan.",
  title: (first, second, more) =>
    more > 0 ? `${first}, ${second}, dan ${more} lainnya` : `${first} dan ${second}`,
  series: "Deret",
  data: "Data",
  convertedHeading: "Menurut periode yang lebih panjang",
  shownHeading: "Ditampilkan",
  sheet: "Deret",
  reference: "Garis 100 di grafik",
};

/** Words for series, of the pane and of the sheet. */
export const seriesTexts: Readonly<Record<Language, typeof en>> = { en, id };
