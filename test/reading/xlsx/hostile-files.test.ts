import { fileFaultSentence, type FileFault } from "../../../src/language";
import { UnreadableFile } from "../../../src/reading/unreadable-file";
import { readXlsx } from "../../../src/reading/xlsx";
import { limits } from "../../../src/reading/xlsx/limits";
import { changed, goodWorkbook, hostileWorkbooks } from "../../fixtures/hostile-files";

/** Up to the limits themselves files are read where their memory is measured (test/workbench-file); here to a hundredth of those that
 * take seconds to reach. */
beforeEach(() => {
  for (const limit of ["cells", "characters"] as const)
    jest.replaceProperty(limits, limit, (limits[limit] / 100) as never);
});

function faultOf(bytes: Uint8Array): FileFault | undefined {
  try {
    readXlsx(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.fault;
    throw error;
  }
  return undefined;
}

describe("a file that cannot be read is refused with its sentence", () => {
  test.each(hostileWorkbooks)("%s", (_, bytes, code) => {
    const fault = faultOf(bytes());
    expect(fault?.code).toBe(code);
    for (const language of ["en", "id"] as const) {
      expect(fault && fileFaultSentence(fault, language)).toMatch(/^[A-Z].*[.)]$/);
    }
  });

  test("there are 60 of them and more", () =>
    expect(hostileWorkbooks.length).toBeGreaterThanOrEqual(60));
});

test("no cut and no changed byte of a file makes reading it fail in another way", () => {
  let refused = 0;
  for (let at = 0; at < goodWorkbook.length; at += 7) {
    for (const bytes of [
      goodWorkbook.slice(0, at),
      changed((copy) => (copy[at] = (copy[at] ?? 0) ^ 0x5a)),
    ]) {
      if (faultOf(bytes)) refused++;
    }
  }
  expect(refused).toBeGreaterThan(goodWorkbook.length / 7);
});
