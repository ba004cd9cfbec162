const typescript = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      tsconfig: {
        module: "commonjs",
        moduleResolution: "node10",
        ignoreDeprecations: "6.0",
        target: "ES2022",
        jsx: "react-jsx",
        esModuleInterop: true,
        resolveJsonModule: true,
        isolatedModules: true,
      },
    },
  ],
};

/** Packages that hold ECMAScript modules only, which jest cannot require in Node 20. */
const modules = "/node_modules/(d3-[a-z-]+|internmap)/";

const d3 = {
  [`${modules}.+\\.m?js$`]: [
    "ts-jest",
    {
      diagnostics: false,
      tsconfig: { allowJs: true, module: "commonjs", target: "ES2022", isolatedModules: true },
    },
  ],
};

/** `unit` needs nothing but the sources, `build` the folder dist, `browser` a Chromium as well. */
const project = (displayName, folders) => ({
  displayName,
  testEnvironment: "node",
  transform: { ...typescript, ...d3 },
  transformIgnorePatterns: [`/node_modules/(?!(d3-[a-z-]+|internmap)/)`],
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
});

module.exports = {
  projects: [
    project("unit", ["!(build|workbench)", "workbench-host", "workbench-file"]),
    project("build", ["build"]),
    project("browser", ["workbench"]),
  ],
};
