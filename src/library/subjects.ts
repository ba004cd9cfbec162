import type { Bilingual } from "../language";

/** The subject of tables that no book prints. */
export const ownSubject = "own";

/** Whether no book prints a table: a reader's own file, paste or live answer. */
export const isOwn = ({ subject }: { subject: string }): boolean => subject === ownSubject;

/** What tables of a subject are about; a subject that is not here is shown by its code. */
export const subjectNames: Readonly<Record<string, Bilingual>> = {
  "terms-of-trade": { id: "Nilai tukar (NTP, NTUP)", en: "Terms of trade (NTP, NTUP)" },
  "prices-received": { id: "Harga diterima (It)", en: "Prices received (It)" },
  "prices-paid": { id: "Harga dibayar (Ib)", en: "Prices paid (Ib)" },
  "rural-inflation": { id: "Inflasi perdesaan", en: "Rural inflation" },
  households: { id: "Rumah tangga pertanian", en: "Agricultural households" },
  exports: { id: "Ekspor menurut pelabuhan muat", en: "Exports by port of loading" },
  "exports-by-origin": { id: "Ekspor menurut provinsi asal", en: "Exports by province of origin" },
  imports: { id: "Impor", en: "Imports" },
  [ownSubject]: { id: "Tabel sendiri", en: "Own tables" },
  "trade-balance": { id: "Neraca perdagangan", en: "Trade balance" },
};
