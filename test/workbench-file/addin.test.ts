import { readFileSync } from "node:fs";
import { addin } from "../../workbench/file";

test("the add-in that files name is the one of the manifest", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  expect(/<Id>(.*?)<\/Id>/.exec(manifest)?.[1]).toBe(addin.id);
  expect(/<Version>(.*?)<\/Version>/.exec(manifest)?.[1]).toBe(addin.version);
});
