import { outliers } from "../../core";
import type { Answer, Answers, AnswerWay } from "./answer-ways";
import type { OwnItem } from "./own-items";
import type { ReadItems, UnplacedLine } from "./read-own-items";

interface Asked {
  /** Stays the same while tables and choices do. */
  id: string;
  ways: readonly AnswerWay[];
}

export type ItemQuestion = Asked &
  (
    | { kind: "gap"; item: OwnItem; from: string; to: string }
    | {
        kind: "replaced";
        item: OwnItem;
        month: string;
        /** Percent. */
        change: number;
        /** Whether the reader's table says so; else the price alone raises the question. */
        isMarked: boolean;
        overlap?: number;
      }
    | { kind: "no-prices" | "no-base"; item: OwnItem }
    | { kind: "weights"; from: string | undefined }
    | { kind: "subsector-weights" }
    | { kind: "unplaced"; line: UnplacedLine }
  );

/** Percent by which a price changes within a month that makes one ask whether it is that of the same quality. */
const unusualRise = 50;
/** So many months are needed to tell what is usual for an item. */
const monthsToTell = 8;

/** Everything that the reader's tables leave open, each where it occurs. */
export function itemQuestions(read: ReadItems): ItemQuestion[] {
  return [
    ...read.unplaced.map((line): ItemQuestion => ({
      kind: "unplaced",
      id: `unplaced ${line.place.table} ${line.place.row}`,
      line,
      ways: ["leave-out"],
    })),
    ...weightQuestions(read),
    ...read.items.flatMap((item) => [
      ...baseQuestions(item, read),
      ...questionsOf(item, read.months),
    ]),
  ].map((question) => withoutGroup(question, read));
}

/** An item that is alone in its component has no others to move with. */
function withoutGroup<One extends ItemQuestion>(question: One, { items }: ReadItems): One {
  if (!("item" in question)) return question;
  const { component } = question.item;
  if (items.filter((other) => other.component === component).length > 1) return question;
  return { ...question, ways: question.ways.filter((way) => way !== "group") };
}

/** An item without a price of the base period, where others have one. */
function baseQuestions(item: OwnItem, { items }: ReadItems): ItemQuestion[] {
  const isAlone = item.basePrice === undefined && items.some(({ basePrice }) => basePrice);
  return isAlone && (item.prices[0] as number) > 0
    ? [{ kind: "no-base", id: `no-base ${item.key}`, item, ways: ["group", "leave-out"] }]
    : [];
}

function weightQuestions({ diagrams, months, subsectors }: ReadItems): ItemQuestion[] {
  const later = diagrams.at(-1);
  const from =
    later === undefined ? undefined : months.find((month, at) => at > 0 && month >= later);
  return [
    ...(diagrams.length > 1
      ? [{ kind: "weights", id: "weights", from, ways: ["splice", "old", "new"] } as const]
      : []),
    ...(subsectors.length > 1 && subsectors.some(({ weights }) => weights === undefined)
      ? [
          {
            kind: "subsector-weights",
            id: "subsector-weights",
            ways: ["received", "sums"],
          } as const,
        ]
      : []),
  ];
}

function questionsOf(item: OwnItem, months: readonly string[]): ItemQuestion[] {
  if (item.prices.every((price) => !(price > 0)))
    return [{ kind: "no-prices", id: `no-prices ${item.key}`, item, ways: ["group", "leave-out"] }];
  return [...gapsOf(item, months), ...replacementsOf(item, months)];
}

/** Runs of months without a price. */
function gapsOf(item: OwnItem, months: readonly string[]): ItemQuestion[] {
  const gaps: ItemQuestion[] = [];
  const { prices } = item;
  for (let at = 0; at < months.length; at++) {
    if ((prices[at] as number) > 0) continue;
    const start = at;
    while (at + 1 < months.length && !((prices[at + 1] as number) > 0)) at++;
    const [from, to] = [months[start] as string, months[at] as string];
    const ways: AnswerWay[] =
      start === 0
        ? ["group", "leave-out"]
        : [
            "carry",
            "group",
            ...(at + 1 < months.length ? (["neighbours"] as const) : []),
            "leave-out",
          ];
    gaps.push({ kind: "gap", id: `gap ${item.key} ${from}`, item, from, to, ways });
  }
  return gaps;
}

/** Months in which another quality may have come: those that are marked, and those whose price jumps. */
function replacementsOf(item: OwnItem, months: readonly string[]): ItemQuestion[] {
  const { prices, replaced, overlaps } = item;
  const known = prices.flatMap((price, at) => (price > 0 ? [at] : []));
  const steps = known.slice(1).map((at, place) => ({
    at,
    relative: ((prices[at] as number) / (prices[known[place] as number] as number)) * 100,
  }));
  const isFar =
    steps.length < monthsToTell
      ? steps.map(() => true)
      : outliers(
          steps.map(({ relative }) => relative),
          "hb",
          0.02,
        );
  return steps.flatMap(({ at, relative }, place): ItemQuestion[] => {
    const isMarked = replaced.includes(at);
    const isJump = relative > 100 + unusualRise || relative < 10000 / (100 + unusualRise);
    if (!isMarked && !(isJump && isFar[place])) return [];
    const overlap = overlaps[at];
    return [
      {
        kind: "replaced",
        id: `replaced ${item.key} ${months[at]}`,
        item,
        month: months[at] as string,
        change: relative - 100,
        isMarked,
        ...(overlap !== undefined && { overlap }),
        ways: ["overlap", "link", "group", "same"],
      },
    ];
  });
}

/** The questions without an answer that can be used. */
export const openQuestions = (
  questions: readonly ItemQuestion[],
  answers: Answers,
): ItemQuestion[] => questions.filter((question) => answerTo(question, answers) === undefined);

/** The answer to a question, what the tables say of it filled in; undefined where it has none. */
export function answerTo(question: ItemQuestion, answers: Answers): Answer | undefined {
  const answer = answers[question.id];
  if (!answer || !question.ways.includes(answer.way)) return undefined;
  if (question.kind === "replaced" && answer.way === "overlap") {
    const price = answer.price ?? question.overlap;
    return price !== undefined && price > 0 ? { ...answer, price } : undefined;
  }
  if (question.kind === "weights" && answer.way === "splice") {
    const month = answer.month ?? question.from;
    return month === undefined ? undefined : { ...answer, month };
  }
  return answer;
}
