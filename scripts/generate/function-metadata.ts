import type { FunctionGuide, GuideParameter, WordChoice } from "../../src/functions/guide";
import { helpFile, type Language } from "../../src/language";

/** Where the function reference of a release is served; `build --env baseUrl` rewrites the host. */
const developmentUrl = "https://localhost:3000";

/** What Excel reads of the functions, in one language: Microsoft's custom functions metadata. */
export const metadataFile = (guides: readonly FunctionGuide[], language: Language) => ({
  // Formatted and linked values arrive as their plain number; error cells arrive at all.
  allowCustomDataForDataTypeAny: false,
  allowErrorForDataTypeAny: true,
  enums: choicesOf(guides).map(({ id, words }) => ({
    id,
    type: "string",
    values: Object.entries(words).map(([word, meaning]) => ({
      name: word,
      stringValue: word,
      tooltip: meaning[language],
    })),
  })),
  functions: guides.map((guide) => functionMetadata(guide, language)),
});

const functionMetadata = (guide: FunctionGuide, language: Language) => ({
  description: guide.description[language],
  id: guide.id,
  name: guide.id,
  ...(guide.readsAddresses && { options: { requiresParameterAddresses: true } }),
  parameters: guide.parameters.map((parameter) => parameterMetadata(parameter, language)),
  result: guide.result === "value" ? {} : { dimensionality: "matrix" },
  helpUrl: `${developmentUrl}/help/${helpFile("functions", language)}#${guide.id}`,
});

/** Excel converts what it hands over to any type but "any"; of words that it completes the type is that of the words. */
const parameterMetadata = (
  { name, shape, optional, description, choice }: GuideParameter,
  language: Language,
) => ({
  description: description[language],
  ...(shape === "range" && { dimensionality: "matrix" }),
  name,
  ...(optional && { optional }),
  type: choice ? "string" : "any",
  ...(choice && { customEnumId: choice.id }),
});

/** Each list of words once, by id. */
function choicesOf(guides: readonly FunctionGuide[]): WordChoice[] {
  const choices = new Map<string, WordChoice>();
  for (const { choice } of guides.flatMap(({ parameters }) => parameters)) {
    if (!choice) continue;
    const known = choices.get(choice.id) ?? choice;
    if (known !== choice) throw new Error(`${choice.id} is the id of two lists of words`);
    choices.set(choice.id, choice);
  }
  return [...choices.values()].sort((a, b) => a.id.localeCompare(b.id, "en"));
}
