/** What is in the arithmetic of a step: a number, an operator or a bracket, or the result of an earlier step (from 0). */
export type Part = number | Operator | { step: number };
export type Operator = "+" | "−" | "×" | "/" | "(" | ")";

export interface Step<Name extends string = string> {
  /** What the step finds; the words for it are in language/explanation-texts. */
  name: Name;
  /** Which item, period or cell it is about, from 1; undefined where there is only one. */
  place?: number;
  parts: readonly Part[];
  value: number;
}

/** Collects steps, each with the value of its own arithmetic. */
export class Steps<Name extends string> {
  readonly all: Step<Name>[] = [];

  /** Adds a step and gives the part by which later ones name its result. */
  add(name: Name, parts: readonly Part[], place?: number): { step: number } {
    const value = valueOf(parts, this.all);
    this.all.push({ name, parts, value, ...(place !== undefined && { place }) });
    return { step: this.all.length - 1 };
  }
}

/** Parts with the same operator between them: a sum, a product. */
export const joined = (operator: Operator, terms: readonly (readonly Part[])[]): Part[] =>
  terms.flatMap((term, place) => (place === 0 ? term : [operator, ...term]));

/** The value of arithmetic as it is written: brackets, then × and /, then + and −, each from the left. */
function valueOf(parts: readonly Part[], earlier: readonly Step[]): number {
  let next = 0;
  const take = (operators: readonly Part[]): boolean => operators.includes(parts[next] as Part);
  const single = (): number => {
    const part = parts[next++];
    if (typeof part === "number") return part;
    if (typeof part === "object") return earlier[part.step]?.value ?? NaN;
    if (part !== "(") return NaN;
    const inner = sum();
    next++;
    return inner;
  };
  const product = (): number => {
    let value = single();
    while (take(["×", "/"])) value = parts[next++] === "×" ? value * single() : value / single();
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (take(["+", "−"])) value = parts[next++] === "+" ? value + product() : value - product();
    return value;
  };
  return sum();
}
