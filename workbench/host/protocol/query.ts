import { ApiObject } from "./api-object";
import type { Action } from "./messages";

/** Identity of an object on the wire, with its reference when it is kept. */
export type Identify = (object: ApiObject) => Record<string, unknown>;
/** Reads a member, or refuses one that the requirement sets leave out. */
export type ReadMember = (object: ApiObject, name: string) => unknown;
/** Properties that a load without names brings. */
export type ListProperties = (object: ApiObject) => string[];

/** Name on the wire: `rowIndex` is `RowIndex`, and `id` is `Id`. */
const wireName = (name: string): string => (name[0] ?? "").toUpperCase() + name.slice(1);

/** Loaded names by first part: `format/fill/color` asks `Format` for `fill/color`. */
function grouped(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [head = "", ...tail] = name.split("/");
    const group = groups.get(wireName(head)) ?? [];
    if (tail.length > 0) group.push(tail.join("/"));
    groups.set(wireName(head), group);
  }
  return groups;
}

/** Carries out a load: the values that the client asked for, nested as it expects them. */
export class Query {
  constructor(
    private readonly identify: Identify,
    private readonly read: ReadMember,
    private readonly list: ListProperties,
  ) {}

  run(object: ApiObject | null, info: Action["QueryInfo"] = {}): unknown {
    const names = [...(info.Select ?? []), ...(info.Expand ?? [])];
    const result = this.load(object, names);
    if (typeof result === "object" && result !== null && "_Items" in result) {
      const items = result._Items as unknown[];
      const skip = info.Skip ?? 0;
      const end = info.Top === undefined ? undefined : skip + info.Top;
      return { ...result, _Items: items.slice(skip, end) };
    }
    return result;
  }

  private load(object: ApiObject | null, names: readonly string[]): object | null {
    if (object === null) return null;
    const { items } = object;
    if (items === undefined) return { ...this.identify(object), ...this.properties(object, names) };
    // Names that are not the collection's own are those of its items; `items/` may stand before them.
    const own = new Set(this.list(object));
    const plain = names
      .map((name) => name.replace(/^items\//i, ""))
      .filter((name) => name !== "items");
    const ofCollection = plain.filter((name) => own.has(wireName(name)));
    const ofItems = plain.filter((name) => !own.has(wireName(name)));
    const wanted = names.length === 0 ? [...own] : ofCollection;
    const onlyCollection = ofCollection.length > 0 && ofItems.length === 0;
    return {
      ...this.identify(object),
      ...this.properties(object, wanted.length > 0 ? wanted : undefined),
      ...(onlyCollection ? {} : { _Items: items.map((item) => this.load(item, ofItems)) }),
    };
  }

  private properties(
    object: ApiObject,
    names: readonly string[] | undefined,
  ): Record<string, unknown> {
    if (names === undefined) return {};
    const all = names.length === 0 || names.includes("*");
    const rest = names.filter((name) => name !== "*");
    const wanted = grouped(all ? [...this.list(object), ...rest] : rest);
    const values: Record<string, unknown> = {};
    for (const [name, nested] of wanted) {
      const value = this.read(object, name);
      values[name] = value instanceof ApiObject ? this.load(value, nested) : value;
    }
    return values;
  }
}
