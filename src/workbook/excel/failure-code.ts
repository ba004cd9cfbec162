import type { WorkbookFailureCode } from "../contract";

/**
 * Error codes of Excel's JavaScript API: all of its own list, or this does not compile, and those that only the
 * documentation names. Their messages are localised and not meant for readers, so only the codes are used.
 *
 * @source Microsoft, Error handling with the application-specific JavaScript APIs (tables of error codes)
 */
const codes: Readonly<
  Record<`${Excel.ErrorCodes}`, WorkbookFailureCode> & Record<string, WorkbookFailureCode>
> = {
  AccessDenied: "protected-sheet",
  ActivityLimitReached: "busy",
  ApiNotAvailable: "not-supported",
  ApiNotFound: "not-supported",
  BadPassword: "protected-sheet",
  "Client Error": "unknown",
  Conflict: "busy",
  ConnectionFailure: "connection",
  ContentLengthRequired: "connection",
  DirtySupportingFormula: "busy",
  EmptyChartSeries: "unknown",
  FilteredRangeConflict: "filter-overlap",
  FormulaLengthExceedsLimit: "too-large",
  GeneralException: "unknown",
  HostRestartNeeded: "connection",
  InactiveWorkbook: "other-workbook",
  InsertDeleteConflict: "table-overlap",
  InvalidArgument: "unknown",
  InvalidBinding: "unknown",
  InvalidOperation: "unknown",
  InvalidOperationInCellEditMode: "cell-editing",
  InvalidReference: "unknown",
  InvalidRequest: "unknown",
  InvalidRibbonDefinition: "unknown",
  InvalidSelection: "no-selection",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "sheet-gone",
  MemoryLimitReached: "too-large",
  MergedRangeConflict: "merged-cells",
  NonBlankCellOffSheet: "no-room",
  NotImplemented: "not-supported",
  OpenWorkbookLinksBlocked: "unknown",
  OpenWorkbookTooManyConnections: "busy",
  OperationCellsExceedLimit: "too-large",
  PivotTableRangeConflict: "table-overlap",
  PowerQueryRefreshResourceChallenge: "unknown",
  RangeExceedsLimit: "too-large",
  RangeImageExceedsLimit: "too-large",
  ReadOnlyWorkbook: "read-only",
  RefreshWorkbookLinksBlocked: "unknown",
  RequestAborted: "connection",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ServiceNotAvailable: "busy",
  Unauthenticated: "connection",
  UnsupportedFeature: "not-supported",
  UnsupportedFillType: "not-supported",
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
