import english from "../../src/functions/generated/functions.json";
import indonesian from "../../src/functions/generated/functions.id-ID.json";
import { functionGuides, wordChoices } from "../../src/language/functions";
import { CustomFunctionsError } from "../fakes/custom-functions";
import { callFunction, functionMetadata } from "../support/call-function";
import { readFormulaCall } from "../support/formula-call";

/** What the sentence of an unknown word says that an argument takes; undefined where it takes no words of its own. */
function wordsTaken(id: string, index: number): string[] | undefined {
  const given = readFormulaCall(functionGuides[id]!.examples[0]!.formula).arguments;
  const args = Array.from(
    { length: Math.max(given.length, index + 1) },
    (_, at) => given[at] ?? null,
  );
  args[index] = "antah berantah";
  const said = messages(() => callFunction(id, args));
  const list = said.map((text) => /is not known; use (".*)\.$/.exec(text)?.[1]).find(Boolean);
  return list?.split(", ").map((word) => word.slice(1, -1));
}

function messages(call: () => unknown): string[] {
  try {
    const result = call();
    return [result]
      .flat(2)
      .flatMap((cell) => (cell instanceof CustomFunctionsError ? [cell.message] : []));
  } catch (error) {
    return [(error as Error).message];
  }
}

const parameters = functionMetadata.flatMap(({ id, parameters: all }) =>
  all.map(({ name }, index) => ({ id, name, index, taken: wordsTaken(id, index) })),
);

test.each(parameters.filter(({ taken }) => taken))(
  "Excel completes in $name of $id just the words that it takes, the default first",
  ({ id, name, taken }) => {
    const choice = wordChoices.find(({ parameters: own }) => own.includes(`${id}.${name}`));
    expect([id, name, Object.keys(choice?.words ?? {})]).toEqual([id, name, taken]);
  },
);

test("every list of words belongs to parameters that take words", () => {
  const takers = new Set(
    parameters.filter(({ taken }) => taken).map(({ id, name }) => `${id}.${name}`),
  );
  expect(
    wordChoices.flatMap(({ parameters: own }) => own).filter((one) => !takers.has(one)),
  ).toEqual([]);
});

test("the metadata have the lists as Excel reads them, with texts in both languages", () => {
  const ids = wordChoices.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9._]{2,63}$/);
  for (const [file, language] of [
    [english, "en"],
    [indonesian, "id"],
  ] as const) {
    expect(file.enums).toEqual(
      wordChoices.map(({ id, words }) => ({
        id,
        type: "string",
        values: Object.entries(words).map(([word, meaning]) => ({
          name: word,
          stringValue: word,
          tooltip: meaning[language],
        })),
      })),
    );
    for (const { id, parameters: all } of file.functions)
      for (const parameter of all as { name: string; type: string; customEnumId?: string }[]) {
        const choice = wordChoices.find(({ parameters: own }) =>
          own.includes(`${id}.${parameter.name}`),
        );
        expect([id, parameter.name, parameter.customEnumId]).toEqual([
          id,
          parameter.name,
          choice?.id,
        ]);
        if (choice) expect(parameter.type).toBe("string");
      }
  }
});

test("no meaning of a word is empty", () => {
  for (const { words } of wordChoices)
    for (const { en, id } of Object.values(words)) expect(en !== "" && id !== "").toBe(true);
});
