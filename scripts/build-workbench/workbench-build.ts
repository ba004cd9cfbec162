import { rmSync } from "node:fs";
import path from "node:path";
import type { BuildOptions } from "esbuild";
import { lighterGrid } from "./lighter-grid";

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

/** Takes away what was built before: parts are named by their content, so that old ones would stay. */
export const clearWorkbench = (): void =>
  rmSync(path.join(ROOT, "workbench/dist"), { recursive: true, force: true });

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
    format: "esm",
    splitting: true,
    plugins: [lighterGrid],
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
