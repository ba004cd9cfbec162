import { strToU8, zipSync, type Zippable } from "fflate";
import { xml, xmlPart } from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawingType = "application/vnd.openxmlformats-officedocument";

/** Kinds of parts: type of the relationship that leads there, and what the package says that they hold. */
const kinds = {
  officeDocument: [`${office}/officeDocument`, `${sheetType}.sheet.main+xml`],
  worksheet: [`${office}/worksheet`, `${sheetType}.worksheet+xml`],
  styles: [`${office}/styles`, `${sheetType}.styles+xml`],
  sharedStrings: [`${office}/sharedStrings`, `${sheetType}.sharedStrings+xml`],
  sheetMetadata: [`${office}/sheetMetadata`, `${sheetType}.sheetMetadata+xml`],
  theme: [`${office}/theme`, `${drawingType}.theme+xml`],
  table: [`${office}/table`, `${sheetType}.table+xml`],
  comments: [`${office}/comments`, `${sheetType}.comments+xml`],
  vmlDrawing: [`${office}/vmlDrawing`, `${drawingType}.vmlDrawing`],
  drawing: [`${office}/drawing`, `${drawingType}.drawing+xml`],
  chart: [`${office}/chart`, `${drawingType}.drawingml.chart+xml`],
  threadedComment: [
    "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
    "application/vnd.ms-excel.threadedcomments+xml",
  ],
  person: [
    "http://schemas.microsoft.com/office/2017/10/relationships/person",
    "application/vnd.ms-excel.person+xml",
  ],
  webextensiontaskpanes: [
    "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
    "application/vnd.ms-office.webextensiontaskpanes+xml",
  ],
  webextension: [
    "http://schemas.microsoft.com/office/2011/relationships/webextension",
    "application/vnd.ms-office.webextension+xml",
  ],
} as const;

export type PartKind = keyof typeof kinds;

interface Part {
  name: string;
  kind: PartKind;
  content: string;
}

/** The parts of a file, and which refers to which. */
export class PackageParts {
  private readonly parts: Part[] = [];
  private readonly links = new Map<string, { kind: PartKind; target: string }[]>();

  add(name: string, kind: PartKind, root: string): void {
    this.parts.push({ name, kind, content: kind === "vmlDrawing" ? root : xmlPart(root) });
  }

  /**
   * Notes that a part refers to another; the file itself has the name "".
   *
   * @returns the id by which the part names the other
   */
  link(from: string, kind: PartKind, target: string): string {
    const links = this.links.get(from) ?? [];
    this.links.set(from, links);
    return `rId${links.push({ kind, target })}`;
  }

  /** The packed file. */
  pack(): Uint8Array {
    // The package's own part comes first: some readers tell the kind of a file by it.
    const files: Zippable = { "[Content_Types].xml": strToU8(this.contentTypes()) };
    for (const [from, links] of this.links) {
      const slash = from.lastIndexOf("/") + 1;
      const name = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
      files[name] = strToU8(relationships(links));
    }
    for (const { name, content } of this.parts) files[name] = strToU8(content);
    return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
  }

  private contentTypes(): string {
    const defaults = [
      xml("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      xml("Default", { Extension: "xml", ContentType: "application/xml" }),
      xml("Default", { Extension: "vml", ContentType: kinds.vmlDrawing[1] }),
    ];
    const overrides = this.parts
      .filter(({ kind }) => kind !== "vmlDrawing")
      .map(({ name, kind }) =>
        xml("Override", { PartName: `/${name}`, ContentType: kinds[kind][1] }),
      );
    const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
    return xmlPart(xml("Types", { xmlns }, ...defaults, ...overrides));
  }
}

const relationships = (links: readonly { kind: PartKind; target: string }[]): string =>
  xmlPart(
    xml(
      "Relationships",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
      ...links.map(({ kind, target }, index) =>
        xml("Relationship", { Id: `rId${index + 1}`, Type: kinds[kind][0], Target: `/${target}` }),
      ),
    ),
  );
