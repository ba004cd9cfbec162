import type { Records } from "../table";
import type { Asking, WebApiClient } from "./client";
import { FailedRequest } from "./failed-request";
import type { TradeRequest } from "./requests";
import type { TradeRow } from "./shapes";
import { tradeRecords, tradeRows } from "./trade-records";

interface TradeOptions extends Asking {
  onProgress?: (done: number, all: number) => void;
}

/** Trade of several years, a request a year; where that is too much for one answer, a request a code. */
export async function fetchTrade(
  client: WebApiClient,
  request: Omit<TradeRequest, "year" | "ask">,
  years: readonly string[],
  { onProgress, ...asking }: TradeOptions,
): Promise<Records> {
  const rows: TradeRow[] = [];
  const waiting = years.map((year): TradeRequest => ({ ...request, ask: "trade", year }));
  let all = waiting.length;
  for (let done = 0, next = waiting.shift(); next; next = waiting.shift()) {
    try {
      for (const row of tradeRows(await client.ask(next, asking))) rows.push(row);
    } catch (error) {
      const code = error instanceof FailedRequest ? error.fault.code : undefined;
      const { codes } = next;
      if (code === "too-large" && codes.length > 1) {
        const whole = next;
        waiting.unshift(...codes.map((one) => ({ ...whole, codes: [one] })));
        all += codes.length - 1;
        continue;
      }
      // A year or code without data must not hide the others; with nothing at all, tradeRecords says so.
      if (code !== "not-available") throw error;
    }
    onProgress?.(++done, all);
  }
  return tradeRecords(rows);
}
