import { HostError } from "../host-error";
import { type Cell, type CellValue, type Entry, isCellError, type NumberCard } from "../model";

/** A cell in the form of `valuesAsJson`: a number with a card is a Double with properties. */
export function jsonValue(value: CellValue, { card, numberFormat }: Cell): object {
  if (isCellError(value)) return { type: "Error", basicType: "Error", basicValue: value.error };
  if (value === "") return { type: "Empty", basicType: "Empty", basicValue: "" };
  const type = { number: "Double", string: "String", boolean: "Boolean" }[
    typeof value as "number" | "string" | "boolean"
  ];
  const format = card && numberFormat !== "General" ? { numberFormat } : {};
  return { type, basicType: type, basicValue: value, ...format, ...card };
}

/**
 * What is written as json into a cell; undefined leaves it as it is.
 *
 * @throws HostError `InvalidArgument` for a type that the workbench does not know, or a card that Excel refuses
 */
export function acceptJson(written: unknown): Entry | undefined {
  if (written === null || written === undefined) return undefined;
  if (!isRecord(written)) throw new HostError("InvalidArgument");
  const { type, basicValue, numberFormat } = written;
  if (type === "Empty") return { value: "" };
  const isOfType =
    (type === "Double" && typeof basicValue === "number" && Number.isFinite(basicValue)) ||
    (type === "String" && typeof basicValue === "string") ||
    (type === "Boolean" && typeof basicValue === "boolean");
  if (!isOfType) throw new HostError("InvalidArgument");
  const card = cardOf(written);
  if (card && type !== "Double") throw new HostError("InvalidArgument");
  return {
    value: basicValue as CellValue,
    ...(typeof numberFormat === "string" && { numberFormat }),
    ...(card && { card }),
  };
}

function cardOf({
  properties,
  layouts,
  provider,
}: Record<string, unknown>): NumberCard | undefined {
  if (properties === undefined) return undefined;
  if (!isRecord(properties) || !Object.values(properties).every(isPropertyValue))
    throw new HostError("InvalidArgument");
  return {
    properties,
    ...(layouts !== undefined && { layouts }),
    ...(provider !== undefined && { provider }),
  };
}

/** A text, number or truth value, or one of the same forms as a cell. */
const isPropertyValue = (value: unknown): boolean =>
  ["string", "number", "boolean"].includes(typeof value) ||
  (isRecord(value) && typeof value.type === "string");

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
