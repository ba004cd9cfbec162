import { parseTree } from "custom-functions-metadata";
import { readFileSync } from "node:fs";
import type { FunctionGuide } from "../../src/functions/guide";
import english from "../../src/functions/generated/functions.json";
import indonesian from "../../src/functions/generated/functions.id-ID.json";
import type { Language } from "../../src/language";
import { functionList } from "../../src/library";
import { functionGuides } from "../support/function-guides";

const files = { en: english, id: indonesian };

/** An adapter as Microsoft's generator reads it: its signature below a doc comment that says what its guide says. */
function annotated({ id, family }: (typeof functionList)[number], language: Language): string {
  const guide = functionGuides[id] as FunctionGuide;
  const file = `src/functions/${family}/${id.toLowerCase().replaceAll("_", "-")}.ts`;
  const source = readFileSync(file, "utf8");
  const lines = [
    guide.description[language],
    "@customfunction",
    ...guide.parameters.map(({ name, description }) => `@param ${name} ${description[language]}`),
    ...(guide.readsAddresses ? ["@requiresParameterAddresses"] : []),
  ];
  const comment = `/**\n${lines.map((line) => ` * ${line}\n`).join("")} */\n`;
  return comment + source.slice(source.indexOf(`export function ${id}(`));
}

/** Microsoft's generator knows neither the address of a language nor words that stand outside the adapter. */
const withoutOurs = (entry: (typeof english.functions)[number]) => {
  const { helpUrl, parameters, ...rest } = entry;
  expect(helpUrl).toContain(`#${entry.id}`);
  return {
    ...rest,
    parameters: parameters.map((parameter: { type: string; customEnumId?: string }) => {
      const { customEnumId, ...plain } = parameter;
      return customEnumId === undefined ? plain : { ...plain, type: "any" };
    }),
  };
};

describe.each(["en", "id"] as const)("in %s", (language) => {
  test.each(functionList)(
    "what Excel reads of $id is what Microsoft's generator writes of its adapter",
    (entry) => {
      const { functions, extras } = parseTree(annotated(entry, language), `${entry.id}.ts`);
      expect(extras.flatMap(({ errors }) => errors)).toEqual([]);
      const ours = files[language].functions.find(({ id }) => id === entry.id);
      expect(functions).toEqual([withoutOurs(ours as (typeof english.functions)[number])]);
    },
  );
});
