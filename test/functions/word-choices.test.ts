import english from "../../src/functions/generated/functions.json";
import indonesian from "../../src/functions/generated/functions.id-ID.json";
import { CustomFunctionsError } from "../fakes/custom-functions";
import { callFunction } from "../support/call-function";
import { functionGuides } from "../support/function-guides";
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

const parameters = Object.values(functionGuides).flatMap(({ id, parameters: all }) =>
  all.map(({ name, choice }, index) => ({ id, name, choice, taken: wordsTaken(id, index) })),
);

test.each(parameters.filter(({ taken, choice }) => taken ?? choice))(
  "Excel completes in $name of $id just the words that it takes, the default first",
  ({ choice, taken }) => {
    expect(Object.keys(choice?.words ?? {})).toEqual(taken);
  },
);

const choices = new Map(parameters.flatMap(({ choice }) => (choice ? [[choice.id, choice]] : [])));

test("the metadata have the lists as Excel reads them, with texts in both languages", () => {
  for (const id of choices.keys()) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9._]{2,63}$/);
  for (const [file, language] of [
    [english, "en"],
    [indonesian, "id"],
  ] as const) {
    expect(file.enums.map(({ id }) => id)).toEqual([...choices.keys()].sort());
    for (const { id, type, values } of file.enums) {
      expect(type).toBe("string");
      expect(values).toEqual(
        Object.entries(choices.get(id)!.words).map(([word, meaning]) => ({
          name: word,
          stringValue: word,
          tooltip: meaning[language],
        })),
      );
    }
  }
});

test("no meaning of a word is empty", () => {
  for (const { words } of choices.values())
    for (const { en, id } of Object.values(words)) expect(en !== "" && id !== "").toBe(true);
});
