import { isCellError, shapeArguments, type CellError, type CellValue } from "../../host";
import {
  registerFunction,
  type ArgumentArea,
  type CellArguments,
  type CellPlace,
  type Grid,
} from "../grid";
import type { Texts } from "../language";
import type { AddinWindow, PaneFrame } from "../pane";
import type { FunctionMetadata, FunctionsMetadata } from "./function-metadata";
import { cellErrorOf, resultRows } from "./result-rows";

const NOT_LOADED: CellError = {
  error: "#N/A",
  message: "The add-in has not started, so its functions cannot be calculated.",
};

const firstError = (args: CellArguments): CellError | undefined =>
  args.flat(2).find((cell): cell is CellError => isCellError(cell));

/** Errors as the add-in's own runtime hands them to a function. */
function withErrors(value: unknown, addin: AddinWindow): unknown {
  if (Array.isArray(value)) return value.map((item) => withErrors(item, addin));
  return isCellError(value) ? new addin.CustomFunctions!.Error(value.error) : value;
}

/** Why Excel would not take the formula: too few arguments or too many; undefined where it would. */
function argumentFault(
  { name, parameters }: FunctionMetadata,
  { length }: CellArguments,
  texts: Texts,
): CellError | undefined {
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating);
  const missing = required.slice(length).map((parameter) => parameter.name);
  const most = parameters.at(-1)?.repeating ? Infinity : parameters.length;
  if (missing.length === 0 && length <= most) return undefined;
  const message =
    missing.length > 0
      ? texts.missingArguments(`BPS.${name}`, missing)
      : texts.tooManyArguments(`BPS.${name}`, most);
  return { error: "#VALUE!", message };
}

/** Univer hands over a blank for an argument that was left out between two commas. */
const omitted = ({ parameters }: FunctionMetadata, args: CellArguments) =>
  args.map((argument, index) =>
    argument === "" && parameters[index]?.optional ? undefined : argument,
  );

const wordsOf = ({ enums = [] }: FunctionsMetadata, id: string | undefined) =>
  (enums.find((one) => one.id === id)?.values ?? []).flatMap(({ stringValue, tooltip = "" }) =>
    stringValue === undefined ? [] : [{ word: stringValue, meaning: tooltip }],
  );

/**
 * Makes the add-in's functions known to the grid as `BPS.<NAME>`. They run in the pane's frame, like in Excel's shared
 * runtime; until the add-in is there, calculation waits.
 */
export function registerFunctions(
  grid: Grid,
  pane: PaneFrame,
  metadata: FunctionsMetadata,
  texts: () => Texts,
): void {
  for (const definition of metadata.functions) {
    const help = {
      description: definition.description ?? "",
      parameters: definition.parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? "",
        optional: parameter.optional === true,
        repeating: parameter.repeating === true,
      })),
    };
    grid.words.set(
      `BPS.${definition.name}`,
      definition.parameters.map(({ customEnumId }) => wordsOf(metadata, customEnumId)),
    );
    registerFunction(grid.univer, `BPS.${definition.name}`, help, async (args, place, areas) => {
      const rows = await call(definition, args, place, areas);
      grid.messages.keep(place, rows);
      return rows;
    });
  }

  async function call(
    definition: FunctionMetadata,
    args: CellArguments,
    place: CellPlace,
    areas: readonly ArgumentArea[],
  ): Promise<CellValue[][]> {
    const addin = await pane.ready();
    const associated = addin?.CustomFunctions?._association.mappings[definition.id];
    if (!addin || !associated) return [[NOT_LOADED]];
    const error = metadata.allowErrorForDataTypeAny ? undefined : firstError(args);
    if (error) return [[error]];
    const fault = argumentFault(definition, args, texts());
    if (fault) return [[fault]];
    const sheet = grid.workbook.findSheet(place.sheetId);
    // Taken away while its cells were calculated.
    if (!sheet) return [[{ error: "#REF!" }]];
    const invocation = {
      functionName: definition.id,
      address: sheet.addressOf({ row: place.row, column: place.column, rows: 1, columns: 1 }),
      // Only to functions that ask for them, as Excel does.
      ...(definition.options?.requiresParameterAddresses && {
        parameterAddresses: areas.map((area) =>
          area ? (grid.workbook.findSheet(area.sheetId)?.addressOf(area) ?? "") : "",
        ),
      }),
    };
    try {
      const shaped = shapeArguments(definition, omitted(definition, args));
      const given = shaped.map((argument) => withErrors(argument, addin));
      return resultRows(await associated(...given, invocation));
    } catch (failure) {
      return [[cellErrorOf(failure)]];
    }
  }
}
