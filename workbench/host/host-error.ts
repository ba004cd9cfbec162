/** Codes that Excel's object model answers with (learn.microsoft.com, "Error handling with the application-specific APIs"). */
export type ExcelErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "Conflict"
  | "FilteredRangeConflict"
  | "FormulaLengthExceedsLimit"
  | "GeneralException"
  | "InactiveWorkbook"
  | "InsertDeleteConflict"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "NotImplemented"
  | "OperationCellsExceedLimit"
  | "RangeExceedsLimit"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedFeature"
  | "UnsupportedOperation";

const httpStatus: Partial<Record<ExcelErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  Conflict: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

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
    return httpStatus[this.code] ?? 400;
  }
}
