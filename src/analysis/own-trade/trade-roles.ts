import type { TradeFlowId } from "../../library";
import type { Dimension, Records } from "../../table";
import { type MeasureRole, measureRoles } from "./measure-roles";
import { countryCode, flowIn, hsCodeOf, momentOf, wordsOf } from "./trade-names";

/** What a dimension of records of trade is. */
export const tradeRoles = [
  "hs",
  "country",
  "port",
  "year",
  "month",
  "period",
  "flow",
  "other",
] as const;
export type TradeRole = (typeof tradeRoles)[number];

/** How records are read as trade: recognised first, then as the reader corrects it. */
export interface TradeReading {
  roles: Readonly<Record<string, TradeRole>>;
  measures: Readonly<Record<string, MeasureRole>>;
  /** Of records in which no dimension tells it. */
  flow: TradeFlowId;
  /** Of records in which no dimension tells it. */
  year?: string;
  /** Keys of the members that count, by dimension; all where none are named. */
  only?: Readonly<Record<string, readonly string[]>>;
}

/** Records, or what is known of them where they stand elsewhere. */
export type RecordShape = Pick<Records, "dimensions" | "measures">;

const nearlyAll = 0.6;

/** What records say of themselves: the roles of their dimensions and measures, the flow and the year. */
export function readTrade(shape: RecordShape, title: string): TradeReading {
  const roles = rolesOf(shape.dimensions, title);
  const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(title)?.[1];
  return {
    roles,
    measures: measureRoles(shape.measures, title),
    flow:
      flowIn(title) ??
      flowIn(shape.measures.map((one) => one.title.id).join(" ")) ??
      "exports-by-port",
    ...(year !== undefined && { year }),
  };
}

/** Each role is given once, to the dimension that is likeliest to have it. */
function rolesOf(dimensions: readonly Dimension[], title: string): Record<string, TradeRole> {
  const candidates = dimensions
    .flatMap((dimension) =>
      tradeRoles
        .filter((role) => role !== "other")
        .map((role) => ({
          key: dimension.key,
          role,
          sureness: surenessOf(dimension, role, title),
        })),
    )
    .filter(({ sureness }) => sureness > 0)
    .sort((a, b) => b.sureness - a.sureness);
  const roles: Record<string, TradeRole> = Object.fromEntries(
    dimensions.map(({ key }) => [key, "other"]),
  );
  const given = new Set<TradeRole>();
  for (const { key, role } of candidates) {
    if (roles[key] !== "other" || given.has(role)) continue;
    roles[key] = role;
    given.add(role);
  }
  return roles;
}

const header: Readonly<Record<Exclude<TradeRole, "other">, RegExp>> = {
  hs: /\bhs\b|\bkode ?hs\b|\bbab\b|chapter|komoditas|commodit|golongan barang|kelompok (?:barang|komoditas)|barang/i,
  country: /negara|countr|tujuan|destination|\bctr\b|mitra|partner/i,
  port: /pelabuhan|\bports?\b|\bpod\b|bandara|pintu/i,
  year: /\btahun\b|\byears?\b|\bthn\b/i,
  month: /\bbulan\b|\bmonths?\b|\bbln\b/i,
  period: /periode|period|waktu|\btime\b/i,
  flow: /ekspor.*impor|exports?.*imports?|\barus\b|\bflow\b|jenis (?:transaksi|perdagangan)/i,
};

const portWords = /\(u\)|\(l\)|tanjung|pelabuhan|bandara|\bport\b|airport|soekarno|juanda/i;

/** From 0 to 3: what its members look like, and what it is called. */
function surenessOf(
  { title, members }: Dimension,
  role: Exclude<TradeRole, "other">,
  about: string,
): number {
  const called = Object.values(title).some((text) => header[role].test(text)) ? 1 : 0;
  const share = shareOf(members, (member) => isMember(member, role));
  if (role === "port") {
    const told = called + share;
    if (told > 0) return told;
    return /menurut pelabuhan|by port\b(?! of)/i.test(about) && hasWords(members) ? 0.4 : 0;
  }
  if (role === "hs" && share < nearlyAll) {
    const isAbout = called === 1 || /komoditas|golongan barang|commodit|chapter/i.test(about);
    // Words without codes are commodities, whose chapters nobody can tell.
    return isAbout && share > 0.3 ? 0.3 : 0;
  }
  if (share < nearlyAll) return role === "country" && called === 1 && hasWords(members) ? 0.9 : 0;
  // `[06] Juni` has the shape of a code, too.
  const isNamedMonth = role === "month" && members.every(({ label }) => !/^\d+$/.test(label.id));
  return share + called + (isNamedMonth ? 0.5 : 0);
}

const hasWords = (members: Dimension["members"]): boolean =>
  shareOf(members, ({ label }) => momentOf("", label.id).year === undefined) > nearlyAll;

function shareOf(
  members: Dimension["members"],
  test: (member: Dimension["members"][number]) => boolean,
): number {
  // A few hundred tell as much as all of them.
  const shown = members.slice(0, 300);
  return shown.length === 0 ? 0 : shown.filter(test).length / shown.length;
}

function isMember(
  { key, label }: Dimension["members"][number],
  role: Exclude<TradeRole, "other">,
): boolean {
  const { year, month } = momentOf(key, label.id);
  switch (role) {
    case "year":
      return year !== undefined && month === undefined;
    case "month":
      return month !== undefined && year === undefined;
    case "period":
      return year !== undefined && month !== undefined;
    case "flow":
      return flowIn(label.id) !== undefined;
    case "hs":
      return year === undefined && hsCodeOf(key, label.id) !== undefined;
    case "country":
      return countryCode(label.id) !== undefined;
    case "port":
      return portWords.test(wordsOf(label.id));
  }
}
