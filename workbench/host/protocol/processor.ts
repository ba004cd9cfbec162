import { HostError } from "../host-error";
import { ApiObject } from "./api-object";
import type { Arguments } from "./arguments";
import { Batch } from "./batch";
import {
  type Action,
  ActionType,
  type ObjectPath,
  PathType,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import { Query } from "./query";

export interface ObjectModel {
  /** The object that `context.workbook` is. */
  readonly root: ApiObject;
  readonly services: Readonly<Record<string, ApiObject>>;
  /** Whether the requirement sets of this Excel hold the member, e.g. `Range.HasSpill`. */
  supports(member: string): boolean;
}

/** Stands around every action of a request, to make it fail on purpose. */
export type AroundAction = (action: ActionInHand, run: () => unknown) => unknown;

/** An action together with what it acts on. */
export interface ActionInHand {
  readonly index: number;
  readonly count: number;
  readonly action: Action;
  readonly object: () => ApiObject | null;
  readonly args: () => Arguments;
}

/**
 * Carries out batches of the Office.js client. Actions run in order; when one fails the batch ends with an error, and
 * what was done before stays done, as in Excel.
 */
export class Processor {
  private readonly references = new Map<string, ApiObject>();
  private readonly referenceIds = new WeakMap<ApiObject, string>();
  private lastReference = 0;

  constructor(private readonly model: ObjectModel) {}

  process(body: RequestBody, around: AroundAction = (_, run) => run()): ResponseBody {
    const batch = new Batch(body, (path, parent, args) => this.step(path, parent, args));
    const answer: ResponseBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        const inHand: ActionInHand = {
          index,
          count: body.Actions.length,
          action,
          object: () => batch.resolve(action.ObjectPathId),
          args: () => batch.arguments(action.ArgumentInfo),
        };
        const value = around(inHand, () => this.perform(batch, action)) ?? null;
        answer.Results.push({ ActionId: action.Id, Value: value });
        if (action.ActionType === ActionType.trace) answer.TraceIds.push(action.Id);
      } catch (error) {
        const fault =
          error instanceof HostError ? error : new HostError("GeneralException", String(error));
        answer.Error = {
          Code: fault.code,
          Message: fault.message,
          HttpStatusCode: fault.httpStatusCode,
          Location: batch.locate(action),
          ActionIndex: index,
        };
        return answer;
      }
    }
    return answer;
  }

  /** The object at a path, given the object that it starts from. */
  private step(path: ObjectPath, parent: ApiObject | null, args: Arguments): ApiObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.model.root;
      case PathType.service:
        return this.service(path.Name);
      case PathType.reference:
        return this.reference(path.Name);
      case PathType.nullObject:
        return null;
      case PathType.property:
        // What belongs to a null object is a null object.
        return parent && this.asObject(this.read(parent, path.Name));
      case PathType.indexer:
        return parent && this.asObject(parent.call("GetItem", args));
      case PathType.method:
        return parent && this.asObject(this.call(parent, path.Name, args));
      default:
        throw new HostError("NotImplemented", `Object path type ${String(path.ObjectPathType)}.`);
    }
  }

  private perform(batch: Batch, action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = batch.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.identify(object);
      case ActionType.query:
        return this.query.run(object, action.QueryInfo);
      case ActionType.method:
        return this.callMethod(object, action.Name, batch.arguments(action.ArgumentInfo));
      case ActionType.setProperty:
        if (object === null) throw new HostError("InvalidOperation");
        this.requireSupport(object, action.Name);
        object.write(action.Name, batch.arguments(action.ArgumentInfo));
        return null;
      default:
        throw new HostError("NotImplemented", `Action type ${String(action.ActionType)}.`);
    }
  }

  private readonly query = new Query(
    (object) => this.identify(object),
    (object, name) => this.read(object, name),
    (object) =>
      object.propertyNames.filter((name) => this.model.supports(`${object.typeName}.${name}`)),
  );

  private callMethod(object: ApiObject | null, name: string, args: Arguments): unknown {
    // Microsoft's samples call delete() on null objects and rely on nothing happening.
    if (object === null) return null;
    if (name === "_KeepReference") return this.keep(object);
    if (name === "_RemoveReference") return this.forget(args.text(0));
    if (name === "_RemoveAllReferences") return this.references.clear();
    const result = this.call(object, name, args);
    return result instanceof ApiObject ? this.identify(result) : result;
  }

  private identify(object: ApiObject): Record<string, unknown> {
    const reference = this.referenceIds.get(object);
    return { ...object.identity(), ...(reference ? { _ReferenceId: reference } : {}) };
  }

  private keep(object: ApiObject): null {
    if (this.referenceIds.has(object)) return null;
    const id = `reference${++this.lastReference}`;
    this.referenceIds.set(object, id);
    this.references.set(id, object);
    return null;
  }

  private forget(id: string): null {
    this.references.delete(id);
    return null;
  }

  private reference(id: string): ApiObject {
    const object = this.references.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  private service(name: string): ApiObject {
    const service = Object.hasOwn(this.model.services, name)
      ? this.model.services[name]
      : undefined;
    if (!service) {
      throw new HostError("ApiNotFound", `The workbench host does not have the service ${name}.`);
    }
    return service;
  }

  private read(object: ApiObject, name: string): unknown {
    this.requireSupport(object, name);
    return object.read(name);
  }

  private call(object: ApiObject, name: string, args: Arguments): unknown {
    this.requireSupport(object, name);
    return object.call(name, args);
  }

  private requireSupport(object: ApiObject, name: string): void {
    const member = `${object.typeName}.${name}`;
    if (this.model.supports(member)) return;
    throw new HostError("ApiNotFound", `${member} is not in the requirement sets of this Excel.`);
  }

  private asObject(value: unknown): ApiObject | null {
    if (value === null || value instanceof ApiObject) return value;
    throw new HostError("GeneralException", "A member that should give an object gave a value.");
  }
}
