import type { Asking, WebApiClient } from "./client";
import { dataCells } from "./data-cells";
import { type DataReading, readData, readingOf } from "./data-reading";
import { FailedRequest } from "./failed-request";
import { listAll } from "./list-pages";
import type { DataRequest } from "./requests";
import type { DataAnswer } from "./shapes";

/** Years that one request may ask for: three of the national office, two of any other. */
const yearsAllowed = (domain: string): number => (domain === "0000" ? 3 : 2);

interface DataOptions extends Asking {
  /** Is told how many of the years are there. */
  onProgress?: (done: number, all: number) => void;
}

/**
 * A dynamic table of any number of years, asked for in groups as large as the service allows. What is too large is asked for
 * in smaller parts: year by year, then variant by variant, then by parts of the year.
 */
export async function fetchData(
  client: WebApiClient,
  request: DataRequest,
  { onProgress, ...asking }: DataOptions,
): Promise<DataReading> {
  const answers: DataAnswer[] = [];
  const waiting = grouped(request, yearsAllowed(request.domain));
  let done = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    try {
      const answer = readData(await client.ask(next, asking));
      const apart = variantsApart(next, answer);
      if (apart) {
        waiting.unshift(...apart);
        continue;
      }
      answers.push(answer);
      done += next.years.length / (next.share ?? 1);
      onProgress?.(Math.round(done), request.years.length);
    } catch (error) {
      const smaller = await smallerRequests(client, next, error, asking);
      if (!smaller) throw error;
      waiting.unshift(...smaller);
    }
  }
  return readingOf(answers);
}

/** A part of the question; `share` of these make a year. */
type Part = DataRequest & { share?: number };

function grouped(request: Part, size: number): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < request.years.length; at += size) {
    parts.push({ ...request, years: request.years.slice(at, at + size) });
  }
  return parts;
}

/** Where two variants glue to one key, each is asked for alone, so that the key can mean one thing only. */
function variantsApart(request: Part, answer: DataAnswer): Part[] | undefined {
  const { turvar } = answer;
  if (request.variants || turvar.length < 2) return undefined;
  if (dataCells(answer).doubts.ambiguous.length === 0) return undefined;
  const share = (request.share ?? 1) * turvar.length;
  return turvar.map(({ val }) => ({ ...request, variants: [val], share }));
}

/** What to ask for instead of what was too much; undefined where nothing smaller is left, or for another fault. */
async function smallerRequests(
  client: WebApiClient,
  request: Part,
  error: unknown,
  asking: Asking,
): Promise<Part[] | undefined> {
  if (!(error instanceof FailedRequest)) return undefined;
  const { code, expected } = error.fault;
  const { domain, language, variable, years, share = 1 } = request;
  if (code === "too-many-years") {
    const allowed = Number(expected) || 1;
    return years.length > allowed ? grouped(request, allowed) : undefined;
  }
  // Years that the service does not hold must not hide those that it does.
  if (code === "not-available") return years.length > 1 ? grouped(request, 1) : [];
  if (code !== "too-large") return undefined;
  if (years.length > 1) return grouped(request, 1);
  if (!request.variants) {
    const ask = { ask: "variants", domain, language, variable } as const;
    const { items } = await listAll(client, ask, asking);
    return items.map(({ turvar_id }) => ({
      ...request,
      variants: [turvar_id],
      share: share * items.length,
    }));
  }
  if (request.parts) return undefined;
  const { items } = await listAll(client, { ask: "parts", domain, language, variable }, asking);
  return items.map(({ turth_id }) => ({
    ...request,
    parts: [turth_id],
    share: share * items.length,
  }));
}
