import { capitalised, type Language } from "./language";
import { dayText } from "./period-text";

/** Facts of the line that names where a block's numbers come from. */
interface SourceFacts {
  publisher: string;
  publication: string;
  /** Tables or a figure, their numbers in words. */
  places: readonly { number: string; page?: string }[];
}

const sourceLine =
  (source: string, pageWord: string) =>
  ({ publisher, publication, places }: SourceFacts): string => {
    const cited = places.map(({ number, page }) =>
      page ? `${number}, ${pageWord} ${page}` : number,
    );
    return `${source}: ${[publisher, publication, cited.join("; ")].filter(Boolean).join(", ")}.`;
  };

/** Of a table that no book prints: what is known of where it is from. */
interface OwnSource {
  publisher?: string;
  publication?: string;
  edition?: string;
  file?: string;
  sheet?: string;
  page?: string;
  address?: string;
  lastUpdate?: string;
  readOn?: string;
}

type OwnSourceWords = Record<
  "source" | "file" | "sheet" | "page" | "lastUpdate" | "readOn" | "service",
  string
>;

const ownSourceLine =
  (words: OwnSourceWords, language: Language) =>
  ({ publisher, publication, edition, address, ...place }: OwnSource): string => {
    const { file, sheet, page, lastUpdate, readOn } = place;
    const parts = [
      publisher,
      publication,
      edition,
      file && address === undefined && `${words.file} ${file}`,
      sheet && `${words.sheet} ${sheet}`,
      page && `${words.page} ${page}`,
      address,
      lastUpdate && `${words.lastUpdate} ${dayText(lastUpdate, language)}`,
      readOn && `${words.readOn} ${dayText(readOn, language)}`,
    ].filter((part) => part);
    if (parts.length === 0) return "";
    const line = `${words.source}: ${parts.join(", ")}.`;
    return address === undefined ? line : `${line} ${words.service}`;
  };

const en = {
  code: "Code",
  marks: "Marks",
  group: "Group",
  item: "Item",
  unit: (unit: string, period: string) =>
    `Unit: ${unit}.${period === "" ? "" : ` Period: ${period}.`}`,
  source: sourceLine("Source", "p."),
  ownSource: ownSourceLine(
    {
      source: "Source",
      file: "file",
      sheet: "sheet",
      page: "p.",
      lastUpdate: "last updated on",
      readOn: "read on",
      // The terms of the Web API demand the sentence.
      service: "This uses the API of Badan Pusat Statistik (BPS).",
    },
    "en",
  ),
  ownCorrected: (cells: number) =>
    `${cells} ${cells === 1 ? "cell differs" : "cells differ"} from what was read (shaded).`,
  revised: (cells: number, since: string) =>
    `r: ${cells} ${cells === 1 ? "figure" : "figures"} revised by the publisher since ${since}.`,
  published: "Edition: as published, without corrections.",
  correctedNone: "Edition: corrected; this table needed no correction.",
  corrected: (cells: number) =>
    `Edition: corrected; ${cells} ${cells === 1 ? "cell differs" : "cells differ"} from print (shaded).`,
  disclaimer: "Inserted with Timbang. Not a BPS product.",
  correctionNote: (printed: string, corrected: string, proof: string) =>
    `Printed: ${printed}. Corrected: ${corrected}. ${capitalised(proof)}`,
  correctionLine: (cell: string, note: string) => `Correction at ${cell}. ${note}`,
  nothing: "nothing",
  liveNtp: "NTP = It / Ib x 100, live",
  liveDifference: "Difference from print",
  liveHint: "Change an It or Ib cell below: the NTP row is recalculated.",
  sampleSheet: "NTP example",
};

const id: typeof en = {
  code: "Kode",
  marks: "Tanda",
  group: "Kelompok",
  item: "Rincian",
  unit: (unit, period) => `Satuan: ${unit}.${period === "" ? "" : ` Periode: ${period}.`}`,
  source: sourceLine("Sumber", "hlm."),
  ownSource: ownSourceLine(
    {
      source: "Sumber",
      file: "berkas",
      sheet: "lembar",
      page: "hlm.",
      lastUpdate: "terakhir diperbarui",
      readOn: "dibaca",
      service: "Layanan ini menggunakan API Badan Pusat Statistik (BPS).",
    },
    "id",
  ),
  ownCorrected: (cells) => `${cells} sel berbeda dari yang dibaca (berwarna).`,
  revised: (cells, since) => `r: ${cells} angka diperbaiki penerbit sejak ${since}.`,
  published: "Edisi: sesuai cetakan, tanpa koreksi.",
  correctedNone: "Edisi: terkoreksi; tabel ini tidak memerlukan koreksi.",
  corrected: (cells) => `Edisi: terkoreksi; ${cells} sel berbeda dari cetakan (berwarna).`,
  disclaimer: "Disisipkan dengan Timbang. Bukan produk BPS.",
  correctionNote: (printed, corrected, proof) =>
    `Tercetak: ${printed}. Dikoreksi: ${corrected}. ${capitalised(proof)}`,
  correctionLine: (cell, note) => `Koreksi pada ${cell}. ${note}`,
  nothing: "kosong",
  liveNtp: "NTP = It / Ib x 100, rumus (ikut berubah)",
  liveDifference: "Selisih dengan cetakan",
  liveHint: "Ubah sel It atau Ib di bawah: baris NTP dihitung kembali.",
  sampleSheet: "Contoh NTP",
};

/** Words that blocks carry in the sheet. */
export const sheetTexts: Readonly<Record<Language, typeof en>> = { en, id };
