import type { Claim, ClaimKind, Direction } from "./claim";
import { hasCue, isChangeCue, isFiller } from "./phrases";
import type { Mark } from "./read-text";
import type { Role, SpokenNumber } from "./spoken-number";

export interface NumberKinds extends Pick<
  Claim,
  "kinds" | "direction" | "balance" | "isOwnDirection"
> {
  /** Taken over from the number before. */
  isInherited: boolean;
}

/** What a number can be by its unit and the words around it, and whether a rise or a fall is said of it. */
export function kindsOfNumber(spoken: SpokenNumber): NumberKinds {
  const { number, sentence, periods, zone, trail, role } = spoken;
  const own = sentence.of("subject", zone);
  const said = sentence.marksAt(own);
  const behind = sentence.marksAt(sentence.of("subject", trail));
  const before = said.filter(isChangeCue);
  const leading = before.length > 0 ? undefined : leadingChange(behind);
  const cues = leading ? [leading] : before;
  // A surplus is a level of the balance, and no rise; "the deficit grew" says both.
  const balance = cues.filter(isBalance).at(-1);
  const change = cues.filter((one) => !isBalance(one)).at(-1);
  const cue = change ?? balance;
  const isShare =
    sentence.of("whole", [...zone, ...trail]).length > 0 ||
    said.some((mark) => hasCue(mark, "andil") || (hasCue(mark, "share") && !cue));
  const inherited = cue || isShare ? undefined : inheritedKinds(spoken, said);
  if (inherited) return inherited;
  return {
    kinds: kindsBy(number.unit, number.value, {
      role,
      hasCue: change !== undefined,
      isShare,
      isSum: said.some((mark) => hasCue(mark, "cumulative")) || periods.hasRange(own),
      isMean: said.some((mark) => hasCue(mark, "mean")),
    }),
    direction: role === "against" || role === "from" ? undefined : directionOf(cue),
    balance: directionOf(balance),
    isOwnDirection: true,
    isInherited: false,
  };
}

/** "Naik 0,78 persen ..., dan Ib 0,35 persen": a percentage without a word of its own is a change as the one before it. */
function inheritedKinds(spoken: SpokenNumber, said: readonly Mark[]): NumberKinds | undefined {
  const { number, role, last } = spoken;
  const isPercentage = role === "subject" && number.unit === "percent";
  if (!isPercentage || last?.number.unit !== "percent" || last.kinds[0] !== "change")
    return undefined;
  if (said.some((mark) => mark.type === "stop" && mark.mark === "(")) return undefined;
  const { kinds, direction } = last;
  return { kinds, direction, balance: undefined, isOwnDirection: false, isInherited: true };
}

const isBalance = (cue: Mark): boolean => cue.type === "words" && cue.tokens.includes("neraca");

/** A change that is said right behind its number: "1,15 persen lebih tinggi". */
function leadingChange(behind: readonly Mark[]): Mark | undefined {
  for (const mark of behind.slice(0, 4)) {
    if (isChangeCue(mark)) return mark;
    if (!isFiller(mark)) return undefined;
  }
  return undefined;
}

export function directionOf(cue: Mark | undefined): Direction | undefined {
  if (hasCue(cue, "up")) return "up";
  return hasCue(cue, "down") ? "down" : undefined;
}

interface KindSigns {
  role: Role;
  hasCue: boolean;
  isShare: boolean;
  isSum: boolean;
  isMean: boolean;
}

function kindsBy(unit: string, value: number, signs: KindSigns): readonly ClaimKind[] {
  const { role, hasCue: changes, isShare, isSum, isMean } = signs;
  const isPlain = role !== "subject";
  if (unit === "percent") {
    if (isShare && !changes) return ["share"];
    if (isPlain) return ["level", "change"];
    if (changes) return isShare ? ["change", "share"] : ["change", "difference"];
    return ["level", "share", "change"];
  }
  if (unit === "points-of-percent") return ["difference"];
  if (isPlain) return isSum ? ["sum", "level"] : ["level"];
  if (unit === "point" && changes) return ["difference"];
  if (isSum) return ["sum", "level"];
  if (isMean) return ["mean", "level"];
  if (changes) {
    return unit === "none" && Math.abs(value) < 50
      ? ["change", "difference", "level"]
      : ["level", "difference"];
  }
  return ["level"];
}
