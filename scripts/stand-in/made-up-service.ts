import {
  dataAnswer,
  jsonText,
  madeUpKey,
  months,
  offices,
  special,
  strangersKey,
  variableCount,
  variableOf,
  yearIds,
} from "./made-up-data";
import { escapedHtml, simdasiContent, simdasiId, staticTableHtml } from "./made-up-pages";
import { tradeRowsOf } from "./made-up-trade";
import { json, type StandInAnswer, standInFaults } from "./stand-in-faults";

const perPage = 10;

/** Parameters of an address: behind the question mark or, in pairs, in the path. */
function parametersOf(url: URL): { path: string; given: (name: string) => string } {
  const parts = url.pathname.replace(/^\/v1\/api\//, "").split("/");
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at++) pairs.set(parts[at] ?? "", parts[at + 1] ?? "");
  return {
    path: url.pathname,
    // Case matters to the service: it does not know `Tahun`.
    given: (name) => url.searchParams.get(name) ?? pairs.get(name) ?? "",
  };
}

/** The answer of a service like the Web API of BPS to an address, as far as anyone has reported it. */
export function madeUpAnswer(url: URL): StandInAnswer {
  const { path, given } = parametersOf(url);
  const key = given("key");
  if (key === "") return standInFaults["missing-key"];
  if (key === strangersKey) return standInFaults["unknown-user"];
  if (key !== madeUpKey) return standInFaults["wrong-key"];
  if (!path.startsWith("/v1/api/")) return standInFaults["not-found"];
  if (/\/domain\b/.test(path) && given("type") !== "") {
    // Not in pages, and without `per_page`.
    return listed([{ page: 1, pages: 1, total: offices.length }, offices]);
  }
  if (path.includes("/dataexim")) return trade(given);
  if (path.includes("/simdasi/")) return simdasi(given);
  if (path.includes("/view")) return view(given);
  return list(given);
}

type Given = (name: string) => string;

const listed = (data: unknown): StandInAnswer =>
  json(jsonText({ status: "OK", "data-availability": "available", data }));

function list(given: Given): StandInAnswer {
  const page = Number(given("page") || 1);
  const variable = variableOf(Number(given("var")));
  switch (given("model")) {
    case "subject":
      return pageOf(subjects, page);
    case "var":
      return pageOf(
        variables.filter(({ sub_id }) => ["", String(sub_id)].includes(given("subject"))),
        page,
      );
    case "th":
      return pageOf(yearIds, page);
    case "turth":
      return pageOf(named(variable?.turtahun ?? months, "turth"), page);
    case "turvar":
      return pageOf(named(variable?.turvar ?? [], "turvar"), page);
    case "statictable":
      // Counts one page too many.
      return pageOf(staticTables, page, 1);
    case "tablestatistic":
      // Gives its last page again, whatever is asked beyond it.
      return pageOf(subjectTables, Math.min(page, Math.ceil(subjectTables.length / perPage)));
    case "publication":
      return pageOf(publications, page);
    case "data":
      return data(given);
    default:
      return standInFaults.refused;
  }
}

/** Ten a page, whatever `perpage` says. */
function pageOf(items: readonly unknown[], page: number, extra = 0): StandInAnswer {
  const shown = items.slice((page - 1) * perPage, page * perPage);
  if (shown.length === 0) return standInFaults["list-not-available"];
  const pages = Math.ceil(items.length / perPage) + extra;
  const facts = { page, pages, per_page: perPage, count: shown.length, total: items.length };
  return listed([facts, shown]);
}

const subjects = Array.from({ length: 12 }, (_, at) => ({
  sub_id: at + 1,
  title: `Subjek buatan ${at + 1}`,
  subcat_id: 1,
  subcat: "Kelompok buatan",
  ntabel: null,
}));

const variables = Array.from({ length: variableCount }, (_, at) => ({
  var_id: at + 1,
  title: variableOf(at + 1)?.title ?? "",
  sub_id: (at % subjects.length) + 1,
  sub_name: `Subjek buatan ${(at % subjects.length) + 1}`,
  def: "",
  notes: "",
  vertical: 1,
  unit: variableOf(at + 1)?.unit ?? "",
  graph_id: 1,
  graph_name: "Garis",
}));

const staticTables = Array.from({ length: 20 }, (_, at) => ({
  table_id: at + 1,
  title: `Tabel statis buatan ${at + 1}`,
  subj_id: 7,
  subj: "Subjek buatan",
  updt_date: "2026-07-01",
  size: "12 KB",
  excel: "https://example.org/buatan.xls",
}));

