import type { Language } from "../language";
import { fail } from "./failed-request";
import { webApiOrigin } from "./requests";

/** What an address of bps.go.id stands for. */
export interface PastedAddress {
  /** The host, by which the list of offices names the office, or the office's number. */
  office: { site: string } | { domain: string };
  language: Language;
  page:
    | { kind: "dynamic"; id: string }
    | { kind: "static"; id: string }
    | { kind: "simdasi"; id: string; area?: string }
    | { kind: "subject"; id: string }
    | { kind: "publication"; id: string };
  year?: string;
}

/** Source of a table by the number behind its id. */
const kinds = { 1: "static", 2: "dynamic", 3: "simdasi" } as const;

/**
 * Reads an address of a table, subject or publication at bps.go.id, or of the service itself; a key in it is left out.
 *
 * @example pastedAddress("https://www.bps.go.id/id/statistics-table/2/MTcyMCMy/x.html").page // { kind: "dynamic", id: "1720" }
 * @throws FailedRequest `unknown-address`
 */
export function pastedAddress(text: string): PastedAddress {
  const url = urlOf(text);
  const host = url?.hostname.toLowerCase() ?? "";
  if (!url || !/(^|\.)bps\.go\.id$/.test(host)) return fail({ code: "unknown-address" });
  const path = url.pathname.split("/").filter((part) => part !== "");
  if (host === new URL(webApiOrigin).hostname) return ofService(url, path);
  const page = tableOf(path) ?? subjectOf(url, path) ?? publicationOf(path) ?? olderOf(path);
  if (!page) return fail({ code: "unknown-address" });
  const year = /^\d{4}$/.exec(url.searchParams.get("year") ?? "")?.[0];
  return {
    office: { site: siteOf(host) },
    language: path[0] === "en" ? "en" : "id",
    page,
    ...(year && { year }),
  };
}

/** An address of the service: its parameters are after the question mark or, in pairs, in the path. */
function ofService(url: URL, path: readonly string[]): PastedAddress {
  const given = (name: string) => {
    const at = path.indexOf(name);
    return url.searchParams.get(name) ?? (at < 0 ? "" : (path[at + 1] ?? ""));
  };
  const model = given("model");
  const page: Partial<Record<string, PastedAddress["page"]>> = {
    data: { kind: "dynamic", id: given("var") },
    statictable: { kind: "static", id: given("id") },
    publication: { kind: "publication", id: given("id") },
  };
  const found = path.includes("simdasi")
    ? ({ kind: "simdasi", id: given("id_tabel"), area: given("wilayah") } as const)
    : page[model];
  if (!found?.id) return fail({ code: "unknown-address" });
  const year = given("tahun");
  return {
    office: { domain: given("domain") || "0000" },
    language: given("lang") === "eng" ? "en" : "id",
    page: found,
    ...(year && { year }),
  };
}

function urlOf(text: string): URL | undefined {
  const trimmed = text.trim();
  try {
    return new URL(/^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  } catch {
    return undefined;
  }
}

/** The host as the list of offices writes it, without what only some addresses have. */
export const siteOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/[/:].*$/, "")
    .replace(/^www\./, "")
    .replace(/\bbeta\./, "");

/** `statistics-table/2/MTcyMCMy/...` */
function tableOf(path: readonly string[]): PastedAddress["page"] | undefined {
  const at = path.indexOf("statistics-table");
  const [source = "", packed = ""] = at < 0 ? [] : path.slice(at + 1);
  return tablePage(packed, source);
}

/**
 * A table by its packed id: the base64 of `1720#2`, id and source; SIMDASI may add its place.
 *
 * @param source where the packed id does not say it
 */
function tablePage(packed: string, source: string): PastedAddress["page"] | undefined {
  const [id = "", inside, area] = unpacked(packed).split("#");
  const kind = kinds[Number(inside ?? source) as keyof typeof kinds];
  if (!kind || id === "") return undefined;
  if (kind === "simdasi") {
    return { kind, id, ...(area && /^\d{4,7}$/.test(area) && { area: area.padEnd(7, "0") }) };
  }
  return /^\d+$/.test(id) ? { kind, id } : undefined;
}

/** A table of the list of a subject, whose ids are those of the pages or bare. */
export function listedTable(id: string, source: string): PastedAddress["page"] | undefined {
  const kind = kinds[Number(source) as keyof typeof kinds];
  if (!kind) return undefined;
  return /^\d+$/.test(id) ? { kind, id } : tablePage(id, source);
}

function unpacked(text: string): string {
  try {
    return atob(decodeURIComponent(text).replace(/-/g, "+").replace(/_/g, "/"));
  } catch {
    return "";
  }
}

function subjectOf(url: URL, path: readonly string[]): PastedAddress["page"] | undefined {
  const at = path.indexOf("subject");
  const id = url.searchParams.get("subject") ?? (at < 0 ? undefined : path[at + 1]);
  return id && /^\d+$/.test(id) ? { kind: "subject", id } : undefined;
}

function publicationOf(path: readonly string[]): PastedAddress["page"] | undefined {
  if (!path.includes("publication")) return undefined;
  const id = path.find((part) => /^[0-9a-f]{24}$/i.test(part));
  return id ? { kind: "publication", id: id.toLowerCase() } : undefined;
}

/** Addresses of the older site: `indicator/13/1720/1/x.html`, `statictable/<date>/<id>/x.html`, `dynamictable/<date>/<id>/x.html`. */
function olderOf(path: readonly string[]): PastedAddress["page"] | undefined {
  const after = (name: string) => {
    const at = path.indexOf(name);
    return at < 0 ? [] : path.slice(at + 1).filter((part) => /^\d+$/.test(part));
  };
  const [, indicator] = after("indicator");
  if (indicator) return { kind: "dynamic", id: indicator };
  const dynamic = after("dynamictable")[3];
  if (dynamic) return { kind: "dynamic", id: dynamic };
  const fixed = after("statictable")[3];
  return fixed ? { kind: "static", id: fixed } : undefined;
}
