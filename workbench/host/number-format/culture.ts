/** How the system writes numbers, dates and formulas; files and the API are in the invariant form, which is `english`. */
export interface Culture {
  /** Tag of the language, e.g. `id-ID`. */
  readonly name: string;
  readonly decimalSeparator: "." | ",";
  readonly groupSeparator: "." | ",";
  /** Between the arguments of a function. */
  readonly listSeparator: "," | ";";
  /** Between the columns of an array constant; its rows are separated by `;` everywhere. */
  readonly columnSeparator: "," | "\\";
}

export const english: Culture = {
  name: "en-US",
  decimalSeparator: ".",
  groupSeparator: ",",
  listSeparator: ",",
  columnSeparator: ",",
};

export const indonesian: Culture = {
  name: "id-ID",
  decimalSeparator: ",",
  groupSeparator: ".",
  listSeparator: ";",
  columnSeparator: "\\",
};
