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
    plugins: [withoutForeignPatterns],
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
