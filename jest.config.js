/** Packages that hold ECMAScript modules only, which jest cannot require in Node 20. */
const modules = "d3-[a-z-]+|internmap|pdfjs-dist";

/** Its package.json names a file for `require` that the package does not have. */
const misnamed = { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" };

/** What `@fluentui/react-components` names for `require`. */
const fluent = "@fluentui/react-components/lib-commonjs/index\\.cjs$";

/** `unit` needs nothing but the sources, `build` the folder dist, `browser` a Chromium as well. */
const project = (displayName, folders) => ({
  displayName,
  testEnvironment: "node",
  moduleNameMapper: misnamed,
  transform: {
    [fluent]: "<rootDir>/test/bundle-library.js",
    "\\.tsx?$": "<rootDir>/test/transform.js",
    [`/node_modules/(${modules})/.+\\.m?js$`]: "<rootDir>/test/transform.js",
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modules})/|${fluent})`],
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
});

module.exports = {
  projects: [
    project("unit", [
      "!(build|workbench)",
      "workbench-host",
      "workbench-file",
      "workbench-page",
      "workbench-server",
    ]),
    project("build", ["build"]),
    {
      ...project("browser", ["workbench"]),
      testEnvironment: "<rootDir>/test/workbench/environment/index.ts",
      globalTeardown: "<rootDir>/test/workbench/environment/close.ts",
    },
  ],
};
