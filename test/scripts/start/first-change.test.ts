import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { firstChange } from "../../../scripts/start/first-change";

const root = mkdtempSync(path.join(tmpdir(), "timbang-first-change-"));
mkdirSync(path.join(root, "src/deep/deeper"), { recursive: true });
writeFileSync(path.join(root, "manifest.xml"), "");
writeFileSync(path.join(root, "src/deep/deeper/a.ts"), "");

afterAll(() => rmSync(root, { recursive: true }));

test.each(["manifest.xml", "src/deep/deeper/a.ts", "src/new.ts"])(
  "firstChange resolves when %s is written, and a folder that is missing does not matter",
  async (file) => {
    const change = firstChange(root, ["src", "manifest.xml", "absent"]);
    writeFileSync(path.join(root, file), "changed");
    await expect(change).resolves.toBeUndefined();
  },
);
