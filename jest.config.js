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

/** `unit` needs nothing but the sources, `build` the folder dist, `browser` a Chromium as well. */
const project = (displayName, folders) => ({
  displayName,
  testEnvironment: "node",
  transform: typescript,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
});

module.exports = {
  projects: [
    project("unit", ["!(build|workbench)", "workbench-host"]),
    project("build", ["build"]),
    project("browser", ["workbench"]),
  ],
};
