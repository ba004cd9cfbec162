import { blockContent } from "../../../src/taskpane/blocks/block-standing";
import type { SourceStamp } from "../../../src/workbook/plan";

const stamp: SourceStamp = { table: "a.l1", dataVersion: "1", edition: "corrected" };

test.each([
  [stamp, false, "corrected"],
  [{ ...stamp, edition: "published" }, true, "published"],
  [{ ...stamp, ownIsLeftOut: true }, false, undefined],
  [null, true, "formula"],
  [null, false, "ownValues"],
] as const)(
  "a block of %j, with formulas: %s, is said to hold %s",
  (source, hasFormulas, content) => {
    expect(blockContent({ source, hasFormulas })).toBe(content);
  },
);
