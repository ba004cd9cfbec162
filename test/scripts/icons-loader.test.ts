import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const loader = jest.requireActual<(source: string) => string>("../../scripts/icons-loader.js");

const FLUENT = "node_modules/@fluentui";
/** Where the icons' package.json says that the modules of a name are. */
const fileOf = (module: string) =>
  `${FLUENT}/react-icons/lib/${module.replace(/^svg/, "atoms/svg")}.js`;

test("the loader asks the module of each icon, and leaves everything else as it is", () => {
  expect(
    loader(
      "import { Dismiss16Filled, bundleIcon as both } from '@fluentui/react-icons';\nuse(both);",
    ),
  ).toBe(
    'import { Dismiss16Filled } from "@fluentui/react-icons/svg/dismiss"; ' +
      'import { bundleIcon as both } from "@fluentui/react-icons/utils";\nuse(both);',
  );
  const other = 'import { makeStyles } from "@griffel/react";';
  expect(loader(other)).toBe(other);
});

test("every name that Fluent's components take from the index is in the module that the loader asks", () => {
  const scripts = readdirSync(FLUENT)
    .filter((name) => name !== "react-icons")
    .flatMap((name) =>
      readdirSync(path.join(FLUENT, name), { recursive: true, encoding: "utf8" })
        .filter((file) => /^lib[\\/].*\.js$/.test(file))
        .map((file) => readFileSync(path.join(FLUENT, name, file), "utf8")),
    )
    .filter((script) => script.includes("@fluentui/react-icons"));
  const asked = scripts.map(loader).flatMap((script) => {
    expect(script).not.toMatch(/from\s*["']@fluentui\/react-icons["']/);
    return [
      ...script.matchAll(
        /import \{ (\w+)[^}]* \} from "@fluentui\/react-icons\/((?:svg|utils|providers)[^"]*)"/g,
      ),
    ];
  });
  expect(asked.length).toBeGreaterThan(50);
  for (const [, name, module] of asked)
    expect(readFileSync(fileOf(module!), "utf8")).toMatch(new RegExp(`\\b${name}\\b`));
});
