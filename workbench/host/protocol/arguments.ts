import { HostError } from "../host-error";
import { ApiObject, type ApiType } from "./api-object";

const invalid = (): HostError => new HostError("InvalidArgument");

/** Arguments of one call, read with the types that the member expects; anything else is an `InvalidArgument`. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** The argument as it came: plain data or an object. */
  raw(index: number): unknown {
    return this.values[index];
  }

  isGiven(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number, fallback?: string): string {
    const value = this.values[index] ?? fallback;
    if (typeof value !== "string") throw invalid();
    return value;
  }

  number(index: number, fallback?: number): number {
    const value = this.values[index] ?? fallback;
    if (typeof value !== "number" || !Number.isFinite(value)) throw invalid();
    return value;
  }

  integer(index: number, fallback?: number): number {
    const value = this.number(index, fallback);
    if (!Number.isInteger(value)) throw invalid();
    return value;
  }

  boolean(index: number, fallback?: boolean): boolean {
    const value = this.values[index] ?? fallback;
    if (typeof value !== "boolean") throw invalid();
    return value;
  }

  oneOf<T extends string>(index: number, choices: readonly T[], fallback?: T): T {
    const value = this.values[index] ?? fallback;
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) throw invalid();
    return choice;
  }

  /** A plain record, such as load options. */
  record(index: number): Record<string, unknown> {
    const value = this.values[index] ?? {};
    if (typeof value !== "object" || Array.isArray(value) || value instanceof ApiObject)
      throw invalid();
    return value as Record<string, unknown>;
  }

  /** An argument that is an object of the given type. */
  target<T>(index: number, type: ApiType<T>): T {
    const value = this.values[index];
    const target = value instanceof ApiObject ? type.targetOf(value) : undefined;
    if (target === undefined) throw invalid();
    return target;
  }

  isObject(index: number): boolean {
    return this.values[index] instanceof ApiObject;
  }
}
