import type { WebApiFault } from "../language";
import { exactJson, type Json } from "./exact-json";
import { fail } from "./failed-request";
import { htmlText } from "./html-text";

/** What came over the network. */
export interface RawAnswer {
  status: number;
  type: string;
  text: string;
}

/** Longer messages are cut. */
const mostLetters = 200;

/**
 * The data of an answer.
 *
 * @throws FailedRequest for every reported way in which the service says no, most of them with status 200
 */
export function answered({ status, type, text }: RawAnswer): Json {
  const body = text.replace(/^\uFEFF/, "").trim();
  if (/html/i.test(type) || body.startsWith("<")) return fail(faultOfPage(status, body));
  const json = parsed(body, status);
  const fault = faultOf(json);
  if (status >= 400) return fail(faultOfStatus(status, fault ?? faultOfMessage(messageOf(json))));
  if (fault) return fail(fault);
  return json;
}

function parsed(body: string, status: number): Json {
  try {
    return exactJson(body);
  } catch {
    if (status >= 400) return fail(faultOfStatus(status, undefined));
    return fail({ code: /^[[{]/.test(body) || body === "" ? "cut-off" : "not-json" });
  }
}

function faultOfPage(status: number, page: string): WebApiFault {
  if (status !== 403)
    return status >= 400 ? faultOfStatus(status, undefined) : { code: "not-json" };
  const words = htmlText(page);
  const number =
    /(?:event|incident|support|reference|request|kejadian)\D{0,40}(\d[\d-]{3,40})/i.exec(words) ??
    /(\d{6,40})/.exec(words);
  return { code: "firewall", ...(number?.[1] && { found: number[1] }) };
}

/** What a status means; the words of the service say more where they are known. */
function faultOfStatus(status: number, said: WebApiFault | undefined): WebApiFault {
  if (said && said.code !== "refused" && said.code !== "too-large") return said;
  if (status >= 500) return { code: "server-error", found: String(status) };
  const found = said?.found ?? "";
  if (status === 401 || status === 403) return { code: "forbidden", found };
  if (status === 404) return { code: "not-found", found };
  if (status === 429) return { code: "too-many-requests" };
  return { code: "bad-request", found: found || String(status) };
}

/** What an answer says against itself; undefined for data. */
function faultOf(json: Json): WebApiFault | undefined {
  // Too large an answer is these four letters.
  if (json === null) return { code: "too-large" };
  if (typeof json !== "object" || Array.isArray(json))
    return { code: "unexpected-shape", found: Array.isArray(json) ? "[]" : typeof json };
  const { error, status } = json;
  if (typeof error === "string") {
    return /user ?not ?found/i.test(error) ? { code: "unknown-user" } : faultOfMessage(error);
  }
  const availability = json["data-availability"];
  if (typeof availability === "string" && /not[- ]available|unavailable/i.test(availability))
    return { code: "not-available" };
  if (typeof status === "string" && /^(error|fail)/i.test(status))
    return faultOfMessage(messageOf(json));
  return faultWithin(json.data);
}

/** SIMDASI says OK without, and no within. */
function faultWithin(data: Json | undefined): WebApiFault | undefined {
  const inner = Array.isArray(data) ? data[1] : undefined;
  if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return undefined;
  if (typeof inner.condition !== "string" || !/error/i.test(inner.condition)) return undefined;
  return faultOfMessage(messageOf(inner));
}

function messageOf(json: Json): string {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return "";
  return typeof json.message === "string" ? json.message : "";
}

function faultOfMessage(text: string): WebApiFault {
  const message = htmlText(text).slice(0, mostLetters);
  if (/not allowed to take this action|re-?check your key|(?:invalid|wrong) key/i.test(message))
    return { code: "wrong-key" };
  const years = /maximum[^.]*\bparameter is (\d+)(?:\D+provided (\d+))?/i.exec(message);
  if (years) return { code: "too-many-years", expected: years[1], found: years[2] };
  const missing = /parameter ['"]?(\w+)['"]? is missing|['"](\w+)['"] parameter is required/i.exec(
    message,
  );
  const name = missing?.[1] ?? missing?.[2];
  if (name?.toLowerCase() === "key") return { code: "missing-key" };
  if (name) return { code: "missing-parameter", found: name };
  return { code: "refused", found: message };
}
