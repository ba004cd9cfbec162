import type { OutsideCase } from "./run-case";

/** `right` and `wrong` where a machine can tell; `judge` where a reader must. */
export type Judgement = "right" | "wrong" | "judge";

/**
 * Compares what the product gives with what is right. Of tables the number of findings is compared with the words "no finding",
 * what is only worth a look not being one; of what passed before, the old answer is the right one.
 */
export function judgeCase({ right, then, got }: OutsideCase, now: unknown): Judgement {
  const findings = findingsOf(now);
  if (findings !== undefined) {
    if (/no findings?\b|must not be called wrong|nothing is found/i.test(right))
      return findings === 0 ? "right" : "wrong";
    if (then === "pass") return findings === findingsOf(got) ? "right" : "judge";
    const isSilent = findings === 0 && !(now as { worthALook?: number }).worthALook;
    return /\bfound\b|finding/i.test(right) && isSilent ? "wrong" : "judge";
  }
  if (then === "pass" && plain(got) === plain(now)) return "right";
  return "judge";
}

function findingsOf(result: unknown): number | undefined {
  const { findings } = (result ?? {}) as { findings?: unknown };
  return typeof findings === "number" ? findings : undefined;
}

/** Results without the nesting of single cells, errors by their code, numbers to nine digits, verdicts without their source. */
const plain = (result: unknown): string => JSON.stringify([result].flat(9).map(plainValue));

function plainValue(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(9));
  if (typeof value !== "string") return value;
  return /^#[A-Z/0]+[!A]/.exec(value)?.[0] ?? value.replace(/ \[.*\]$/, "");
}
