import { type AxisReading, boundLines, type ReadLine } from "./axis-reading";
import type { Rule } from "./rule";

/** Numbers of columns with signs between them: Kol (2) + (10), (3)-(5), Total Kol 3 + 4. */
const arithmetic = /\(?\b\d{1,3}\)?(?:\s*[-+–−]\s*\(?\d{1,3}\)?)+/;
const quotient = /\(\d{1,3}\)\s*[/:]\s*\(\d{1,3}\)/;

/** The rule that a header states itself by the numbers of its columns; undefined where it states none, as rows do, which have no numbers. */
export function declaredRule(reading: AxisReading, line: ReadLine): Rule | undefined {
  const columnOf = (number: string) =>
    reading.lines.find((other) => other.number === Number(number.replace(/\D/g, "")))?.index;
  const build = (kind: Rule["kind"], rest: Pick<Rule, "of"> & Partial<Rule>): Rule => ({
    axis: reading.axis,
    kind,
    result: line.index,
    across: boundLines(reading, kind),
    ...rest,
  });
  const divided = quotient.exec(line.label)?.[0];
  if (divided) {
    const [of, over] = divided.split(/[/:]/).map(columnOf);
    return of === undefined || over === undefined ? undefined : build("ratio", { of: [of], over });
  }
  const stated = arithmetic.exec(line.label)?.[0];
  if (!stated || !/kol|col|\(/i.test(line.label)) return undefined;
  const terms = [...stated.matchAll(/([-+–−]?)\s*\(?(\d{1,3})\)?/g)].map(
    ([, sign = "", number = ""]) => ({
      minus: sign !== "" && sign !== "+",
      column: columnOf(number),
    }),
  );
  const columns = terms.map(({ column }) => column);
  if (columns.some((column) => column === undefined || column === line.index)) return undefined;
  const of = terms.flatMap(({ minus, column }) => (minus || column === undefined ? [] : [column]));
  const less = terms.flatMap(({ minus, column }) =>
    minus && column !== undefined ? [column] : [],
  );
  if (less.length > 1) return undefined;
  return less.length === 0 ? build("sum", { of }) : build("difference", { of, less: less[0] });
}
