import type { Records } from "../table";
import { answered } from "./answers";
import { type DataReading, readData, readingOf } from "./data-reading";
import type { Json } from "./exact-json";
import { fail, FailedRequest } from "./failed-request";
import { type PrintedAnswer, simdasiTable, staticTable } from "./file-sources";
import { tradeRecords, tradeRows } from "./trade-records";

/** What an answer of the service holds. */
export type PastedAnswer =
  | { kind: "data"; reading: DataReading }
  | { kind: "trade"; records: Records }
  | { kind: "printed"; printed: PrintedAnswer };

/** An answer that the reader opened in a tab and copied or saved; it goes through the readers of all answers. */
export function pastedAnswer(text: string): PastedAnswer {
  const json = answerIn(text);
  const whole = objectOf(json);
  if (whole && "datacontent" in whole) {
    return { kind: "data", reading: readingOf([readData(json)]) };
  }
  const data = whole?.data;
  const one = objectOf(data);
  if (one && "table" in one) return { kind: "printed", printed: staticTable(json) };
  const inner = Array.isArray(data) ? objectOf(data[1]) : undefined;
  if (inner && "kolom" in inner) return { kind: "printed", printed: simdasiTable(json) };
  const rows = Array.isArray(data) ? (Array.isArray(data[1]) ? data[1] : data) : [];
  const row = objectOf(rows[0]);
  if (row && "kodehs" in row) return { kind: "trade", records: tradeRecords(tradeRows(json)) };
  return fail({ code: "not-an-answer" });
}

function answerIn(text: string): Json {
  try {
    return answered({ status: 200, type: "", text });
  } catch (error) {
    const isOther = error instanceof FailedRequest && error.fault.code === "not-json";
    const isHtml = /^\s*</.test(text);
    return isOther && !isHtml ? fail({ code: "not-an-answer" }) : raise(error);
  }
}

function raise(error: unknown): never {
  throw error;
}

const objectOf = (json: Json | undefined): { [name: string]: Json } | undefined =>
  typeof json === "object" && json !== null && !Array.isArray(json) ? json : undefined;
