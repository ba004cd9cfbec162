const { createHash } = require("node:crypto");
const { version, transformSync } = require("esbuild");

const options = {
  format: "cjs",
  target: "node20",
  platform: "node",
  jsx: "automatic",
  sourcemap: "external",
  // jest runs modules in a context of its own, where only what is required can be loaded.
  supported: { "dynamic-import": false },
  // There each mention of a global is a call into the machine; one a module is enough.
  banner:
    '"use strict"; const { Array, JSON, Map, Math, Number, Object, Set, String } = globalThis;',
  // esbuild exports by getters, one more for each index file on the way; a loop over cells pays for them with every call.
  footer:
    'module.exports = Object.defineProperty({ ...module.exports }, "__esModule", { value: true });',
};

/** A CommonJS module has no import.meta; a library asks it where it stands. */
const placed = (source) =>
  source.includes("import.meta.url")
    ? {
        define: { "import.meta.url": "moduleUrl" },
        banner: `${options.banner} const moduleUrl = require("node:url").pathToFileURL(__filename).href;`,
      }
    : {};

/** TypeScript and ECMAScript modules as jest's CommonJS; types are checked by `npm run typecheck`. */
module.exports = {
  getCacheKey: (source, path) =>
    createHash("sha256")
      .update(JSON.stringify([version, options, String(placed), path, source]))
      .digest("hex"),
  process: (source, path) => {
    const { code, map } = transformSync(source, {
      ...options,
      ...placed(source),
      sourcefile: path,
      loader: path.endsWith("x") ? "tsx" : "ts",
    });
    return { code, map };
  },
};
