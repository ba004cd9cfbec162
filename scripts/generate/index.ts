import { writeDataDocs } from "./write-data-docs";
import { writeFunctionFiles } from "./write-function-files";
import { writeGlossary } from "./write-glossary";
import { writeReferenceData } from "./write-reference-data";

async function generate(): Promise<void> {
  writeReferenceData();
  writeDataDocs();
  writeGlossary();
  await writeFunctionFiles();
}

generate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
