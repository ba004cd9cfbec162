import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const committed = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "");

/** What every file of Office.js holds: the words of its head, or the name of its clock. */
const head = /Office JavaScript API library|OSFPerformance/;

describe("Office.js", () => {
  it("is not committed, under its own name or another", () => {
    const scripts = committed.filter((file) => /\.(c|m)?js$/.test(file));
    expect(scripts.filter((file) => head.test(readFileSync(file, "utf8")))).toEqual([]);
    expect(committed.filter((file) => /(^|\/)(office|excel-[\w.-]+)\.js$/.test(file))).toEqual([]);
  });

  it("is imported nowhere in what ships", () => {
    const sources = committed.filter((file) => file.startsWith("src/") && /\.tsx?$/.test(file));
    const importing = sources.filter((file) =>
      /["']@microsoft\/office-js/.test(readFileSync(file, "utf8")),
    );
    expect(sources.length).toBeGreaterThan(100);
    expect(importing).toEqual([]);
  });
});
