import { HostError } from "../host-error";
import { type ApiType, apiType, type EventEntry } from "../protocol";

/** What came back from a custom function. */
export type InvocationResult = { value: unknown } | { error: string; message?: string };

/** Numbers of the errors on the wire. */
const errorNames: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};
/** Only these two show the function's own words in the cell's error card. */
const withMessage = new Set(["#VALUE!", "#N/A"]);

export interface Invocation {
  functionId: string;
  /** Already shaped as the function expects them. */
  arguments: unknown[];
  /** Of the cell that calls, with its sheet, e.g. `Sheet1!A1`. */
  address: string;
  flags?: { cancelable?: boolean; streaming?: boolean; allowErrors?: boolean };
}

/** Calls of custom functions that run in the add-in's page. */
export class CustomFunctionCalls {
  private readonly pending = new Map<number, (result: InvocationResult) => void>();
  private lastId = 0;

  constructor(private readonly send: (entries: EventEntry[]) => void) {}

  /** Calls a function over the bridge; the add-in gathers results, so an answer takes a moment. */
  invoke({ functionId, arguments: values, address, flags = {} }: Invocation): {
    id: number;
    result: Promise<InvocationResult>;
  } {
    const id = this.lastId++;
    const bits =
      (flags.cancelable ? 1 : 0) | (flags.streaming ? 2 : 0) | (flags.allowErrors ? 4 : 0);
    const result = new Promise<InvocationResult>((resolve) => this.pending.set(id, resolve));
    const message = [id, functionId, values, address, bits];
    this.send([{ messageCategory: 1, messageType: 1000, message }]);
    return { id, result };
  }

  /** Tells the add-in that nobody waits for the result any more. */
  cancel(id: number): void {
    this.pending.delete(id);
    this.send([{ messageCategory: 1, messageType: 1001, message: { invocationId: id } }]);
  }

  /** A result as it comes over the bridge. */
  settle(id: number, succeeded: boolean, value: unknown, code = 0): void {
    const resolve = this.pending.get(id);
    this.pending.delete(id);
    if (!resolve) return;
    if (succeeded) return resolve({ value });
    const error = errorNames[code] ?? "#VALUE!";
    const said = typeof value === "string" && value !== "" && withMessage.has(error);
    resolve(said ? { error, message: value } : { error });
  }
}

/** The service by which the add-in's page returns results. */
export const customFunctionsService: ApiType<CustomFunctionCalls> = apiType("CustomFunctions", {
  methods: {
    SetInvocationArrayResults: (calls, args) => {
      for (const entry of list(args.raw(0))) {
        const [id, succeeded, value, code] = list(entry);
        calls.settle(Number(id), succeeded === true, value, Number(code ?? 0));
      }
    },
    SetInvocationResults: (calls, args) => {
      for (const entry of list(args.raw(0))) {
        const { id, failed, value, errorCode } = entry as Record<string, unknown>;
        calls.settle(Number(id), failed !== true, value, Number(errorCode ?? 0));
      }
    },
    _GetEnabledFeatures: () => [],
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
});

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new HostError("InvalidArgument");
  return value;
}
