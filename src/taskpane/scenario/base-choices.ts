import { scenarioGroups, scenarioMonths } from "../../analysis";
import { type Language, periodText } from "../../language";
import type { Book } from "../../library";

/** The groups of a book of which scenarios can be made, to choose from. */
export const groupChoices = (book: Book, language: Language) =>
  scenarioGroups(book).map(({ id, name }) => ({ value: id, name: name[language] }));

/** The months in which a group can be computed, to choose from. */
export const monthChoices = (book: Book, group: string, language: Language) =>
  scenarioMonths(book, group).map((value) => ({ value, name: periodText(value, language) }));
