/** One parameter as the official metadata generator describes it in functions.json. */
export interface ParameterMetadata {
  name: string;
  type?: string;
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  parameters: ParameterMetadata[];
  options?: {
    stream?: boolean;
    cancelable?: boolean;
    allowErrorForDataTypeAny?: boolean;
    requiresParameterAddresses?: boolean;
  };
}

/** An argument as the grid has it: a cell's value, rows of them, or undefined when nothing was written there. */
export type RawArgument = unknown;

const isRows = (value: unknown): value is unknown[][] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row));

function shape(argument: RawArgument, { dimensionality, optional }: ParameterMetadata): unknown {
  if (argument === undefined || argument === null)
    return optional || dimensionality !== "matrix" ? null : [[null]];
  if (dimensionality === "matrix") return isRows(argument) ? argument : [[argument]];
  // Excel maps a scalar parameter over a range; one call sees one cell, here the first.
  return isRows(argument) ? (argument[0]?.[0] ?? null) : argument;
}

/**
 * Arguments as Excel hands them to a custom function: a range is rows of values, one cell for a matrix parameter is
 * `[[x]]`, an omitted optional argument is `null`, and what a repeating parameter takes is one list.
 *
 * @param metadata the function's entry in functions.json
 * @param written the arguments as written, left to right
 * @example shapeArguments({ id: "F", name: "F", parameters: [{ name: "x", dimensionality: "matrix" }] }, [3]) // [[[3]]]
 */
export function shapeArguments(
  metadata: FunctionMetadata,
  written: readonly RawArgument[],
): unknown[] {
  return metadata.parameters.map((parameter, index) =>
    parameter.repeating
      ? written.slice(index).map((argument) => shape(argument, parameter))
      : shape(written[index], parameter),
  );
}
