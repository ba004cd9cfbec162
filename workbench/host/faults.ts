import { type ExcelErrorCode, HostError } from "./host-error";
import {
  ActionType,
  type ActionInHand,
  Arguments,
  type AroundAction,
  type ResponseBody,
} from "./protocol";

/** Something that goes wrong on purpose, once. */
export type Fault = {
  /** Which request from the injection on, counted from 1. */
  request: number;
} & (
  | {
      /** Index of the action in the request, from 0; when there are fewer actions, the last one fails. */
      action: number;
      /** Before the action is done, after it, or after half of the rows that it writes. */
      when: "before" | "after" | "partly";
      code: ExcelErrorCode;
      /** No answer ever comes, as when the pane is closed in the middle. */
      silent?: true;
    }
  /** Everything is applied, and the add-in hears of a failure. */
  | { when: "reply"; code: ExcelErrorCode }
  /** Everything is applied, and no answer ever comes. */
  | { when: "silence" }
  /** The answer comes late. */
  | { when: "late"; milliseconds: number }
);

/** An injected fault. */
export interface Injection {
  readonly fault: Fault;
  /** Whether it has struck. */
  readonly struck: boolean;
}

interface Armed extends Injection {
  struck: boolean;
  /** Requests seen when it was injected. */
  readonly since: number;
}

/** Faults of one host. */
export class Faults {
  private requests = 0;
  private armed: Armed[] = [];

  /** Number of requests that touched the workbook so far; the client's release of references counts too. */
  get requestCount(): number {
    return this.requests;
  }

  /** Makes a coming request go wrong. Several faults may wait at the same time. */
  inject(fault: Fault): Injection {
    const injection: Armed = { fault, struck: false, since: this.requests };
    this.armed.push(injection);
    return injection;
  }

  /** Takes back what has not struck yet. */
  clear(): void {
    this.armed = [];
  }

  /** The fault that the request which arrives now meets. */
  next(): RequestFault | undefined {
    this.requests++;
    const armed = this.armed.find(({ fault, since }) => since + fault.request === this.requests);
    if (!armed) return undefined;
    this.armed.splice(this.armed.indexOf(armed), 1);
    return new RequestFault(armed.fault, () => void (armed.struck = true));
  }
}

/** A fault as it acts on one request. */
export class RequestFault {
  constructor(
    private readonly fault: Fault,
    private readonly strike: () => void,
  ) {}

  /** Milliseconds until the answer; undefined when none comes. */
  get delay(): number | undefined {
    if (this.fault.when === "silence" || ("silent" in this.fault && this.fault.silent)) {
      return undefined;
    }
    return this.fault.when === "late" ? this.fault.milliseconds : 0;
  }

  readonly around: AroundAction = (inHand, run) => {
    const { fault } = this;
    if (!("action" in fault) || inHand.index !== Math.min(fault.action, inHand.count - 1)) {
      return run();
    }
    this.strike();
    if (fault.when === "after") run();
    if (fault.when === "partly") writeHalf(inHand);
    throw new HostError(fault.code);
  };

  /** The answer that the add-in gets in place of the true one. */
  answer(body: ResponseBody): ResponseBody {
    const { fault } = this;
    if (fault.when === "silence" || fault.when === "late") this.strike();
    if (fault.when !== "reply") return body;
    this.strike();
    const error = new HostError(fault.code);
    return {
      Results: [],
      TraceIds: [],
      Error: {
        Code: error.code,
        Message: error.message,
        HttpStatusCode: error.httpStatusCode,
        Location: "",
        ActionIndex: Math.max(0, body.Results.length - 1),
      },
    };
  }
}

/** Does the first half of a write of several rows; any other action is not done at all. */
function writeHalf({ action, object, args }: ActionInHand): void {
  const rows = args().raw(0);
  const target = object();
  if (action.ActionType !== ActionType.setProperty || !Array.isArray(rows) || !target) return;
  const half = Math.floor(rows.length / 2);
  if (half === 0) return;
  const columns = (rows[0] as unknown[]).length;
  const upper = target.call("GetAbsoluteResizedRange", new Arguments([half, columns]));
  if (isWritable(upper)) upper.write(action.Name, new Arguments([rows.slice(0, half)]));
}

const isWritable = (value: unknown): value is { write(name: string, args: Arguments): void } =>
  typeof value === "object" && value !== null && "write" in value;
