import { type CellFile, csvCells, htmlCells, jsonCells, xlsxCells } from "./cells";
import { decodeText, isDelimited } from "./csv";
import { readPdfText } from "./pdf";
import { textCells } from "./text";
import { UnreadableFile } from "./unreadable-file";

/** A format by the first bytes of a file, whatever its name says. */
type Format = "zip" | "pdf" | "compound" | "html" | "json" | "text";

/**
 * The cells of a file of any kind that can be read. Its kind is determined by its bytes: file names can be wrong.
 *
 * @throws UnreadableFile with the reason
 */
export async function fileCells(bytes: Uint8Array): Promise<CellFile> {
  if (bytes.length === 0) throw new UnreadableFile({ code: "empty" });
  switch (formatOf(bytes)) {
    case "pdf":
      return pdfCells(bytes);
    case "zip":
    case "compound":
      return xlsxCells(bytes);
    case "html":
      return htmlCells(decodeText(bytes));
    case "json":
      return jsonCells(decodeText(bytes));
    case "text":
      return plainCells(bytes);
  }
}

/** A text with delimiters or with blanks between its columns; where no table is found, each line is a row. */
function plainCells(bytes: Uint8Array): CellFile {
  const text = decodeText(bytes);
  const isText = bytes.length <= mostTextBytes && !text.includes("\0") && !isDelimited(text);
  return (isText ? textCells(text.replace(/^\uFEFF/, "")) : undefined) ?? csvCells(bytes);
}

/** Longer texts are exports of programs, which use delimiters. */
const mostTextBytes = 10_000_000;

/** What reads PDF is large: it is loaded with the first such file. */
async function pdfCells(bytes: Uint8Array): Promise<CellFile> {
  const { loadPdfText } = await import("./pdf/load-pdf-text");
  return readPdfText(await loadPdfText(bytes));
}

function formatOf(bytes: Uint8Array): Format {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.startsWith("PK")) return "zip";
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) return "compound";
  const text = head.replace(/^(?:\u00ef\u00bb\u00bf)?\s+/, "");
  if (/<(?:!doctype html|html|table|meta|body|div)\b/i.test(text)) return "html";
  return /^(?:\u00ef\u00bb\u00bf)?\s*[[{]/.test(head) ? "json" : "text";
}
