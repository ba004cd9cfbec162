/** Codes of Excel's own list, as Microsoft's types have it, and those that only the documentation names. */
export type ExcelErrorCode = `${Excel.ErrorCodes}` | DocumentedCode;

/** learn.microsoft.com, "Error handling with the application-specific JavaScript APIs", general table. */
type DocumentedCode =
  | "ActivityLimitReached"
  | "ApiNotAvailable"
  | "BadPassword"
  | "Client Error"
  | "ContentLengthRequired"
  | "HostRestartNeeded"
  | "InvalidRequest"
  | "InvalidRibbonDefinition"
  | "MemoryLimitReached"
  | "RequestPayloadSizeLimitExceeded"
  | "ServiceNotAvailable"
  | "Unauthenticated";

/** The HTTP status of every code. */
const httpStatus: Readonly<Record<ExcelErrorCode, number>> = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ApiNotAvailable: 400,
  ApiNotFound: 404,
  BadPassword: 400,
  "Client Error": 400,
  Conflict: 409,
  ContentLengthRequired: 411,
  DirtySupportingFormula: 400,
  EmptyChartSeries: 400,
  FilteredRangeConflict: 400,
  FormulaLengthExceedsLimit: 400,
  GeneralException: 500,
  HostRestartNeeded: 503,
  InactiveWorkbook: 400,
  InsertDeleteConflict: 400,
  InvalidArgument: 400,
  InvalidBinding: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidRequest: 400,
  InvalidRibbonDefinition: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MemoryLimitReached: 507,
  MergedRangeConflict: 400,
  NonBlankCellOffSheet: 400,
  NotImplemented: 501,
  OpenWorkbookLinksBlocked: 400,
  OperationCellsExceedLimit: 400,
  PivotTableRangeConflict: 400,
  PowerQueryRefreshResourceChallenge: 400,
  RangeExceedsLimit: 400,
  RangeImageExceedsLimit: 400,
  RefreshWorkbookLinksBlocked: 400,
  RequestAborted: 400,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 400,
  ServiceNotAvailable: 503,
  Unauthenticated: 401,
  UnsupportedFeature: 400,
  UnsupportedFillType: 400,
  UnsupportedOperation: 400,
  UnsupportedSheet: 400,
};

/** Every code that Excel's object model answers with. */
export const excelErrorCodes = Object.keys(httpStatus) as ExcelErrorCode[];

const defaultMessage: Partial<Record<ExcelErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
};

/** A refusal by the workbook, as Excel reports it to an add-in. */
export class HostError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message?: string,
  ) {
    super(message ?? defaultMessage[code] ?? `The workbook answered ${code}.`);
    this.name = "HostError";
  }

  get httpStatusCode(): number {
    return httpStatus[this.code];
  }
}
