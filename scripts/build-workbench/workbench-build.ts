import path from "node:path";
import type { BuildOptions, Plugin } from "esbuild";

const ROOT = path.resolve(__dirname, "../..");

/** How the grid's library hyphenates: by patterns of 80 languages, of which it loads the first and asks for one of a text's. */
const PATTERNS = /engine-render[\\/]lib[\\/]es$/;
const KEPT_PATTERNS = /^\.\/(en-gb|id)-/;

/**
 * Leaves the patterns of other languages out. With them the page would have to be a module with chunks, and a browser does
 * not keep what it compiled of a module as large as this one.
 */
const withoutForeignPatterns: Plugin = {
  name: "without-foreign-patterns",
  setup({ onResolve, onLoad }) {
    onResolve(
      { filter: /^\.\/[a-z0-9A-Z-]+-[\w-]{8}\.js$/ },
      ({ kind, path: asked, resolveDir }) =>
        kind === "dynamic-import" && PATTERNS.test(resolveDir) && !KEPT_PATTERNS.test(asked)
          ? { path: asked, namespace: "no-patterns" }
          : undefined,
    );
    onLoad({ filter: /.*/, namespace: "no-patterns" }, () => ({ contents: "" }));
  },
};

/** Letters and signs of Chinese, Japanese and Korean as `cjk-regex` defines them, which brings all tables of Unicode along. */
const cjkLetters =
  "(?=[\\p{Lo}\\p{Nl}\\p{So}\\p{Lm}])[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}\\p{Script=Hangul}\\p{Script=Bopomofo}]";
const cjkSigns =
  "[\\u2FF0-\\u2FFF\\u3000-\\u303F\\u30A0-\\u30FF\\u3190-\\u319F\\u31C0-\\u31EF\\u3200-\\u33FF\\uFE10-\\uFE1F\\uFE30-\\uFE6F\\uFF00-\\uFFEF]";

const regex = (name: string, pattern: string): string =>
  `export const ${name} = () => ({ toRegExp: () => new RegExp(${JSON.stringify(pattern)}, "u") });`;

/**
 * In place of libraries that the grid's library needs for documents alone (a font of its own to shape, the language of a
 * paragraph to hyphenate), and of one that a browser can do without: together an eighth of the page.
 */
const standIns: Readonly<Record<string, string>> = {
  "opentype.js":
    'export const parse = () => { throw new Error("the page has no fonts of its own"); };',
  "franc-min": 'export const franc = () => "und";',
  "cjk-regex": [
    regex("letters", cjkLetters),
    regex("punctuations", `(?!${cjkLetters})${cjkSigns}`),
    regex("all", `${cjkLetters}|${cjkSigns}`),
  ].join("\n"),
};

const lighterLibraries: Plugin = {
  name: "lighter-libraries",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:opentype\.js|franc-min|cjk-regex)$/ }, ({ path: asked }) => ({
      path: asked,
      namespace: "stand-in",
    }));
    onLoad({ filter: /.*/, namespace: "stand-in" }, ({ path: asked }) => ({
      contents: standIns[asked],
    }));
  },
};

const common: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  target: "es2022",
  outdir: "workbench/dist",
  entryNames: "[dir]/[name]",
  legalComments: "none",
};

/** The workbench's page with its pictures, and the scripts that run before it and, in the pane's frame, before Office.js. */
export const workbenchBuild: Readonly<Record<"page" | "scripts", BuildOptions>> = {
  page: {
    ...common,
    entryPoints: [
      { in: "workbench/page/main.ts", out: "page" },
      { in: "workbench/page/index.html", out: "index" },
      { in: "workbench/page/print/print.css", out: "print" },
      ...["icon-16", "icon-32"].map((name) => ({
        in: `assets/${name}.png`,
        out: `assets/${name}`,
      })),
    ],
    format: "iife",
    plugins: [withoutForeignPatterns, lighterLibraries],
    loader: { ".html": "copy", ".png": "copy" },
  },
  scripts: {
    ...common,
    entryPoints: [
      { in: "workbench/page/first-paint.ts", out: "first-paint" },
      { in: "workbench/page/pane/shim.ts", out: "shim" },
    ],
    format: "iife",
  },
};
