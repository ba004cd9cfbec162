const { projects } = require("../jest.config.js");

/** The unit suites as `npm test` runs them (scripts/test/unit-batches.ts), named by path. */
module.exports = {
  ...projects.find(({ displayName }) => displayName === "unit"),
  rootDir: "..",
  testMatch: ["<rootDir>/.cache/unit-batches/*.test.ts", "<rootDir>/test/**/*.test.{ts,tsx}"],
};
