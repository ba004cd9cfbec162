import { CoreError, type Position } from "../core";
import { currentLanguage, errorSentence, excelErrorValue, type ExcelErrorValue } from "../language";
import { releaseNumbers } from "./number-arena";

/**
 * Runs a custom function's body; a failed computation becomes the error that Excel shows.
 * CustomFunctions is looked up at call time only: it is undefined while the module loads.
 */
export function calculate<Result>(body: () => Result): Result {
  releaseNumbers();
  try {
    return body();
  } catch (error) {
    throw error instanceof CoreError ? excelError(error) : error;
  }
}

/** One cell of several results: a failed computation becomes the error of that cell alone. */
export function inCell<Result>(body: () => Result): Result | CustomFunctions.Error {
  try {
    return body();
  } catch (error) {
    if (error instanceof CoreError) return excelError(error);
    throw error;
  }
}

/** The Excel error of a failed computation, at its own place or a given one. #VALUE! and #N/A carry a sentence, the others cannot. */
export function excelError(
  error: CoreError,
  position = error.details.position,
): CustomFunctions.Error {
  const limit = Error.stackTraceLimit;
  // A column of blank cells makes an error for each: nobody reads their stacks, and these are what takes the time.
  Error.stackTraceLimit = 0;
  try {
    return newExcelError(error, position);
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function newExcelError(error: CoreError, position?: Position): CustomFunctions.Error {
  const value = excelErrorValue(error.code);
  return value === "#VALUE!" || value === "#N/A"
    ? new CustomFunctions.Error(
        excelErrorCode(value),
        errorSentence(error.code, error.details, currentLanguage(), position),
      )
    : new CustomFunctions.Error(excelErrorCode(value));
}

function excelErrorCode(value: ExcelErrorValue): CustomFunctions.ErrorCode {
  const codes = CustomFunctions.ErrorCode;
  switch (value) {
    case "#VALUE!":
      return codes.invalidValue;
    case "#N/A":
      return codes.notAvailable;
    case "#DIV/0!":
      return codes.divisionByZero;
    case "#NUM!":
      return codes.invalidNumber;
  }
}
