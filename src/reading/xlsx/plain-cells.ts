/** A cell as it mostly stands: a place, a look, a kind, and a value of plain letters. */
export interface PlainCell {
  place: string | undefined;
  look: string | undefined;
  kind: string | undefined;
  value: string | undefined;
}

/** What a part of a sheet is handed on to. */
export interface PlainCellsTarget {
  /** XML that is read as any other. */
  write(xml: string): void;
  cell(cell: PlainCell): void;
}

/** Attributes in the order in which programs write them; a value without entities and without letters beyond ASCII. */
const plainCell =
  /<c(?: r="([A-Z]{1,3}[0-9]{1,7})")?(?: s="([0-9]{1,9})")?(?: t="([a-zA-Z]{1,9})")?(?:\/>|>(?:<v>([ -%'-;=?-\\^-~]*)<\/v>)?<\/c>)/y;
const rowTag = /<row(?: [a-zA-Z:0-9]+="[^"<&]*")*>/y;
const blanks = /[ \t\r\n]+/y;
const dataTag = /<sheetData(?: [a-zA-Z:0-9]+="[^"<&]*")*>/;

const cellTag = /<c(?: [a-zA-Z:0-9]+="[^"<&]*")*(\/?)>/y;

/** The cells of a sheet begin well before this many letters. */
const mostBefore = 100_000;
/** A row's tag or a cell that goes on for longer is in another form than expected. */
const longest = 500_000;

/**
 * Takes the plain cells out of the XML of a sheet as it arrives and hands on the rest: a sheet has a million of them, and a parser of
 * XML takes most of its time for their markup. Whatever is not in the expected form, a comment among the cells or a prefix before
 * their names, goes to the parser, from there on with all that follows.
 */
export class PlainCells {
  private rest = "";
  private state: "before" | "in data" | "in row" | "after" = "before";

  constructor(private readonly target: PlainCellsTarget) {}

  write(text: string): void {
    this.rest = this.rest === "" ? text : this.rest + text;
    if (this.state === "before") this.findData();
    if (this.state === "in data" || this.state === "in row") this.takeRows();
    if (this.state === "after") this.flush(this.rest.length);
  }

  end(): void {
    this.flush(this.rest.length);
  }

  private findData(): void {
    const found = dataTag.exec(this.rest);
    if (!found && this.rest.length < mostBefore) return;
    const before = found ? this.rest.slice(0, found.index) : "<!";
    // In a comment or in an alternative it might mean nothing.
    const isPlain = !before.includes("<!") && !before.includes("AlternateContent");
    this.state = found && isPlain ? "in data" : "after";
    if (found) this.flush(found.index + found[0].length);
  }

  private takeRows(): void {
    const { rest, target } = this;
    let at = 0;
    /** Up to here all is handed on. */
    let done = 0;
    const handOn = () => {
      if (done < at) target.write(rest.slice(done, at));
      done = at;
    };
    for (;;) {
      blanks.lastIndex = at;
      if (blanks.test(rest)) {
        if (done === at) done = blanks.lastIndex;
        at = blanks.lastIndex;
      }
      if (this.state === "in row") {
        plainCell.lastIndex = at;
        const cell = plainCell.exec(rest);
        if (cell) {
          handOn();
          target.cell({ place: cell[1], look: cell[2], kind: cell[3], value: cell[4] });
          done = at = plainCell.lastIndex;
          continue;
        }
        if (rest.startsWith("</row>", at)) {
          at += "</row>".length;
          this.state = "in data";
          continue;
        }
        const end = otherCellEnd(rest, at);
        if (end !== undefined) {
          at = end;
          continue;
        }
      } else {
        rowTag.lastIndex = at;
        if (rowTag.test(rest)) {
          const tag = rest.slice(at, rowTag.lastIndex);
          at = rowTag.lastIndex;
          if (!tag.endsWith("/>")) this.state = "in row";
          continue;
        }
      }
      break;
    }
    handOn();
    this.rest = rest.slice(done);
    // What the end of a piece cuts off goes on with the next one.
    if (!isCutOff(this.rest)) this.state = "after";
  }

  private flush(length: number): void {
    if (length > 0) this.target.write(this.rest.slice(0, length));
    this.rest = this.rest.slice(length);
  }
}

/** The end of a cell with a formula or a text of its own, which a parser reads; undefined where it is not whole. */
function otherCellEnd(text: string, at: number): number | undefined {
  cellTag.lastIndex = at;
  const tag = cellTag.exec(text);
  if (!tag) return undefined;
  if (tag[1] !== "") return cellTag.lastIndex;
  const end = text.indexOf("</c>", at);
  if (end < 0) return undefined;
  // In a comment or the like what looks like an end is none.
  return hasOtherMarkup(text.slice(at, end)) ? undefined : end + "</c>".length;
}

const hasOtherMarkup = (text: string): boolean => text.includes("<!") || text.includes("<?");

/** Whether a text is the beginning of a row or a cell that is not whole yet. */
function isCutOff(rest: string): boolean {
  if (rest.length > longest || hasOtherMarkup(rest)) return false;
  if (/^<(?:c|row)[ >/]/.test(rest)) return !/^<row[^<]*>/.test(rest) && !rest.includes("</c>");
  return ["<row", "</row>", "<c"].some((start) => start.startsWith(rest));
}
