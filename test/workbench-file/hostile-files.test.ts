import { spawnSync } from "node:child_process";
import { fileFaultSentence } from "../../src/language";
import { hostileTables, hostileWorkbooks } from "../fixtures/hostile-files";
import type { Refused } from "../support/read-hostile-files";

/** Room for the bytes that a test makes beside those that a file takes. */
const heapMegabytes = 700;

/** One process opens all files, so that what one leaves behind counts for the next. */
function readAll(): Refused[] {
  const child = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${heapMegabytes}`,
      "--import",
      "tsx",
      "test/support/read-hostile-files.ts",
    ],
    { encoding: "utf8", timeout: 240_000, maxBuffer: 10_000_000 },
  );
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout) as Refused[];
}

test("60 damaged and hostile files and more are refused, each within seconds, in less than 1 GB of memory", () => {
  const refused = readAll();
  expect(refused.length).toBe(hostileWorkbooks.length + hostileTables.length);
  expect(refused.length).toBeGreaterThan(80);
  const wrong = refused.filter(({ code, expected }) => code !== expected);
  expect(wrong).toEqual([]);
  expect(Math.max(...refused.map(({ peakMegabytes }) => peakMegabytes))).toBeLessThan(1000);
  const slow = refused.filter(({ seconds }) => seconds > 30);
  expect(slow).toEqual([]);
}, 300_000);

test.each(hostileTables)(
  "a table in text form with %s is refused with a sentence",
  (_, __, code) => {
    for (const language of ["en", "id"] as const)
      expect(fileFaultSentence({ code }, language)).toMatch(/^[A-Z].*[.)]$/);
  },
);
