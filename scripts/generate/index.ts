import { writeFunctionFiles } from "./write-function-files";

async function generate(): Promise<void> {
  await writeFunctionFiles();
}

generate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
