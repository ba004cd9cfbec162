import {
  type DecimalMark,
  type NumberOptions,
  type NumberReading,
  readPrintedNumber,
} from "./printed-number";

/** Reads the texts of one range, where each may settle what another leaves open. */
export interface NumberReader {
  /** The readings that the range allows: none for what is no number, several for what stays open. */
  readings(text: string): NumberReading[];
  /** The likeliest one: thousands, where nothing tells whether 12.610 is twelve or twelve thousand. */
  likely(text: string): NumberReading | undefined;
}

/** So many texts of a column, all of them alike, outweigh the rest of its table. */
const sureVotes = 2;

/**
 * A reader of the numbers of one range. What a text leaves open, whether 12.610 is twelve or twelve thousand, is read with
 * the decimal mark of the others.
 *
 * @param texts the texts of a range, or of a column of it, which are read once, when a text is open
 * @param wider the votes of the whole range where `texts` are of a column
 */
export function numberReader(
  texts: Iterable<string>,
  wider: DecimalVotes = noVotes,
  options: NumberOptions = {},
): NumberReader {
  // Reading every text for its vote takes as long as reading the range: most ranges leave nothing open.
  let vote: { mark: DecimalMark | undefined } | undefined;
  const readings = (text: string): NumberReading[] => {
    const all = readPrintedNumber(text, options);
    if (all.length < 2) return all;
    const regular = all.filter((reading) => reading.regular);
    const candidates = regular.length > 0 ? regular : all;
    if (candidates.length < 2) return candidates;
    vote ??= { mark: decimalMarkOf(texts, wider) };
    const { mark } = vote;
    const fitting = candidates.filter(
      ({ decimalMark }) => !mark || !decimalMark || decimalMark === mark,
    );
    return fitting.length > 0 ? fitting : candidates;
  };
  return {
    readings,
    likely: (text) => {
      const [first, ...others] = readings(text);
      return first && others.every((other) => digitsOf(other) === digitsOf(first))
        ? first
        : undefined;
    },
  };
}

/** Two readings of other digits differ in more than the role of a mark. */
const digitsOf = ({ text }: NumberReading): string => text.replace(".", "");

function decimalMarkOf(texts: Iterable<string>, wider: DecimalVotes): DecimalMark | undefined {
  const own = decimalVotes(texts);
  const isSure = Math.min(own.commas, own.points) === 0 && own.commas + own.points >= sureVotes;
  const votes = isSure ? own : sumOf(own, wider);
  return votes.commas === votes.points ? undefined : votes.commas > votes.points ? "," : ".";
}

/** How many texts show which mark sets off decimals. */
export interface DecimalVotes {
  commas: number;
  points: number;
}

const noVotes: DecimalVotes = { commas: 0, points: 0 };

/** Counts the texts of a range that show which mark sets off decimals. */
export function decimalVotes(texts: Iterable<string>): DecimalVotes {
  const votes = { commas: 0, points: 0 };
  for (const text of texts) {
    const [only, other] = readPrintedNumber(text).filter(({ regular }) => regular);
    if (other || !only) continue;
    if (only.decimalMark === ",") votes.commas++;
    if (only.decimalMark === ".") votes.points++;
  }
  return votes;
}

const sumOf = (a: DecimalVotes, b: DecimalVotes): DecimalVotes => ({
  commas: a.commas + b.commas,
  points: a.points + b.points,
});
