import { HostError } from "../host-error";
import type { Arguments } from "./arguments";

/** A property that is read only, or one that can be set too. */
export type Property<T> =
  | ((target: T) => unknown)
  | { get: (target: T) => unknown; set: (target: T, value: Arguments) => void };

/** Members of an Excel type under their names on the wire (those of the API with a capital). */
export interface Members<T> {
  /** What an answer says about the object so that the client finds it again, e.g. its `Id`. */
  identity?: (target: T) => Record<string, unknown>;
  /** Whether the object still exists in the workbook. */
  alive?: (target: T) => boolean;
  properties?: Record<string, Property<T>>;
  /** Objects that belong to this one. */
  objects?: Record<string, (target: T) => ApiObject | null>;
  methods?: Record<string, (target: T, args: Arguments) => unknown>;
  /** Only collections have items. */
  items?: (target: T) => ApiObject[];
}

/** An Excel type of the object model; called with a thing of the workbook it gives the object that the client sees. */
export interface ApiType<T> {
  (target: T): ApiObject;
  readonly typeName: string;
  /** The thing behind an object of this type; undefined for an object of another type. */
  targetOf(object: ApiObject): T | undefined;
}

const own = <V>(record: Record<string, V> | undefined, name: string): V | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined;

/** One object of the object model, reached by member names that come from outside. */
export class ApiObject {
  constructor(
    readonly typeName: string,
    readonly target: unknown,
    private readonly members: Members<unknown>,
  ) {}

  identity(): Record<string, unknown> {
    return this.members.identity?.(this.target) ?? {};
  }

  /** Names of the properties that a load without names brings. */
  get propertyNames(): string[] {
    return Object.keys(this.members.properties ?? {});
  }

  get items(): ApiObject[] | undefined {
    this.requireAlive();
    return this.members.items?.(this.target);
  }

  /** A value, an object that belongs to this one, or null for a null object. */
  read(name: string): unknown {
    this.requireAlive();
    const object = own(this.members.objects, name);
    if (object) return object(this.target);
    const property = own(this.members.properties, name);
    if (!property) throw this.unknownMember(name);
    return typeof property === "function" ? property(this.target) : property.get(this.target);
  }

  write(name: string, value: Arguments): void {
    this.requireAlive();
    const property = own(this.members.properties, name);
    if (!property || typeof property === "function") throw this.unknownMember(name);
    property.set(this.target, value);
  }

  call(name: string, args: Arguments): unknown {
    this.requireAlive();
    const method = own(this.members.methods, name);
    if (!method) throw this.unknownMember(`${name}()`);
    return method(this.target, args);
  }

  private requireAlive(): void {
    if (this.members.alive?.(this.target) === false) throw new HostError("ItemNotFound");
  }

  private unknownMember(name: string): HostError {
    return new HostError(
      "ApiNotFound",
      `The workbench host does not have ${this.typeName}.${name}.`,
    );
  }
}

/** Declares an Excel type by its members. */
export function apiType<T>(typeName: string, members: Members<T>): ApiType<T> {
  // The members are only ever called with the target of an object made right here.
  const erased = members as Members<unknown>;
  const make = (target: T): ApiObject => new ApiObject(typeName, target, erased);
  const targetOf = (object: ApiObject): T | undefined =>
    object.typeName === typeName ? (object.target as T) : undefined;
  return Object.assign(make, { typeName, targetOf });
}
