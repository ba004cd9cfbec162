import type { Language } from "../language";
import type { Asking, WebApiClient } from "./client";
import { fetchData } from "./fetch-data";
import { fetchTrade } from "./fetch-trade";
import { simdasiTable, staticTable } from "./file-sources";
import type { PastedAnswer } from "./pasted-answer";
import { addressOf, type TradeRequest, webApiRoot, type WholeRequest } from "./requests";

/** A request that gives tables, as its address names it. */
export type TableRequest = Extract<
  WholeRequest,
  { ask: "data" | "static-table" | "simdasi" | "trade" }
>;

/** Years of trade are in one address, though the service is asked for one year at a time. */
const yearsOf = ({ year }: TradeRequest): string[] => year.split(";");

/**
 * The request that an address stands for, so that what was asked once can be asked again; undefined for any other address.
 *
 * @example requestOf("https://webapi.bps.go.id/v1/api/view?model=statictable&domain=0000&lang=ind&id=9")?.ask // "static-table"
 */
export function requestOf(address: string): TableRequest | undefined {
  if (!address.startsWith(webApiRoot)) return undefined;
  const { pathname, searchParams } = new URL(address);
  const request = tableRequest(pathname, (name) => searchParams.get(name) ?? "");
  // An address may come with a workbook from anyone: one that says more than the request is not asked.
  return request && addressOf(request) === address ? request : undefined;
}

function tableRequest(path: string, given: (name: string) => string): TableRequest | undefined {
  const language: Language = given("lang") === "ind" ? "id" : "en";
  const place = { domain: given("domain"), language };
  if (path.endsWith("/list") && given("model") === "data") {
    const [variants, parts] = [listIn(given("turvar")), listIn(given("turth"))];
    return {
      ask: "data",
      ...place,
      variable: given("var"),
      years: listIn(given("th")),
      ...(variants.length > 0 && { variants }),
      ...(parts.length > 0 && { parts }),
    };
  }
  if (path.endsWith("/view") && given("model") === "statictable")
    return { ask: "static-table", ...place, id: given("id") };
  if (path.includes("/simdasi/id/25/"))
    return { ask: "simdasi", area: given("wilayah"), year: given("tahun"), id: given("id_tabel") };
  if (path.endsWith("/dataexim/"))
    return {
      ask: "trade",
      flow: given("sumber") === "1" ? "exports" : "imports",
      every: given("periode") === "1" ? "month" : "year",
      codes: listIn(given("kodehs")),
      level: given("jenishs") === "1" ? "chapter" : "full",
      year: given("tahun"),
    };
  return undefined;
}

const listIn = (text: string): string[] => text.split(";").filter((one) => one !== "");

interface AskOptions extends Asking {
  onProgress?: (done: number, all: number) => void;
}

/** What the service says to a request now, asked in as many parts as it takes. */
export async function askAgain(
  client: WebApiClient,
  request: TableRequest,
  options: AskOptions,
): Promise<PastedAnswer> {
  switch (request.ask) {
    case "data":
      return { kind: "data", reading: await fetchData(client, request, options) };
    case "static-table":
      return { kind: "printed", printed: staticTable(await client.ask(request, options)) };
    case "simdasi":
      return { kind: "printed", printed: simdasiTable(await client.ask(request, options)) };
    case "trade":
      return {
        kind: "trade",
        records: await fetchTrade(client, request, yearsOf(request), options),
      };
  }
}
