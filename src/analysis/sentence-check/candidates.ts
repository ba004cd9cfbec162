import { type Period } from "../../core";
import { type Lag } from "../table-check";
import type { Claim, ClaimKind } from "./claim";
import type { Fact } from "./fact";
import {
  changeOn,
  differenceOn,
  type FactIndex,
  meanMonth,
  periodKey,
  shareIn,
  sumUntil,
} from "./fact-index";
import { type Named } from "./measure-match";
import { stepBack, yearBefore } from "./steps";

/** A figure that a number may mean. */
export interface Candidate {
  fact: Fact;
  kind: ClaimKind;
  named: Named;
  /** What a change is measured from is said by the table, too. */
  isSureAgainst: boolean;
}

/** The figures of one period that a claim names, each as what the number can be. */
export function candidatesOf(
  claim: Claim,
  named: readonly (readonly [fact: Fact, named: Named])[],
  index: FactIndex,
): Candidate[] {
  const all = claim.kinds.flatMap((kind) =>
    named.flatMap(([fact, how]) =>
      readingsOf(kind, fact, claim, index).map(({ fact: found, isSureAgainst }) => ({
        fact: found,
        kind,
        named: how,
        isSureAgainst,
      })),
    ),
  );
  return all.filter((one) => !one.fact.isComputed || !all.some((other) => isPrintOf(other, one)));
}

/** A change that is printed is not computed from rounded levels, which may hide its direction. */
const isPrintOf = (printed: Candidate, { fact, kind }: Candidate): boolean =>
  kind === "change" &&
  printed.kind === "change" &&
  !printed.fact.isComputed &&
  printed.isSureAgainst &&
  printed.fact.name.key === fact.name.key &&
  printed.fact.place === fact.place;

interface Reading {
  fact: Fact;
  isSureAgainst: boolean;
}

const sure = (fact: Fact | undefined): Reading[] => (fact ? [{ fact, isSureAgainst: true }] : []);

function readingsOf(kind: ClaimKind, fact: Fact, claim: Claim, index: FactIndex): Reading[] {
  if (kind === "change") return changesOf(fact, claim, index);
  if (kind === "share") return sharesOf(fact, claim, index);
  if (fact.kind === "sum" && kind === "sum") return sure(fact);
  if (kind === "difference") return differencesOf(fact, claim, index);
  if (fact.kind !== "level") return [];
  if (kind === "level") return unitFits(claim, fact) ? sure(fact) : [];
  if (kind === "mean") return unitFits(claim, fact) ? sure(meanMonth(fact)) : [];
  if (kind === "sum") {
    const from = claim.from ?? januaryOf(fact.period);
    return from && unitFits(claim, fact) ? sure(sumUntil(fact, from, index)) : [];
  }
  return [];
}

function differencesOf(fact: Fact, claim: Claim, index: FactIndex): Reading[] {
  if (fact.kind !== "level" && fact.kind !== "share") return [];
  return claim.against.flatMap((base) => {
    const before = index.levelAt(fact, base);
    return before && differenceFits(claim, fact) ? sure(differenceOn(fact, before)) : [];
  });
}

function changesOf(fact: Fact, claim: Claim, index: FactIndex): Reading[] {
  if (fact.kind === "change") {
    return claim.against.flatMap((base) => {
      const fits = isMeasuredFrom(fact, base);
      // What the sentence leaves open may be any change that a table prints.
      return fits === false && claim.isSureAgainst ? [] : [{ fact, isSureAgainst: fits === true }];
    });
  }
  if (fact.kind !== "level" || fact.unit === "percent") return [];
  return claim.against.flatMap((base) => {
    const before = index.levelAt(fact, base);
    return before ? sure(changeOn(fact, before)) : [];
  });
}

/** Undefined where the table does not say what its change is measured from. */
function isMeasuredFrom({ against, period }: Fact, base: Period): boolean | undefined {
  if (against === undefined || !period) return undefined;
  const own = typeof against === "string" ? baseOf(against, period) : against;
  return own && periodKey(own) === periodKey(base);
}

function baseOf(lag: Lag, period: Period): Period | undefined {
  if (lag === "previous") return stepBack(period);
  if (lag === "year") return yearBefore(period);
  return period.every === "month"
    ? { every: "month", at: Math.floor(period.at / 12) * 12 - 1 }
    : undefined;
}

function sharesOf(fact: Fact, { whole, isContribution }: Claim, index: FactIndex): Reading[] {
  if ((fact.whole ?? "") !== (whole ?? "") && whole !== undefined) return [];
  if (fact.kind === "share") return sure(fact);
  if (fact.kind !== "level" || whole !== undefined || isContribution) return [];
  const total = index.totalOf(fact);
  return total ? sure(shareIn(fact, total)) : [];
}

const januaryOf = (period: Period | undefined): Period | undefined =>
  period?.every === "month" ? { every: "month", at: Math.floor(period.at / 12) * 12 } : undefined;

/** Books write indices with "persen" now and then, and amounts without their currency. */
function unitFits({ number: { unit, value } }: Claim, fact: Fact): boolean {
  if (unit === fact.unit) return true;
  if (fact.unit === "none") return unit === "percent" ? value > 50 : unit !== "points-of-percent";
  if (unit !== "none") return false;
  return fact.unit === "percent" ? false : Math.abs(value) >= 1000;
}

function differenceFits({ number: { unit } }: Claim, fact: Fact): boolean {
  if (unit === "points-of-percent") return fact.unit === "percent";
  if (unit === "point" || unit === "none") return fact.unit === "none" || fact.unit === "percent";
  return unit === fact.unit;
}
