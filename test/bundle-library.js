const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { buildSync, version } = require("esbuild");

const options = {
  bundle: true,
  write: false,
  format: "cjs",
  platform: "node",
  target: "node20",
  // Only ECMAScript modules tell what is not needed: thousands of icons, of which the library draws some dozens.
  mainFields: ["module", "main"],
  external: ["react", "react-dom"],
};

/** A library of thousands of modules as a single one; jest would read each of them anew for each suite, in seconds. */
module.exports = {
  getCacheKey: (source, path) =>
    createHash("sha256")
      .update(JSON.stringify([version, options, path, source]))
      .update(readFileSync(join(__dirname, "../package-lock.json")))
      .digest("hex"),
  process: (source, path) => {
    const resolveDir = dirname(path);
    const contents = 'export * from "@fluentui/react-components";';
    const { outputFiles } = buildSync({ ...options, stdin: { contents, resolveDir } });
    return { code: outputFiles[0].text };
  },
};
