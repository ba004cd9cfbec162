import { readBooks } from "./read-books";
import { writeBooks } from "./write-books";
import { writeClassifications } from "./write-classifications";
import { writeDataDocs } from "./write-data-docs";
import { writeDataPackage } from "./write-data-package";
import { writeFunctionFiles } from "./write-function-files";
import { writeGlossary } from "./write-glossary";
import { writeHosting } from "./write-hosting";

async function generate(): Promise<void> {
  const { list, books } = readBooks();
  writeBooks(books);
  writeClassifications();
  writeDataPackage(list, books);
  writeDataDocs(books.map(({ book }) => book));
  writeGlossary();
  writeHosting();
  await writeFunctionFiles();
}

generate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
