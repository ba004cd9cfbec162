import type { Language } from "../language";

const en = {
  ask: "Sources in the cells",
  askNamed: (title: string) => `Sources in the cells of ${title}`,
  really: (count: number) =>
    count === 1 ? "Add a card to 1 number?" : `Add cards to ${count} numbers?`,
  size: (kilobytes: string) =>
    `Excel then shows source, unit and edition in the cell. The numbers stay numbers; sums and charts do not change. The cards add about ${kilobytes} KB to the workbook. They need Excel of Microsoft 365 or on the web.`,
  onlySelected: (count: number) =>
    count === 1 ? "Only the selected number" : `Only the ${count} selected numbers`,
  yes: "Add the cards",
  done: (count: number) => (count === 1 ? "1 number has a card." : `${count} numbers have cards.`),
};

const id: typeof en = {
  ask: "Sumber di sel",
  askNamed: (title) => `Sumber di sel: ${title}`,
  really: (count) => `Tambahkan kartu pada ${count} angka?`,
  size: (kilobytes) =>
    `Excel lalu menampilkan sumber, satuan, dan edisi di sel. Angka tetap angka; jumlah dan grafik tidak berubah. Kartu menambah sekitar ${kilobytes} KB pada buku kerja. Diperlukan Excel Microsoft 365 atau Excel di web.`,
  onlySelected: (count) => `Hanya ${count} angka yang dipilih`,
  yes: "Tambahkan kartu",
  done: (count) => `${count} angka sudah memiliki kartu.`,
};

/** Words for the cards that numbers of a block can carry. */
export const dataCardTexts: Readonly<Record<Language, typeof en>> = { en, id };
