import type { FunctionMetadata as HostMetadata, ParameterMetadata } from "../../host";

/** One function in the add-in's `functions.json`, with its descriptions. */
export interface FunctionMetadata extends HostMetadata {
  description?: string;
  parameters: (ParameterMetadata & { description?: string; customEnumId?: string })[];
}

/** Words that parameters take. */
export interface EnumMetadata {
  id: string;
  values: { stringValue?: string; tooltip?: string }[];
}

/** The add-in's `functions.json`. */
export interface FunctionsMetadata {
  functions: FunctionMetadata[];
  enums?: EnumMetadata[];
  /** Whether error cells are handed to functions; without it Excel answers for them with the first error. */
  allowErrorForDataTypeAny?: boolean;
}

/**
 * What the add-in says about its functions, in the language of the host.
 *
 * @throws Error when the add-in has not been built
 */
export async function loadMetadata(locale: string): Promise<FunctionsMetadata> {
  const name = locale === "en-US" ? "functions.json" : `functions.${locale}.json`;
  const response = await fetch(`/addin/${name}`);
  if (!response.ok) throw new Error(`The add-in has no ${name}: build it first`);
  return (await response.json()) as FunctionsMetadata;
}
