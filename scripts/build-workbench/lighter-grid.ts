import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Plugin } from "esbuild";

/** Letters and signs of Chinese, Japanese and Korean as `cjk-regex` defines them, which brings all tables of Unicode along. */
const cjkLetters =
  "(?=[\\p{Lo}\\p{Nl}\\p{So}\\p{Lm}])[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}\\p{Script=Hangul}\\p{Script=Bopomofo}]";
const cjkSigns =
  "[\\u2FF0-\\u2FFF\\u3000-\\u303F\\u30A0-\\u30FF\\u3190-\\u319F\\u31C0-\\u31EF\\u3200-\\u33FF\\uFE10-\\uFE1F\\uFE30-\\uFE6F\\uFF00-\\uFFEF]";

const regex = (name: string, pattern: string): string =>
  `export const ${name} = () => ({ toRegExp: () => new RegExp(${JSON.stringify(pattern)}, "u") });`;

/**
 * In place of libraries that the grid's library needs for what the page does not have (fonts of its own, the language of a
 * paragraph, menus that remember how they were left), and of those that a browser, or the page, has already.
 */
const standIns: Readonly<Record<string, string>> = {
  "opentype.js":
    'export const parse = () => { throw new Error("the page has no fonts of its own"); };',
  "franc-min": 'export const franc = () => "und";',
  localforage: "export default { getItem: async () => null, setItem: async () => undefined };",
  "cjk-regex": [
    regex("letters", cjkLetters),
    regex("punctuations", `(?!${cjkLetters})${cjkSigns}`),
    regex("all", `${cjkLetters}|${cjkSigns}`),
  ].join("\n"),
};

/** The page's own release of numfmt, with the names that the grid's library knows from an earlier one. */
const numberFormats = [
  'import * as numfmt from "numfmt";',
  'export * from "numfmt";',
  "export const tokenTypes = Object.fromEntries(Object.entries(numfmt)",
  '  .flatMap(([name, type]) => name.startsWith("TOKEN_") ? [[name.slice(6), type]] : []));',
].join("\n");

const GRID = dirname(createRequire(__filename).resolve("@univerjs/preset-sheets-core"));
const GRID_LIBRARY = /[\\/]@univerjs[\\/][\w-]+[\\/]lib[\\/]es[\\/]\w+\.js$/;

const FUNCTION_LIST = /^const FUNCTION_LIST_ARRAY[\s\S]*?^const FUNCTION_LIST = \[[\s\S]*?^\];/m;
const FUNCTION_TEXTS = /^@univerjs\/sheets-formula\/locale\//;

/** A module of the library's list of its functions and of their texts, which are English in both languages of the page. */
const functionsOf = (library: string): string =>
  [
    ...library.split("\n").filter((line) => line.startsWith("import ")),
    FUNCTION_LIST.exec(library)![0],
    "export { FUNCTION_LIST as functionList };",
    'export { default as functionTexts } from "@univerjs/sheets-formula/locale/en-US";',
  ].join("\n");

/** Panels, menus and bars of the library that the page does not open, since it has its own or no use for them. */
const PANELS = [
  "BorderPanel",
  "BulletListTypePicker",
  "ColorPicker",
  "DocCreateTableConfirm",
  "DocFooter",
  "DocHeaderFooterPanel",
  "DocSideMenu",
  "FloatToolbar",
  "FontFamily",
  "FontFamilyItem",
  "FontSize",
  "HeadingItem",
  "MenuItemFrozen",
  "MenuItemInput",
  "MoreFunctions",
  "OrderListTypePicker",
  "PageSettings",
  "ParagraphMenu",
  "ParagraphSettingIndex",
  "Ribbon",
  "SheetNumfmtPanel",
  "SheetPermissionDialog",
  "SheetPermissionPanel",
  "SheetPermissionUserDialog",
].join("|");

/**
 * A class with what is done to it afterwards, as the library's compiler writes them: `let X = class X {…};` and the
 * lines that decorate it or give it constants.
 */
const DECORATED =
  /^let (\w+) = class \1\b[\s\S]*?^\};\n(?:_defineProperty\(\1, .*\);\n|\1 = __decorate\(\[[\s\S]*?\], \1\);\n)+/gm;

