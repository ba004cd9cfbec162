import type { OfficeClient } from "./office-client";

interface RangeInternals {
  _handleResult(value: Record<string, unknown> | null | undefined): void;
}

interface Internals {
  BatchApiHelper: {
    invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
  };
}

const known = new WeakMap<object, unknown>();

/** Microsoft's client of the tests ends before ExcelApi 1.16: gives its ranges `valuesAsJson`, as newer clients have it. */
export function addValuesAsJson({ Excel, OfficeExtension }: OfficeClient): void {
  const range = Excel.Range.prototype as Excel.Range & RangeInternals;
  if (Object.hasOwn(range, "valuesAsJson")) return;
  const { BatchApiHelper } = OfficeExtension as unknown as Internals;
  Object.defineProperty(range, "valuesAsJson", {
    get(this: object) {
      return known.get(this);
    },
    set(this: object, value: unknown) {
      BatchApiHelper.invokeSetProperty(this, "ValuesAsJson", value, 0);
    },
  });
  const handle = range._handleResult;
  range._handleResult = function (this: object, value) {
    handle.call(this, value);
    if (value && "ValuesAsJson" in value) known.set(this, value.ValuesAsJson);
  };
}
