/** What of Microsoft's client lies behind its types. */
interface ClientParts {
  Excel: { Range: { prototype: object } };
  OfficeExtension: object;
}

interface RangeInternals {
  _handleResult(value: Record<string, unknown> | null | undefined): void;
}

interface Internals {
  BatchApiHelper: {
    invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
  };
}

/**
 * Microsoft's client of the tests ends before ExcelApi 1.16: gives its ranges `valuesAsJson`, as newer clients have it. It
 * names nothing outside itself, so that it can be handed to a page, whose globals are its client.
 */
export function addValuesAsJson(client?: ClientParts): void {
  const { Excel, OfficeExtension } = client ?? (globalThis as unknown as ClientParts);
  const range = Excel.Range.prototype as RangeInternals;
  if (Object.hasOwn(range, "valuesAsJson")) return;
  const { BatchApiHelper } = OfficeExtension as Internals;
  const known = new WeakMap<object, unknown>();
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
