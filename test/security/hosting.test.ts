import { XMLParser } from "fast-xml-parser";
import { readFileSync } from "node:fs";
import { excelPolicy, forEver } from "../../workbench/server";

const read = (file: string) => readFileSync(`docs/hosting/${file}`, "utf8");

/** Every address under which Excel on the web shows a pane (SECURITY.md names them). */
const FRAMES = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://excel.cloud.microsoft",
];

const hashed = ["taskpane.0123456789abcdef0123.js", "598.ac56c46e3424c5ac6961.js"];
const named = ["taskpane.html", "functions.js", "functions.json", "reading.js", "manifest.xml"];

describe("the headers for", () => {
  it("nginx hold the policy, and keep what has its hash in its name", () => {
    const text = read("nginx.conf");
    const headers = new Map(
      [...text.matchAll(/^add_header (\S+) "([^"]*)" always;$/gm)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
    expect(headers.get("Content-Security-Policy")).toBe(excelPolicy);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Cache-Control")).toBe("$timbang_caching");
    const [, pattern, kept] = /^ {2}"~(.+)" "(.+)";$/m.exec(text)!;
    expect(kept).toBe(forEver);
    expect(hashed.filter((name) => !new RegExp(pattern!).test(`/add-in/${name}`))).toEqual([]);
    expect(named.filter((name) => new RegExp(pattern!).test(`/add-in/${name}`))).toEqual([]);
  });

  it("IIS hold the policy, and keep what has its hash in its name", () => {
    const { configuration } = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "",
    }).parse(read("web.config")) as {
      configuration: {
        "system.webServer": {
          httpProtocol: { customHeaders: { add: { name: string; value: string }[] } };
          rewrite: {
            outboundRules: {
              rule: { conditions: { add: { pattern: string } }; action: { value: string } };
            };
          };
        };
      };
    };
    const { httpProtocol, rewrite } = configuration["system.webServer"];
    const headers = new Map(httpProtocol.customHeaders.add.map(({ name, value }) => [name, value]));
    expect(headers.get("Content-Security-Policy")).toBe(excelPolicy);
    expect(headers.get("Cache-Control")).toBe("no-cache");
    const { conditions, action } = rewrite.outboundRules.rule;
    expect(action.value).toBe(forEver);
    const pattern = new RegExp(conditions.add.pattern);
    expect(hashed.filter((name) => !pattern.test(`/add-in/${name}`))).toEqual([]);
    expect(named.filter((name) => pattern.test(`/add-in/${name}`))).toEqual([]);
  });

  it("Azure Static Web Apps hold the policy", () => {
    const { globalHeaders } = JSON.parse(read("staticwebapp.config.json")) as {
      globalHeaders: Record<string, string>;
    };
    expect(globalHeaders["Content-Security-Policy"]).toBe(excelPolicy);
    expect(globalHeaders["Cache-Control"]).toBe("no-cache");
  });

  it("real Excel name every address that shows the pane", () => {
    const [, ancestors] = /frame-ancestors ([^;]+)/.exec(excelPolicy)!;
    expect(ancestors!.split(" ").sort()).toEqual(["'self'", ...FRAMES].sort());
  });
});

it("the built page carries the same policy by itself, but for what only a header can say", () => {
  const html = readFileSync("src/entry/taskpane.html", "utf8");
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)!;
  const parts = excelPolicy.split("; ").filter((part) => !part.startsWith("frame-ancestors"));
  expect(policy!.split("; ")).toEqual(parts);
  // A policy holds for what comes after it.
  expect(html.indexOf("http-equiv")).toBeLessThan(html.indexOf("<script"));
});

it.each(["privacy.html", "support.html"])("%s speaks both languages and loads nothing", (name) => {
  const html = readFileSync(`src/entry/pages/${name}`, "utf8");
  expect(html).toContain('<html lang="id">');
  expect(html).toContain('<section lang="en">');
  expect(html).not.toMatch(/<(?:script|img|link|iframe)\b|\bsrc=/);
});
