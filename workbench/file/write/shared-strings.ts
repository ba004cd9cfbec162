import { storedText, xml, xmlText } from "./xml";

/** A text element; spaces at its ends and line breaks need to be asked for. */
export const textXml = (text: string): string => {
  const stored = storedText(text);
  const preserve = /^\s|\s$|\n/.test(stored) ? { "xml:space": "preserve" } : {};
  return xml("t", preserve, xmlText(stored));
};

/** Collects the texts of cells, each once. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  numberOf(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  get isEmpty(): boolean {
    return this.numbers.size === 0;
  }

  root(): string {
    return xml(
      "sst",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        count: this.uses,
        uniqueCount: this.numbers.size,
      },
      ...[...this.numbers.keys()].map((text) => xml("si", {}, textXml(text))),
    );
  }
}
