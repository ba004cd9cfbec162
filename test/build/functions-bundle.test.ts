import { existsSync, readdirSync, readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { CustomFunctionsError, ErrorCode } from "../fakes/custom-functions";

type CustomFunction = (...args: unknown[]) => unknown;

/** Runs dist/functions.js where nothing exists but the language and a CustomFunctions global. */
function loadBundle(): Map<string, CustomFunction> {
  const associated = new Map<string, CustomFunction>();
  const CustomFunctions = {
    Error: CustomFunctionsError,
    ErrorCode,
    associate: (mappings: Record<string, CustomFunction>) =>
      Object.entries(mappings).forEach(([id, run]) => associated.set(id, run)),
  };
  runInNewContext(readFileSync("dist/functions.js", "utf8"), { CustomFunctions });
  return associated;
}

test("dist/functions.js loads on its own and associates every function of the metadata", () => {
  const metadata = JSON.parse(readFileSync("dist/functions.json", "utf8")) as {
    functions: { id: string }[];
  };
  const ids = metadata.functions.map(({ id }) => id);
  expect([...loadBundle().keys()].sort()).toEqual(ids.sort());
});

/** A syntax error for the whole file in Safari before 16.4, in which Excel for Mac shows the pane. */
test("no bundle holds a look-behind", () => {
  const bundles = readdirSync("dist").filter((file) => file.endsWith(".js"));
  expect(bundles.length).toBeGreaterThan(2);
  const offending = bundles.filter((file) =>
    /\(\?<[!=]/.test(readFileSync(`dist/${file}`, "utf8")),
  );
  expect(offending).toEqual([]);
});

test("BPS.NTP of the bundle computes without DOM and Office", () => {
  const result = loadBundle().get("NTP")!([[120]], [[96]]) as number[][];
  expect(result[0]![0]).toBe(125);
});

test.each(["functions.id-ID.json", "help/functions.html", "help/functions.id-ID.html"])(
  "dist holds %s",
  (file) => {
    expect(existsSync(`dist/${file}`)).toBe(true);
  },
);

test("the pane's page loads Office.js from Microsoft first, in its head, and no other foreign script", () => {
  const page = readFileSync("dist/taskpane.html", "utf8");
  const scripts = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)"?/g)].map((match) => match[1]);
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "begin.js",
    expect.stringMatching(/^functions\.[0-9a-f]{20}\.js$/),
    expect.stringMatching(/^taskpane\.[0-9a-f]{20}\.js$/),
  ]);
  expect(page.indexOf("office.js")).toBeLessThan(page.indexOf("</head>"));
});

test("functions.js, which the manifest names for good, is the bundle that the page loads under its hash", () => {
  const [hashed = ""] = readdirSync("dist").filter((file) =>
    /^functions\.[0-9a-f]+\.js$/.test(file),
  );
  expect(readFileSync("dist/functions.js").equals(readFileSync(`dist/${hashed}`))).toBe(true);
});
