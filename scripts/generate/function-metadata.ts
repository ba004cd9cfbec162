import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { readdirSync, readFileSync } from "node:fs";
import { helpFile, type Language } from "../../src/language";
import {
  functionGuides,
  type FunctionGuide,
  type WordChoice,
  wordChoices,
  wordsOf,
} from "../../src/language/functions";

/** Where the function reference of a release is served; `build --env baseUrl` rewrites the host. */
const developmentUrl = "https://localhost:3000";

export interface ParameterMetadata {
  name: string;
  description: string;
  type: string;
  dimensionality?: "matrix";
  optional?: boolean;
  /** The list of words that Excel completes. */
  customEnumId?: string;
}

/** A list of words as Excel reads it. */
export interface EnumMetadata {
  id: string;
  type: "string";
  values: { name: string; stringValue: string; tooltip: string }[];
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: ParameterMetadata[];
  result: { dimensionality?: "matrix" };
}

export interface MetadataFile {
  allowCustomDataForDataTypeAny: boolean;
  allowErrorForDataTypeAny: boolean;
  enums: EnumMetadata[];
  functions: FunctionMetadata[];
}

/** One custom function with everything that is said about it. */
export interface DescribedFunction {
  metadata: FunctionMetadata;
  guide: FunctionGuide;
  /** Folder of src/functions in which its adapter stands. */
  family: string;
}

/** Reads the doc comments of all adapters with Office's own generator and joins each with its guide. */
export async function describeFunctions(): Promise<DescribedFunction[]> {
  const sources = adapterFiles();
  const generated = await generateCustomFunctionsMetadata(sources, true);
  if (generated.errors.length > 0) throw new Error(generated.errors.join("\n"));
  const { functions } = JSON.parse(generated.metadataJson) as { functions: FunctionMetadata[] };
  const described = functions.map((metadata) => {
    const source = generated.associate.find(({ id }) => id === metadata.id)?.sourceFileName ?? "";
    return {
      metadata: {
        ...metadata,
        helpUrl: helpUrl(metadata.id, "en"),
        parameters: metadata.parameters.map((parameter) => withWords(metadata.id, parameter)),
      },
      guide: guideOf(metadata),
      family: source.split("/").at(-2) ?? "",
    };
  });
  return described.sort((a, b) => a.metadata.id.localeCompare(b.metadata.id, "en"));
}

/** The metadata file that Excel reads, in English or with Indonesian texts. */
export function metadataFile(
  functions: readonly DescribedFunction[],
  language: Language,
): MetadataFile {
  return {
    // Formatted and linked values arrive as their plain number; error cells arrive at all.
    allowCustomDataForDataTypeAny: false,
    allowErrorForDataTypeAny: true,
    enums: wordChoices.map((choice) => enumOf(choice, language)),
    functions: functions.map(({ metadata, guide }) =>
      language === "en" ? metadata : inIndonesian(metadata, guide),
    ),
  };
}

const enumOf = ({ id, words }: WordChoice, language: Language): EnumMetadata => ({
  id,
  type: "string",
  values: Object.entries(words).map(([word, meaning]) => ({
    name: word,
    stringValue: word,
    tooltip: meaning[language],
  })),
});

/** As Office's own generator writes a parameter of a custom enum: the type is that of its values. */
function withWords(functionId: string, parameter: ParameterMetadata): ParameterMetadata {
  const choice = wordsOf(functionId, parameter.name);
  return choice ? { ...parameter, type: "string", customEnumId: choice.id } : parameter;
}

function inIndonesian(metadata: FunctionMetadata, { id }: FunctionGuide): FunctionMetadata {
  return {
    ...metadata,
    description: id.description,
    helpUrl: helpUrl(metadata.id, "id"),
    parameters: metadata.parameters.map((parameter) => ({
      ...parameter,
      description: id.parameters[parameter.name] ?? "",
    })),
  };
}

const helpUrl = (id: string, language: Language) =>
  `${developmentUrl}/help/${helpFile("functions", language)}#${id}`;

function adapterFiles(): string[] {
  return readdirSync("src/functions", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `src/functions/${file}`)
    .filter((file) => readFileSync(file, "utf8").includes("@customfunction"))
    .sort();
}

function guideOf({ id, parameters }: FunctionMetadata): FunctionGuide {
  const guide = functionGuides[id];
  if (!guide) throw new Error(`${id}: src/language/functions has no guide for it`);
  const described = Object.keys(guide.id.parameters);
  const names = parameters.map(({ name }) => name);
  if (described.join() !== names.join()) {
    throw new Error(`${id}: the guide describes (${described}), the function takes (${names})`);
  }
  return guide;
}
