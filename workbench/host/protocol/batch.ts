import { HostError } from "../host-error";
import type { ApiObject } from "./api-object";
import { Arguments } from "./arguments";
import {
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  PathType,
  type RequestBody,
} from "./messages";

/** Gives the object at a path, from the object that the path starts at. */
export type Step = (
  path: ObjectPath,
  parent: ApiObject | null,
  args: Arguments,
) => ApiObject | null;

const lowerFirst = (name: string): string => (name[0] ?? "").toLowerCase() + name.slice(1);

/** Objects of one request, resolved once each. */
export class Batch {
  private readonly objects = new Map<number, ApiObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly step: Step,
  ) {}

  resolve(id: number): ApiObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError("InvalidReference");
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : null;
    const object = this.step(path, parent, this.arguments(path.ArgumentInfo));
    this.objects.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo = {}): Arguments {
    const paths = info.ReferencedObjectPathIds ?? [];
    const values = (info.Arguments ?? []).map((value, index) => {
      const id = paths[index];
      return id ? this.resolve(id) : value;
    });
    return new Arguments(values);
  }

  /** Where an action acts, e.g. `Range.values` or `WorksheetCollection.getItem`. */
  locate(action: Action): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    if (action.Name !== "")
      return `${this.typeNameAt(action.ObjectPathId)}.${lowerFirst(action.Name)}`;
    if (!path?.ParentObjectPathId) return path?.Name ?? "";
    const member = path.ObjectPathType === PathType.indexer ? "getItem" : lowerFirst(path.Name);
    return `${this.typeNameAt(path.ParentObjectPathId)}.${member}`;
  }

  private typeNameAt(id: number): string {
    return this.objects.get(id)?.typeName ?? this.body.ObjectPaths[id]?.Name ?? "";
  }
}
