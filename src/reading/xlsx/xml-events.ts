import { SaxesParser } from "saxes";
import { damaged, tooLarge, UnreadableFile } from "../unreadable-file";
import { limits } from "./limits";
import { type PlainCell, PlainCells } from "./plain-cells";

/** Attributes of an element by the names that they have in the file. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part. Elements go by their names without prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  /** Of a sheet: a plain cell, for which no element is told. */
  plainCell?(cell: PlainCell): void;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Takes a part apart as its bytes arrive. There are no entities but XML's own five, and a document type is refused, as
 * ECMA-376 (part 2, 8.1.4) demands. Of alternatives (`mc:AlternateContent`) the first is told.
 */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private readonly plain: PlainCells | undefined;
  private decoder: TextDecoder | undefined;
  private elements = 0;
  private depth = 0;
  /** How many elements deep in a fallback that is passed over. */
  private passed = 0;

  constructor(
    private readonly part: string,
    handler: XmlHandler,
  ) {
    this.parser.on("error", () => damaged(part));
    this.parser.on("doctype", () => {
      throw new UnreadableFile({ code: "unsafe" });
    });
    this.parser.on("opentag", ({ name, attributes }) => {
      this.count();
      const local = localName(name);
      if (this.passed > 0 || local === "Fallback") this.passed++;
      else handler.open(local, attributes as Attributes);
    });
    this.parser.on("closetag", ({ name }) => {
      this.depth--;
      if (this.passed > 0) this.passed--;
      else handler.close(localName(name));
    });
    const text = (data: string): void => {
      if (this.passed === 0) handler.text(data);
    };
    this.parser.on("text", text);
    this.parser.on("cdata", text);
    const { plainCell } = handler;
    this.plain =
      plainCell &&
      new PlainCells({
        write: (xml) => this.parser.write(xml),
        cell: (cell) => {
          this.countElements(cell.value === undefined ? 1 : 2);
          plainCell(cell);
        },
      });
  }

  readonly take = (piece: Uint8Array): void => {
    this.decoder ??= decoderOf(piece);
    this.write(this.decode(piece, true));
  };

  end(): void {
    if (!this.decoder) damaged(this.part);
    this.write(this.decode(new Uint8Array(), false));
    this.plain?.end();
    this.parser.close();
  }

  private write(xml: string): void {
    if (this.plain) this.plain.write(xml);
    else this.parser.write(xml);
  }

  private decode(piece: Uint8Array, stream: boolean): string {
    try {
      return this.decoder?.decode(piece, { stream }) ?? "";
    } catch {
      return damaged(this.part);
    }
  }

  private countElements(count: number): void {
    this.elements += count;
    if (this.elements > limits.elements) tooLarge();
  }

  private count(): void {
    this.countElements(1);
    this.depth++;
    if (this.depth > limits.depth) throw new UnreadableFile({ code: "unsafe" });
  }
}

/** XML in a workbook is UTF-8 or UTF-16. */
function decoderOf([first, second]: Uint8Array): TextDecoder {
  const isBigEndian = first === 0xfe && second === 0xff;
  const isLittleEndian = first === 0xff && second === 0xfe;
  const encoding = isBigEndian ? "utf-16be" : isLittleEndian ? "utf-16le" : "utf-8";
  return new TextDecoder(encoding, { fatal: true });
}
