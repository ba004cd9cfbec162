import type { WorkbookFailureCode } from "../plan";

/**
 * Error codes of Excel's JavaScript API that have a sentence of their own; all others are `unknown`. Their messages are
 * localised and not meant for readers, so only the codes are used.
 *
 * @source Microsoft, Error handling with the application-specific JavaScript APIs (tables of error codes)
 */
const codes: Readonly<Record<string, WorkbookFailureCode>> = {
  AccessDenied: "protected-sheet",
  ActivityLimitReached: "busy",
  ApiNotAvailable: "not-supported",
  ApiNotFound: "not-supported",
  ConnectionFailure: "connection",
  FilteredRangeConflict: "filter-overlap",
  FormulaLengthExceedsLimit: "too-large",
  GeneralException: "unknown",
  HostRestartNeeded: "connection",
  InactiveWorkbook: "other-workbook",
  InvalidOperationInCellEditMode: "cell-editing",
  InvalidSelection: "no-selection",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "sheet-gone",
  MemoryLimitReached: "too-large",
  MergedRangeConflict: "merged-cells",
  NonBlankCellOffSheet: "no-room",
  NotImplemented: "not-supported",
  OpenWorkbookTooManyConnections: "busy",
  OperationCellsExceedLimit: "too-large",
  PivotTableRangeConflict: "table-overlap",
  RangeExceedsLimit: "too-large",
  ReadOnlyWorkbook: "read-only",
  RequestAborted: "connection",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ServiceNotAvailable: "busy",
  Unauthenticated: "connection",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "no-selection",
  WorkbookProtected: "protected-workbook",
};

/** A refusal that was found before anything was written. */
export class Refusal extends Error {
  constructor(readonly code: WorkbookFailureCode) {
    super(code);
    this.name = "Refusal";
  }
}

export function failureCode(error: unknown): WorkbookFailureCode {
  if (error instanceof Refusal) return error.code;
  const code = (error as { code?: unknown } | null)?.code;
  return (typeof code === "string" && Object.hasOwn(codes, code) && codes[code]) || "unknown";
}
