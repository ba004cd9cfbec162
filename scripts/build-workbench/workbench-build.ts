import path from "node:path";
import type { BuildOptions } from "esbuild";

const ROOT = path.resolve(__dirname, "../..");

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
    // The grid brings the months and numbers of many languages, of which a page needs one or two.
    splitting: true,
    format: "esm",
    chunkNames: "chunks/[name]-[hash]",
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
