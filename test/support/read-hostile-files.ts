import { UnreadableFile } from "../../src/reading/unreadable-file";
import { indonesian } from "../../workbench/host";
import { openBytes } from "../../workbench/page/files/open-bytes";
import { hostileTables, hostileWorkbooks, type HostileFile } from "../fixtures/hostile-files";

/** How a file was refused, how long that took, and the memory of the whole process since its start. */
export interface Refused {
  what: string;
  /** Undefined where the file was opened. */
  code: string | undefined;
  expected: string;
  seconds: number;
  peakMegabytes: number;
}

/** Opens every hostile file as the workbench does, one after the other, and prints how that went. */
const read = (name: string, files: readonly HostileFile[]): Refused[] =>
  files.map(([what, bytes, expected]) => {
    const file = bytes();
    const start = performance.now();
    const code = codeOf(name, file);
    const seconds = (performance.now() - start) / 1000;
    const peakMegabytes = process.resourceUsage().maxRSS / 1024;
    return { what: `${name}: ${what}`, code, expected, seconds, peakMegabytes };
  });

function codeOf(name: string, bytes: Uint8Array): string | undefined {
  try {
    openBytes(name, bytes, indonesian);
  } catch (error) {
    return error instanceof UnreadableFile ? error.fault.code : String(error);
  }
  return undefined;
}

process.stdout.write(
  JSON.stringify([...read("a.xlsx", hostileWorkbooks), ...read("a.csv", hostileTables)]),
);
