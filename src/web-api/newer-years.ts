import type { Asking, WebApiClient } from "./client";
import { listAll } from "./list-pages";
import type { DataRequest, ListRequest } from "./requests";

/** What lists the years of a variable. */
export const yearsRequest = ({ variable, domain, language }: DataRequest) =>
  ({ ask: "years", variable, domain, language }) as const satisfies ListRequest;

/**
 * The request with the years that its variable has beyond the last one asked for; the request itself where there are none.
 * Earlier years that were not asked for stay out.
 */
export async function withNewerYears(
  client: WebApiClient,
  request: DataRequest,
  asking: Asking,
): Promise<DataRequest> {
  const { items } = await listAll(client, yearsRequest(request), asking);
  const last = Math.max(...request.years.map(Number));
  const newer = items.map(({ th_id }) => th_id).filter((id) => Number(id) > last);
  if (newer.length === 0) return request;
  return { ...request, years: [...request.years, ...newer.sort((a, b) => Number(a) - Number(b))] };
}
