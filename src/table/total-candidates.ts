import { DimensionSums } from "./dimension-sums";
import type { Dimension, Member, Records } from "./records";

/** So many sums must hold before a member without a word for it is called a total, and so many for each that fails. */
const fewest = 3;
const overwhelming = 10;

const total = /^(sub[ -]?)?(grand )?(jumlah|totals?|jml|keseluruhan)\b|\b(jumlah|totals?)$/i;
const onlyTotal =
  /^(sub[ -]?)?(grand )?(jumlah|totals?|jml|keseluruhan)( keseluruhan| seluruh\w*)?$/i;
/** Where a balance stands among the members, the larger side is the sum of the other two and yet no total. */
const balance =
  /neraca|saldo|selisih|surplus|defisit|deficit|balance|difference|\bneto?\b|\bnet\b/i;

/** Why a member is taken for a total: its label says so, others name it as theirs, or the numbers add up without a word for it. */
export type TotalEvidence = "label" | "parent" | "sums";

/** A member that may be a total. */
export interface Candidate {
  /** Of its dimension. */
  position: number;
  member: number;
  parts: number[];
  told: TotalEvidence;
  /** Believed whatever the numbers say. */
  isSure: boolean;
}

/** What may be a total in a dimension, by parents, by labels, else by the sums. */
export function candidatesOf(
  records: Records,
  dimension: Dimension,
  position: number,
): Candidate[] {
  const { members } = dimension;
  if (members.length < 2) return [];
  const all = members.map((_, at) => at);
  const parents = parentCandidates(members);
  const inner = new Set(parents.map(({ member }) => member));
  const labelled = new Set(all.filter((at) => !inner.has(at) && isNamed(members[at], total)));
  const leaves = all.filter((at) => !inner.has(at) && !labelled.has(at));
  const told = [
    ...parents.map((one): Candidate => ({ ...one, position, told: "parent", isSure: false })),
    ...[...labelled].flatMap((member): Candidate[] => {
      const isOnly = isNamed(members[member], onlyTotal);
      if (leaves.length === 0 || (leaves.length === 1 && !isOnly)) return [];
      // Beside a single other member `Jumlah` may be a count beside its share.
      const isSure = isOnly && leaves.length > 1;
      const parts = isOnly ? leaves : partsInName(members, member, leaves);
      return [{ position, member, parts, told: "label", isSure }];
    }),
  ];
  const isBalance = members.some(({ label }) => balance.test(`${label.id} ${label.en}`));
  if (told.length > 0 || isBalance || members.length < 3) return told;
  const sums = new DimensionSums(records, dimension, position);
  return sums.likeliest().flatMap((member): Candidate[] => {
    const parts = all.filter((at) => at !== member);
    const { holds, fails } = sums.check(member);
    const isProved = holds >= fewest && holds >= overwhelming * fails;
    return isProved ? [{ position, member, parts, told: "sums", isSure: true }] : [];
  });
}

/** `Jumlah 2020` adds up what has 2020 in its name, where there are such members. */
function partsInName(
  members: readonly Member[],
  totalMember: number,
  leaves: readonly number[],
): number[] {
  const rest = (members[totalMember]?.label.id ?? "")
    .replace(/\b(sub[ -]?)?(grand )?(jumlah|totals?|jml|keseluruhan)\b/gi, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  if (rest === "") return [...leaves];
  const named = leaves.filter((at) =>
    ` ${members[at]?.label.id.toLowerCase() ?? ""} `.includes(` ${rest} `),
  );
  return named.length > 1 ? named : [...leaves];
}

const isNamed = (member: Member | undefined, words: RegExp): boolean =>
  member !== undefined &&
  Object.values(member.label).some((text) => words.test(text.replace(/\s+/g, " ").trim()));

function parentCandidates(members: readonly Member[]): Pick<Candidate, "member" | "parts">[] {
  const children = new Map<string, number[]>();
  members.forEach(({ parent, key }, at) => {
    if (parent === undefined || parent === key) return;
    const known = children.get(parent);
    if (known) known.push(at);
    else children.set(parent, [at]);
  });
  return members.flatMap(({ key }, member) => {
    const parts = children.get(key);
    return parts ? [{ member, parts }] : [];
  });
}