const subjectTables = Array.from({ length: 13 }, (_, at) => ({
  id: Buffer.from(`${at + 1}#${(at % 2) + 1}`).toString("base64"),
  title: `Tabel subjek buatan ${at + 1}`,
  subject: "Subjek buatan",
  tablesource: (at % 2) + 1,
}));

const publications = Array.from({ length: 11 }, (_, at) => ({
  pub_id: String(at).padStart(24, "a"),
  title: `Publikasi buatan ${at + 1}`,
  rl_date: "2026-02-28",
  pdf: `https://example.org/unduh?tokenuser=${madeUpKey}`,
}));

const named = (list: readonly { val: unknown; label: string }[], name: string) =>
  list.map(({ val, label }) => ({ [`${name}_id`]: val, [name]: label }));

/** `117`, `117;119` and `117:119`. */
function yearsIn(text: string): number[] {
  return text.split(";").flatMap((part) => {
    const [from = NaN, until = from] = part.split(":").map(Number);
    return Array.from({ length: until - from + 1 }, (_, at) => from + at);
  });
}

function data(given: Given): StandInAnswer {
  const variable = variableOf(Number(given("var")));
  const allowed = given("domain") === "0000" ? 3 : 2;
  if (given("th") === "") return standInFaults["missing-years"];
  const years = yearsIn(given("th"));
  if (years.length > allowed) {
    const message = `The maximum allowed number of years for the 'th' parameter is ${allowed}. You provided ${years.length}.`;
    return json(JSON.stringify({ status: "Error", message }));
  }
  if (!variable) return standInFaults["list-not-available"];
  const chosen = (name: string) => (given(name) === "" ? undefined : given(name).split(";"));
  const variants = chosen("turvar");
  if (variable.id === special.tooLarge && years.length > 1) return standInFaults.null;
  if (variable.id === special.tooLargeByYear && variants?.length !== 1) return standInFaults.null;
  const known = years.filter((year) => yearIds.some(({ th_id }) => th_id === year));
  if (known.length === 0) return standInFaults["list-not-available"];
  return json(jsonText(dataAnswer(variable, known, { variants, parts: chosen("turth") })));
}

function trade(given: Given): StandInAnswer {
  const [sumber, periode, kodehs, jenishs, tahun] = [
    "sumber",
    "periode",
    "kodehs",
    "jenishs",
    "tahun",
  ].map((name) => {
    const value = given(name);
    return { name, value };
  });
  const missing = [sumber, periode, kodehs, jenishs, tahun].find((one) => one?.value === "");
  if (missing) {
    const message = `Parameter ${missing.name} is missing`;
    return json(JSON.stringify({ status: "Error", message }));
  }
  const codes = (kodehs?.value ?? "").split(";").filter((code) => code !== "77");
  if (Number(tahun?.value) < 2014 || codes.length === 0) return standInFaults.unavailable;
  const rows = tradeRowsOf(sumber?.value ?? "", periode?.value ?? "", codes, tahun?.value ?? "");
  return json(
    JSON.stringify({ status: "OK", "data-availability": "available", metadata: {}, data: rows }),
  );
}

function simdasi(given: Given): StandInAnswer {
  const facts = { page: 1, pages: 1, per_page: 1, count: 1, total: 1 };
  if (given("id") === "23") {
    const table = {
      id_tabel: simdasiId,
      judul: simdasiContent.judul_tabel,
      judul_en: "Made-up area and production by regency",
      ketersediaan_tahun: [2023, 2024],
      subject: "Subjek buatan",
    };
    return listed([facts, { ...simdasiContent, data: [table], kolom: undefined }]);
  }
  if (given("tahun") === "" || given("id_tabel") !== simdasiId)
    return standInFaults["invalid-parameter"];
  return listed([facts, { ...simdasiContent, tahun_data: given("tahun") }]);
}

function view(given: Given): StandInAnswer {
  const id = Number(given("id"));
  if (given("model") === "publication") {
    const found = publications.find(({ pub_id }) => pub_id === given("id"));
    return found ? listed({ ...found, abstract: "Buatan<br>" }) : standInFaults["not-available"];
  }
  const found = staticTables.find(({ table_id }) => table_id === id);
  if (!found) return standInFaults["not-available"];
  const once = escapedHtml(staticTableHtml);
  const table = id % 2 === 0 ? escapedHtml(once) : once;
  return listed({ ...found, sub_id: 7, table, cr_date: "2026-06-01" });
}
