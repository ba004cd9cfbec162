import { damaged, tooLarge, UnreadableFile } from "../unreadable-file";
import { openPdf } from "./open-pdf";
import type { TextPage } from "./text-item";
import { placed, turnedPages } from "./turned-pages";

const mostBytes = 100_000_000;
const mostPages = 400;
const mostItems = 1_000_000;

/**
 * The text of a PDF with its places.
 *
 * @throws UnreadableFile for what is damaged, protected with a password or too large
 */
export async function loadPdfText(bytes: Uint8Array): Promise<TextPage[]> {
  if (bytes.length > mostBytes) tooLarge();
  const task = await openPdf(bytes);
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) tooLarge();
    const pages: TextPage[] = [];
    let count = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { transform, width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      if ((count += items.length) > mostItems) tooLarge();
      const texts = items.flatMap((item) =>
        "str" in item && item.str.trim() !== "" ? [placed(item, transform)] : [],
      );
      pages.push(...turnedPages(texts, { width, height }).map((own) => ({ page: number, ...own })));
      page.cleanup();
    }
    return pages;
  } catch (error) {
    throw faultOf(error);
  } finally {
    await task.destroy();
  }
}

function faultOf(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "PasswordException") return new UnreadableFile({ code: "encrypted-pdf" });
  return damaged("PDF");
}
