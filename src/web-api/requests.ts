import type { Language } from "../language";

/** Four digits: 0000 the national office, xx00 a province, xxyy a regency or city. */
export type Domain = string;

/** What the service can list, page by page. */
export type ListRequest =
  | { ask: "domains" }
  | { ask: "subjects"; domain: Domain; language: Language }
  | { ask: "variables"; domain: Domain; language: Language; subject?: string }
  | VariableList<"years">
  | VariableList<"parts">
  | VariableList<"variants">
  | { ask: "static-tables"; domain: Domain; language: Language; words?: string }
  /** Tables of every kind under a subject of bps.go.id's pages. */
  | { ask: "subject-tables"; domain: Domain; language: Language; subject: string }
  | { ask: "publications"; domain: Domain; language: Language; words?: string };

interface VariableList<Ask extends string> {
  ask: Ask;
  domain: Domain;
  language: Language;
  variable: string;
}

/** What the service gives in one piece. */
export type WholeRequest =
  | DataRequest
  | { ask: "static-table"; domain: Domain; language: Language; id: string }
  | { ask: "publication"; domain: Domain; language: Language; id: string }
  /** Area: the seven digits of its place, 0000000 the country. */
  | { ask: "simdasi-tables"; area: string }
  | { ask: "simdasi"; area: string; year: string; id: string }
  | TradeRequest;

export interface DataRequest {
  ask: "data";
  domain: Domain;
  language: Language;
  variable: string;
  /** Ids of its years, which are not the years themselves. */
  years: readonly string[];
  variants?: readonly string[];
  /** Ids of parts of a year. */
  parts?: readonly string[];
}

export interface TradeRequest {
  ask: "trade";
  flow: "exports" | "imports";
  every: "month" | "year";
  /** HS chapters of two digits, or full codes. */
  codes: readonly string[];
  level: "chapter" | "full";
  /** The year itself. */
  year: string;
}

export type WebApiRequest = (ListRequest & { page?: number }) | WholeRequest;

/** The one address that is asked. */
export const webApiOrigin = "https://webapi.bps.go.id";
export const webApiRoot = `${webApiOrigin}/v1/api/`;

type Parameters = Record<string, string | number | undefined>;

/** The address of a request without the key, as it may be shown. */
export function addressOf(request: WebApiRequest): string {
  const { path, ...parameters } = placeOf(request);
  const query = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`${name}=${escaped(String(value))}`],
  );
  return `${webApiRoot}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** Semicolons and colons stand between ids as they are: the service does not read escaped ones. */
const escaped = (value: string): string =>
  encodeURIComponent(value).replace(/%3B/g, ";").replace(/%3A/g, ":").replace(/%20/g, "+");

function placeOf(request: WebApiRequest): Parameters & { path: string } {
  switch (request.ask) {
    case "domains":
      return { path: "domain", type: "all" };
    case "subjects":
      return listOf("subject", request);
    case "variables":
      return { ...listOf("var", request), subject: request.subject };
    case "years":
      return { ...listOf("th", request), var: request.variable };
    case "parts":
      return { ...listOf("turth", request), var: request.variable };
    case "variants":
      return { ...listOf("turvar", request), var: request.variable };
    case "static-tables":
      return { ...listOf("statictable", request), keyword: request.words };
    case "subject-tables":
      return { ...listOf("tablestatistic", request), subject: request.subject };
    case "publications":
      return { ...listOf("publication", request), keyword: request.words };
    case "data":
      return {
        ...listOf("data", request),
        var: request.variable,
        th: request.years.join(";"),
        turvar: request.variants?.join(";"),
        turth: request.parts?.join(";"),
      };
    case "static-table":
      return viewOf("statictable", request);
    case "publication":
      return viewOf("publication", request);
    case "simdasi-tables":
      return { path: `${simdasi}23/`, wilayah: request.area };
    case "simdasi":
      return {
        path: `${simdasi}25/`,
        wilayah: request.area,
        tahun: request.year,
        id_tabel: request.id,
      };
    case "trade":
      return {
        path: "dataexim/",
        sumber: request.flow === "exports" ? 1 : 2,
        periode: request.every === "month" ? 1 : 2,
        kodehs: request.codes.join(";"),
        jenishs: request.level === "chapter" ? 1 : 2,
        // The documentation writes it with a capital, which the service does not know.
        tahun: request.year,
      };
  }
}

const simdasi = "interoperabilitas/datasource/simdasi/id/";

interface Named {
  domain: Domain;
  language: Language;
}

const listOf = (model: string, { domain, language, page }: Named & { page?: number }) => ({
  path: "list",
  model,
  domain,
  lang: languageOf(language),
  // The first page needs no number.
  page: page === 1 ? undefined : page,
});

const viewOf = (model: string, { domain, language, id }: Named & { id: string }) => ({
  path: "view",
  model,
  domain,
  lang: languageOf(language),
  id,
});

const languageOf = (language: Language): string => (language === "id" ? "ind" : "eng");
