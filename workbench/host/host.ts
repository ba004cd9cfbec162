import {
  AppRuntime,
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
} from "./app-runtime";
import { CustomFunctionCalls, customFunctionsService } from "./custom-functions";
import { Faults } from "./faults";
import { HostError } from "./host-error";
import { chartsOf, type PlacedChart, settleCharts, Workbook } from "./model";
import { eventEntries, memberVersion, workbook as workbookObject } from "./objects";
import {
  type EventEntry,
  type EventMessage,
  type ObjectModel,
  PathType,
  Processor,
  type RequestBody,
  type RequestMessage,
  type ResponseBody,
  type ResponseMessage,
} from "./protocol";
import { currentExcel, isSetSupported, type RequirementSets } from "./requirement-sets";

/** The bridge that the Office.js client looks for as `_richApiNativeBridge`; the client sets `onMessageFromHost`. */
export interface Bridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost?: (json: string) => void;
}

/** One request as it was answered, for tests and for a look at the traffic. */
export interface RequestLog {
  /** Length of the request as JSON. */
  bytes: number;
  actions: number;
  /** What each action does, e.g. `Values` for setting values; empty for those that only name or load an object. */
  members: string[];
  /** Code of the error that it ended with. */
  error?: string;
}

export interface HostOptions {
  requirementSets?: RequirementSets;
  /** Largest request and answer; Excel on the web allows 5 MB (learn.microsoft.com, resource limits). */
  payloadLimit?: number;
}

/** Client flag of a batch that waits while the user edits a cell (`Excel.run({ delayForCellEdit: true })`). */
const delayForCellEdit = 64;

/** An Excel of our own: a workbook, and what answers the Office.js client about it. */
export class Host {
  readonly workbook = new Workbook();
  readonly faults = new Faults();
  /** Requests that touched the workbook, oldest first; the client's release of references is one too. */
  readonly log: RequestLog[] = [];
  readonly appRuntime = new AppRuntime((entries) => this.post(entries));
  readonly customFunctions = new CustomFunctionCalls((entries) => this.post(entries));
  private readonly processor: Processor;
  private readonly bridges = new Set<Bridge>();
  private readonly payloadLimit: number;
  private editing = false;
  private afterEditing: (() => void)[] = [];

  constructor(readonly options: HostOptions = {}) {
    this.payloadLimit = options.payloadLimit ?? 5 * 1024 * 1024;
    this.processor = new Processor(this.objectModel());
    this.workbook.changes.subscribe((change) => {
      const entries = eventEntries(this.workbook, change);
      if (entries.length > 0) this.post(entries);
    });
  }

  get requirementSets(): RequirementSets {
    return this.options.requirementSets ?? currentExcel;
  }

  /** A bridge for one frame with the Office.js client in it. */
  connect(): Bridge {
    const bridge: Bridge = {
      sendMessageToHost: (json) => {
        void this.answer(JSON.parse(json) as RequestMessage, json.length).then((message) => {
          if (message) bridge.onMessageFromHost?.(JSON.stringify(message));
        });
      },
    };
    this.bridges.add(bridge);
    return bridge;
  }

  disconnect(bridge: Bridge): void {
    this.bridges.delete(bridge);
  }

  /** Whether the user is typing into a cell: batches then fail, or wait when they asked to. */
  setCellEditing(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    const waiting = this.afterEditing;
    this.afterEditing = [];
    waiting.forEach((proceed) => proceed());
  }

  /** Carries out one batch and answers it; undefined when a fault keeps the answer back. */
  async answer(message: RequestMessage, bytes = 0): Promise<ResponseMessage | undefined> {
    const { body } = message.message;
    // The reply of a real host never comes within the call that asks.
    await Promise.resolve();
    if (!touchesWorkbook(body)) return reply(message, this.processor.process(body));
    if (this.editing) {
      if (!(message.flags & delayForCellEdit)) {
        return reply(message, refusal(new HostError("InvalidOperationInCellEditMode")));
      }
      await new Promise<void>((resolve) => this.afterEditing.push(resolve));
    }
    const fault = this.faults.next();
    const truth =
      bytes > this.payloadLimit
        ? refusal(new HostError("RequestPayloadSizeLimitExceeded"))
        : this.workbook.step(() => {
            const before = new Set(chartsOf(this.workbook).map(({ record }) => record));
            const response = this.processor.process(body, fault?.around);
            const isNew = ({ record }: PlacedChart): boolean => !before.has(record);
            settleCharts(this.workbook, chartsOf(this.workbook).filter(isNew));
            return response;
          });
    const answered = fault?.answer(truth) ?? truth;
    this.log.push({
      bytes,
      actions: body.Actions.length,
      members: body.Actions.map((action) => action.Name),
      error: answered.Error?.Code,
    });
    if (!fault) return reply(message, answered);
    if (fault.delay === undefined) return undefined;
    await new Promise((resolve) => setTimeout(resolve, fault.delay));
    return reply(message, answered);
  }

  private post(entries: EventEntry[]): void {
    const message: EventMessage = { type: 3, message: { entries } };
    for (const bridge of this.bridges) bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  private objectModel(): ObjectModel {
    const calls = customFunctionsService(this.customFunctions);
    const supported = new Map<string, boolean>();
    return {
      root: workbookObject(this.workbook),
      services: {
        "Microsoft.ExcelServices.CustomFunctions": calls,
        "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService(this.appRuntime),
        "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistenceService(
          this.appRuntime,
        ),
        "Microsoft.InternalService.AddinInternalService": addinInternalService(this.appRuntime),
      },
      supports: (member) => {
        const known =
          supported.get(member) ??
          isSetSupported(this.requirementSets, "ExcelApi", memberVersion(member));
        supported.set(member, known);
        return known;
      },
    };
  }
}

const touchesWorkbook = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).every((path) => path.ObjectPathType !== PathType.service);

const reply = (message: RequestMessage, body: ResponseBody): ResponseMessage => ({
  id: message.id,
  type: 1,
  message: { statusCode: 200, headers: {}, body },
});

const refusal = (error: HostError): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.httpStatusCode,
    Location: "",
    ActionIndex: 0,
  },
});
