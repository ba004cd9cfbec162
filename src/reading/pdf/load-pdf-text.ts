import { damaged, tooLarge, UnreadableFile } from "../unreadable-file";
import type { TextItem, TextPage } from "./text-item";

const mostBytes = 100_000_000;
const mostPages = 400;
const mostItems = 1_000_000;

/**
 * The text of a PDF with its places. The library that reads PDF is loaded with this call, and with it what it would otherwise
 * start a worker for: files are read in a worker of ours already.
 *
 * @throws UnreadableFile for what is damaged, protected with a password or too large
 */
export async function loadPdfText(bytes: Uint8Array): Promise<TextPage[]> {
  if (bytes.length > mostBytes) tooLarge();
  const [{ getDocument }] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  // The library takes the bytes away from who gives them.
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useSystemFonts: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) tooLarge();
    const pages: TextPage[] = [];
    let count = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const height = page.getViewport({ scale: 1 }).viewBox[3] ?? 0;
      const { items } = await page.getTextContent();
      const found = items.flatMap((item) => ("str" in item ? readItem(item, height) : []));
      if ((count += found.length) > mostItems) tooLarge();
      pages.push({ page: number, items: found });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw faultOf(error);
  } finally {
    await task.destroy();
  }
}

function readItem(
  item: { str: string; transform: number[]; width: number; fontName: string },
  pageHeight: number,
): TextItem[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
  // Text that runs upwards stands beside a chart.
  if (item.str.trim() === "" || Math.abs(b) > Math.abs(a)) return [];
  return [
    {
      text: item.str,
      left: x,
      baseline: pageHeight - y,
      width: item.width,
      size: Math.hypot(a, b),
      ...(/bold/i.test(item.fontName) && { bold: true }),
    },
  ];
}

function faultOf(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return new UnreadableFile({ code: "encrypted-pdf" });
  return damaged("PDF");
}
