import type { Claim } from "./claim";
import { comparedPeriod } from "./compared-period";
import { hasCue } from "./phrases";
import type { KnownPeriod } from "./sentence-periods";
import type { SpokenNumber } from "./spoken-number";

type When = Pick<Claim, "period" | "isSurePeriod" | "from">;

const never: When = { period: undefined, from: undefined, isSurePeriod: false };

const sure = ({ period, from }: KnownPeriod): When => ({ period, from, isSurePeriod: true });

/** When a number was measured: the period next to it, or one of the sentence, or of the sentences before. */
export function periodOfNumber(spoken: SpokenNumber): When {
  const { sentence, periods, topic, zone, trail, role, last, subject } = spoken;
  if (role === "against") {
    // Relative periods count from the one that the sentence speaks of.
    const base = subject?.period ?? periods.firstOfSubject() ?? topic.period;
    const period = comparedPeriod(sentence, periods, sentence.of("against", zone), base);
    return period ? sure({ period }) : never;
  }
  const behind = periods.ofSubject(trail);
  const lead = periods.ofSubject(zone);
  // "Dari Juni ke Juli naik dari 107,03 menjadi 108,26".
  if (role === "from" && behind.length === 0) {
    const [base] = last?.isSureAgainst ? last.against : [];
    if (base) return sure({ period: base });
    const [first, second] = periods.among(lead);
    return first && second ? sure(first) : never;
  }
  const own = periods.last(behind) ?? periods.last(lead);
  if (own) {
    const isJoint = sentence.isJoint(lead, (index) => periods.at(index)?.at);
    return { ...sure(own), isSurePeriod: behind.length > 0 || !isJoint };
  }
  if (subject?.period) {
    const { period, from, isSurePeriod } = subject;
    return { period, from, isSurePeriod };
  }
  return periodElsewhere(spoken);
}

function periodElsewhere({ sentence, periods, topic, at }: SpokenNumber): When {
  const all = periods.ofSubject();
  const before = periods.last(all.filter((index) => index < at));
  if (before) return sure(before);
  const after = all.filter((index) => index > at);
  const following = periods.among(after);
  // Of "dari ... pada Juni menjadi ... pada Juli" the last one.
  const isMove = sentence.marks.slice(after[0]).some((mark) => hasCue(mark, "to"));
  const next = following.at(isMove ? -1 : 0);
  if (next) return { ...sure(next), isSurePeriod: following.length === 1 };
  if (topic.period) return { ...sure({ period: topic.period }), isSurePeriod: topic.isOnePeriod };
  const ofWhole = periods.last(sentence.of("whole"));
  return ofWhole ? { ...sure(ofWhole), isSurePeriod: false } : never;
}
