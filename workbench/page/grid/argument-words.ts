import { openArgument } from "./open-argument";

/** A word that an argument takes, and what it means. */
export interface ArgumentWord {
  word: string;
  meaning: string;
}

/** The words that arguments of functions take, as the add-in's metadata list them. */
export class ArgumentWords {
  private readonly known = new Map<string, readonly (readonly ArgumentWord[])[]>();

  /** @param words those of each argument in order; none where it takes anything */
  set(name: string, words: readonly (readonly ArgumentWord[])[]): void {
    this.known.set(name.toUpperCase(), words);
  }

  /** Those that begin as typed, of the argument in which a formula ends. */
  at(formula: string, typed: string): ArgumentWord[] {
    const argument = openArgument(formula);
    const words = argument && this.known.get(argument.name)?.[argument.place];
    const wanted = typed.trim().toLowerCase();
    return (words ?? []).filter(({ word }) => word.toLowerCase().startsWith(wanted));
  }
}
