import { XMLParser } from "fast-xml-parser";
import { existsSync, readFileSync } from "node:fs";
import packageJson from "../../package.json";
import { functionMetadata } from "../support/call-function";

const text = readFileSync("manifest.xml", "utf8");
type Node = Record<string, unknown>;
const manifest = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" }).parse(
  text,
) as { OfficeApp: Node };

const attributes = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
const blocks = (tag: string) =>
  [
    ...text.matchAll(
      new RegExp(`<${tag} id="([^"]+)" DefaultValue="([^"]+)"(/>|>([\\s\\S]*?)</${tag}>)`, "g"),
    ),
  ].map((match) => ({ id: match[1]!, value: match[2]!, inside: match[4] ?? "" }));

const images = blocks("bt:Image");
const urls = blocks("bt:Url");
const strings = blocks("bt:String");
const resources = [...images, ...urls, ...strings];

test("every resid names a resource, and every resource is used", () => {
  const used = new Set(attributes(/resid="([^"]+)"/g));
  expect([...used].sort()).toEqual(resources.map(({ id }) => id).sort());
});

test("resource ids have at most 32 characters, and none occurs twice", () => {
  const ids = resources.map(({ id }) => id);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("texts keep within the lengths of the schema", () => {
  const short = text.slice(text.indexOf("<bt:ShortStrings>"), text.indexOf("</bt:ShortStrings>"));
  const long = text.slice(text.indexOf("<bt:LongStrings>"), text.indexOf("</bt:LongStrings>"));
  const values = (part: string) => [...part.matchAll(/Value="([^"]*)"/g)].map((m) => m[1]!);
  expect(values(short).filter((value) => value.length > 125)).toEqual([]);
  expect(values(long).filter((value) => value.length > 250)).toEqual([]);
  const description = /<Description DefaultValue="([^"]+)">\s*<Override[^>]*Value="([^"]+)"/.exec(
    text,
  )!;
  expect(description[1]!.length).toBeLessThanOrEqual(250);
  expect(description[2]!.length).toBeLessThanOrEqual(250);
});

test("every text has an Indonesian override, nested in its string, and none for the default locale", () => {
  for (const { id, inside } of strings.filter((entry) => entry.id !== "Functions.Namespace")) {
    expect([id, inside]).toEqual([id, expect.stringContaining('<bt:Override Locale="id-ID"')]);
  }
  expect(text).not.toContain('Locale="en-US"');
});

test("every address is https, on one host, and its file is built", () => {
  const addresses = attributes(/="(https?:\/\/[^"]+)"/g).filter(
    (address) => !address.includes("schemas.microsoft.com") && !address.includes("www.w3.org"),
  );
  for (const address of addresses) {
    expect(address).toMatch(/^https:\/\/localhost:3000\//);
    expect([address, sourceOf(new URL(address).pathname)]).toEqual([address, expect.any(String)]);
  }
});

/** The file in the repository, or the generated one, from which webpack makes what stands at an address. */
function sourceOf(path: string): string | undefined {
  const candidates = [
    `.${path}`,
    `src/functions/generated${path}`,
    `src/entry${path}`,
    `src/entry/pages${path}`,
    `src/entry${path.replace(/\.js$/, ".ts")}`,
  ];
  return candidates.find((candidate) => existsSync(candidate));
}

test("icons have the pixel sizes that the manifest says", () => {
  const sizes = [...text.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)];
  expect([...new Set(sizes.map((match) => match[1]))].sort()).toEqual(["16", "32", "64", "80"]);
  for (const [, size, resid] of sizes) {
    const file = images.find(({ id }) => id === resid)!.value.replace(/^https:\/\/[^/]+/, ".");
    expect([file, ...pngSize(file)]).toEqual([file, Number(size), Number(size)]);
  }
  expect(
    pngSize(/<IconUrl DefaultValue="https:\/\/[^/]+([^"]+)"/.exec(text)![1]!.replace(/^/, ".")),
  ).toEqual([32, 32]);
  expect(
    pngSize(
      /<HighResolutionIconUrl DefaultValue="https:\/\/[^/]+([^"]+)"/
        .exec(text)![1]!
        .replace(/^/, "."),
    ),
  ).toEqual([64, 64]);
});

/** Width and height from the header of a PNG file. */
function pngSize(file: string): [number, number] {
  const header = readFileSync(file).subarray(0, 24);
  expect(header.subarray(1, 4).toString()).toBe("PNG");
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

test("one shared, long-lived runtime serves pane, functions and commands", () => {
  expect(text).toContain('<Runtime resid="Taskpane.Url" lifetime="long"/>');
  expect(text).toMatch(/<Page>\s*<SourceLocation resid="Taskpane.Url"\/>/);
  expect(text).toContain('<FunctionFile resid="Taskpane.Url"/>');
});

test("the floor is SharedRuntime 1.1 and CustomFunctionsRuntime 1.3, the permission the least that can write cells", () => {
  const sets = [...text.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map((m) => [
    m[1],
    m[2],
  ]);
  expect(sets).toEqual([
    ["SharedRuntime", "1.1"],
    ["CustomFunctionsRuntime", "1.3"],
  ]);
  expect(manifest.OfficeApp.Permissions).toBe("ReadWriteDocument");
  expect(text).not.toContain("<AppDomain");
});

test("the version is that of the package", () => {
  expect(manifest.OfficeApp.Version).toBe(`${packageJson.version}.0`);
});

test("help addresses of all functions lead to an anchor on a generated page", () => {
  for (const { id, helpUrl } of functionMetadata) {
    const { pathname, hash } = new URL(helpUrl);
    const page = readFileSync(`src/functions/generated${pathname}`, "utf8");
    expect([id, hash]).toEqual([id, `#${id}`]);
    expect(page).toContain(`<section id="${id}">`);
  }
});
