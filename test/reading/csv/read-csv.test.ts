import { readCsv } from "../../../src/reading/csv";
import { UnreadableFile } from "../../../src/reading/unreadable-file";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

const faultOf = (bytes: Uint8Array): unknown => {
  try {
    readCsv(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.fault.code;
    throw error;
  }
  return undefined;
};

describe("readCsv", () => {
  test.each([
    ["Bulan,NTP\nJanuari,104.5\nFebruari,105.1\n", ","],
    ["Bulan;NTP\nJanuari;104,5\nFebruari;105,1\n", ";"],
    ["Bulan\tNTP, umum\nJanuari\t104,5\nFebruari\t105,1\n", "\t"],
    ["Bulan|NTP\nJanuari|104,5\n", "|"],
    ['"Padi; palawija","NTP"\n"a; b","1,5"\n"c; d","2,5"\n', ","],
    [
      "Nilai FOB (juta US$), Kalimantan Timur\n\nTahun;Nilai\n2019;16.361,2\n2020;13.089,7\n2021;24.019,3\n2022;35.900,1\n2023;28.002,5\n2024;24.500,8\n",
      ";",
    ],
    ["sep=;\na,b;c\n", ";"],
  ])("the columns of %j are separated by %j", (text, delimiter) => {
    expect(readCsv(utf8(text)).delimiter).toBe(delimiter);
  });

  test("a single column with decimal comma stays one column", () => {
    expect(readCsv(utf8("NTP\n104,5\n103,2\n99,8\n")).rows).toEqual([
      ["NTP"],
      ["104,5"],
      ["103,2"],
      ["99,8"],
    ]);
  });

  test("quotes, line breaks within them and doubled quotes are kept as text", () => {
    expect(readCsv(utf8('a;"b\nc";"d ""e"""\r\n1;2;3\r\n')).rows).toEqual([
      ["a", "b\nc", 'd "e"'],
      ["1", "2", "3"],
    ]);
  });

  test.each([
    ["UTF-8 with a mark", utf8("\uFEFFPulau;Jumlah\nÉ;1\n")],
    ["UTF-16", utf16("Pulau;Jumlah\nÉ;1\n")],
    ["Windows-1252", latin("Pulau;Jumlah\nÉ;1\n")],
  ])("%s is read", (_, bytes) => {
    expect(readCsv(bytes).rows).toEqual([
      ["Pulau", "Jumlah"],
      ["É", "1"],
    ]);
  });

  test("no cell becomes a number or a formula: =1+1 and 7.500 stay texts", () => {
    expect(readCsv(utf8("a,b\n=1+1,7.500\n")).rows[1]).toEqual(["=1+1", "7.500"]);
  });

  test.each([
    ["nothing", new Uint8Array(), "empty"],
    ["line breaks only", utf8("\n\n\n"), "empty"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "not-a-table"],
    ["2,000,001 cells", utf8(",".repeat(2_000_000)), "too-large"],
  ])("%s is refused", (_, bytes, code) => {
    expect(faultOf(bytes)).toBe(code);
  });
});