/** Icons that the library's controls on the page ask for by name: those of the zoom. */
const SHOWN_ICONS = ["IncreaseIcon", "ReduceIcon"];

/** The library's list of icons, in which those that nobody sees draw nothing. */
const withoutPictures = (list: string): string =>
  list.replace(/^\t(\w+),?$/gm, (_, name: string) =>
    SHOWN_ICONS.includes(name) ? `${name},` : `${name}: () => null,`,
  );

const CUTS: readonly { what: RegExp; rest: string | ((found: string) => string) }[] = [
  // Pictures in panels about permissions and in lists of documents.
  { what: /data:image\/[\w+]+;base64,[A-Za-z0-9+/=]{2000,}/g, rest: "data:," },
  // How to hyphenate, which only documents ask for: English at once, 80 languages later.
  { what: /^const EnUs = \[\n[\s\S]*?^\];/m, rest: 'const EnUs = ["", "{}", []];' },
  { what: /import\("\.\/[\w-]+-[\w-]{8}\.js"\)/g, rest: "Promise.resolve({})" },
  // What its functions and their arguments are called, which the page fetches later.
  { what: FUNCTION_LIST, rest: "const FUNCTION_LIST = [];" },
  // Panels, where they are registered.
  { what: new RegExp(`^\\s*\\[\\w+, (?:${PANELS})\\],?$`, "gm"), rest: "" },
  { what: new RegExp(`^.*\\.register\\(\\w+, (?:${PANELS})\\)\\)?;$`, "gm"), rest: "" },
  { what: new RegExp(`^.*connectInjector\\((?:${PANELS}), .*\\)\\);$`, "gm"), rest: "" },
  { what: /^const menuSchema = \{[\s\S]*?^\}[ }]*;/gm, rest: "const menuSchema = {};" },
  { what: /^const iconList = \{[\s\S]*?^\};/m, rest: withoutPictures },
  // Classes that nothing uses any more.
  { what: DECORATED, rest: "const $1 = /* @__PURE__ */ (() => {\n$&return $1;\n})();\n" },
];

/**
 * Leaves out of the page what the grid's library carries for documents, menus and panels that the page does not have: more
 * than a quarter of it. The release of that library is fixed (package.json), and `test/build/sizes.test.ts` fails when a part comes back.
 */
export const lighterGrid: Plugin = {
  name: "lighter-grid",
  setup({ onResolve, onLoad, resolve }) {
    const isGrid = (importer: string) => /[\\/]@univerjs[\\/]/.test(importer);
    onResolve({ filter: /^(?:opentype\.js|franc-min|cjk-regex|localforage)$/ }, (asked) =>
      isGrid(asked.importer) ? { path: asked.path, namespace: "stand-in" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "stand-in" }, ({ path }) => ({ contents: standIns[path] }));

    onResolve({ filter: /^numfmt$/ }, (asked) =>
      isGrid(asked.importer) ? { path: "numfmt", namespace: "number-formats" } : undefined,
    );
    onResolve({ filter: /^numfmt$/, namespace: "number-formats" }, ({ path, kind }) =>
      resolve(path, { kind, resolveDir: __dirname }),
    );
    onLoad({ filter: /.*/, namespace: "number-formats" }, () => ({ contents: numberFormats }));

    // The page fetches by itself, later, what the library has to say of its functions.
    onResolve({ filter: FUNCTION_TEXTS, namespace: "file" }, ({ path }) => ({
      path,
      namespace: "no-texts",
    }));
    onLoad({ filter: /.*/, namespace: "no-texts" }, () => ({ contents: "export default {};" }));
    onResolve({ filter: /^grid-functions$/ }, async ({ kind }) => {
      const { path } = await resolve("@univerjs/sheets-formula", { kind, resolveDir: GRID });
      return { path, namespace: "grid-functions" };
    });
    onLoad({ filter: /.*/, namespace: "grid-functions" }, async ({ path }) => ({
      contents: functionsOf(await readFile(path, "utf8")),
      resolveDir: dirname(path),
    }));

    onLoad({ filter: GRID_LIBRARY }, async ({ path }) => ({
      contents: CUTS.reduce(
        (text, { what, rest }) => text.replace(what, rest as string),
        await readFile(path, "utf8"),
      ),
    }));
  },
};
