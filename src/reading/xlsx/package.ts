import { damaged, tooLarge, UnreadableFile } from "../unreadable-file";
import { limits } from "./limits";
import { type XmlHandler, XmlReader } from "./xml-events";
import { TreeBuilder, type XmlElement } from "./xml-tree";
import { ZipArchive } from "./zip-archive";

/** What a part refers to. */
export interface Relationship {
  id: string;
  /** The last word of its type's address, e.g. `worksheet`; the addresses before it differ between editions of the format. */
  type: string;
  /** Name of the part, or the address where it is outside the file. */
  target: string;
  isExternal: boolean;
}

/** The parts of a workbook, and what they refer to. */
export class XlsxPackage {
  private readonly zip: ZipArchive;
  private readonly known = new Map<string, Relationship[]>();

  /** @throws UnreadableFile for what is not a zip archive, is too large or damaged */
  constructor(bytes: Uint8Array) {
    if (bytes.length > limits.file) tooLarge();
    refuseOtherFormats(bytes);
    this.zip = new ZipArchive(bytes);
  }

  get names(): string[] {
    return this.zip.names;
  }

  has(part: string): boolean {
    return this.zip.has(part);
  }

  /** Reads a part as a whole. */
  tree(part: string): XmlElement {
    const builder = new TreeBuilder();
    this.events(part, builder);
    return builder.root ?? damaged(part);
  }

  /** Reads a large part as it is unpacked. */
  events(part: string, handler: XmlHandler): void {
    const reader = new XmlReader(part, handler);
    this.zip.unpack(part, reader.take);
    reader.end();
  }

  /** What a part refers to; the file itself has the name "". */
  relationships(part: string): Relationship[] {
    const known = this.known.get(part);
    if (known) return known;
    const slash = part.lastIndexOf("/") + 1;
    const rels = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    const found = this.has(rels)
      ? this.tree(rels)
          .all("Relationship")
          .map((element) => relationship(element, part.slice(0, slash)))
      : [];
    this.known.set(part, found);
    return found;
  }

  /** The parts of one type that a part refers to, where they are there. */
  related(part: string, type: string): string[] {
    return this.relationships(part)
      .filter((one) => one.type === type && !one.isExternal && this.has(one.target))
      .map(({ target }) => target);
  }

  /** The part with the id among those that a part refers to. */
  target(part: string, id: string): Relationship {
    return this.relationships(part).find((one) => one.id === id) ?? damaged(part);
  }
}

function relationship(element: XmlElement, folder: string): Relationship {
  const target = element.attribute("Target") ?? "";
  const isExternal = element.attribute("TargetMode") === "External";
  return {
    id: element.attribute("Id") ?? "",
    type: (element.attribute("Type") ?? "").split("/").at(-1) ?? "",
    target: isExternal ? target : resolve(folder, target),
    isExternal,
  };
}

/** The name of a part that is given from a folder of the archive; `..` never leads out of it. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith("/") ? target : `${folder}${target}`).split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return decodePercent(path.join("/"));
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Says of files that people take for workbooks what they are. */
function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile({ code: "empty" });
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    // A workbook with a password is an old kind of file around an encrypted package.
    const name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
    const isEncrypted = includes(bytes, name);
    throw new UnreadableFile({ code: isEncrypted ? "encrypted" : "old-excel" });
  }
  if (!startsWith(bytes, 0x50, 0x4b)) throw new UnreadableFile({ code: "not-a-workbook" });
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
