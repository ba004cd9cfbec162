import { tradePeriod } from "../../library";
import type { Dimension, Member, Records } from "../../table";
import { hsCodeOf, memberKey, momentOf, named, wordsOf } from "./trade-names";
import type { TradeReading, TradeRole } from "./trade-roles";

/** In place of a member: the record is not used. */
export const absent = 0xffffffff;

interface Placed {
  dimension: Dimension;
  /** By record. */
  of: Uint32Array;
}

/** The dimension that has a role, with the member of each record. */
export function dimensionOf(
  records: Records,
  { roles }: TradeReading,
  role: TradeRole,
): { members: readonly Member[]; of: Uint32Array } | undefined {
  const at = records.dimensions.findIndex(({ key }) => roles[key] === role);
  const dimension = records.dimensions[at];
  return dimension && { members: dimension.members, of: records.members[at] as Uint32Array };
}

/** Chapters, goods, ports and countries under the names that trade is computed by. */
export function partsOf(records: Records, reading: TradeReading): Placed[] {
  const hs = dimensionOf(records, reading, "hs");
  return [
    ...(hs ? hsParts(hs) : []),
    ...(["port", "country"] as const).flatMap((role) => {
      const found = dimensionOf(records, reading, role);
      return found
        ? [
            renamed(role, found, ({ label }) => ({
              key: memberKey(label.id),
              label: named(wordsOf(label.id)),
            })),
          ]
        : [];
    }),
  ];
}

/** Chapters, and the codes themselves where they say more. A code that others begin with is their sum. */
function hsParts(hs: { members: readonly Member[]; of: Uint32Array }): Placed[] {
  const codes = hs.members.map(({ key, label }) => hsCodeOf(key, label.id));
  const isSum = (code: string | undefined) =>
    code !== undefined && codes.some((other) => other !== code && other?.startsWith(code));
  const kept = codes.map((code) => (isSum(code) ? undefined : code));
  const chapters = renamed("hs", hs, (member, at) => {
    const code = kept[at];
    if (code === undefined)
      return isSum(codes[at])
        ? undefined
        : { key: memberKey(member.label.id), label: member.label };
    const chapter = code.slice(0, 2);
    const own = code.length === 2 ? wordsOf(member.label.id) : "";
    const isName = own !== "" && !/^\d+$/.test(own);
    return {
      key: `hs${chapter}`,
      label: named(isName ? own : chapter),
    };
  });
  if (!kept.some((code) => (code?.length ?? 0) > 2)) return [chapters];
  return [
    chapters,
    renamed("commodity", hs, (member, at) => {
      const code = kept[at];
      if (code === undefined)
        return isSum(codes[at])
          ? undefined
          : { key: memberKey(member.label.id), label: member.label };
      return { key: `c${code}`, label: named(wordsOf(member.label.id)) };
    }),
  ];
}

/** A dimension whose members are called otherwise; those that are called the same are one. */
function renamed(
  key: string,
  { members, of }: { members: readonly Member[]; of: Uint32Array },
  call: (member: Member, at: number) => Member | undefined,
): Placed {
  const found = new Map<string, { at: number; member: Member }>();
  const places = members.map((member, at) => {
    const next = call(member, at);
    if (!next) return absent;
    const known = found.get(next.key) ?? { at: found.size, member: next };
    found.set(next.key, known);
    return known.at;
  });
  return {
    dimension: {
      key,
      title: named(key),
      members: [...found.values()].map(({ member }) => member),
    },
    of: of.map((member) => places[member] as number),
  };
}

/** Years and months, from one dimension or two, or from the year that the reader gave. */
export function periodsOf(records: Records, reading: TradeReading): Placed {
  const dimensions = (["period", "year", "month"] as const).flatMap((role) => {
    const found = dimensionOf(records, reading, role);
    return found
      ? [{ of: found.of, moments: found.members.map(({ key, label }) => momentOf(key, label.id)) }]
      : [];
  });
  const found = new Map<string, number>();
  const of = new Uint32Array(records.size).fill(absent);
  for (let record = 0; record < records.size; record++) {
    const told = dimensions.map(({ of: at, moments }) => moments[at[record] as number] ?? {});
    const year = told.find((one) => one.year !== undefined)?.year ?? reading.year;
    const month = told.find((one) => one.month !== undefined)?.month;
    if (year === undefined) continue;
    const key = month === undefined ? year : `${year}-${month}`;
    const place = found.get(key) ?? found.size;
    found.set(key, place);
    of[record] = place;
  }
  return {
    dimension: {
      key: tradePeriod,
      title: named(tradePeriod),
      members: [...found.keys()].map((key) => ({ key, label: named(key) })),
      isTime: true,
    },
    of,
  };
}
