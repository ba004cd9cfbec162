import { tooLarge } from "../unreadable-file";
import { limits } from "./limits";
import type { Attributes, XmlHandler } from "./xml-events";

/** An element of a part that is small enough to be held as a whole. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = "";

  constructor(
    readonly name: string,
    private readonly attributes: Attributes,
  ) {}

  attribute(name: string): string | undefined {
    return this.attributes[name];
  }

  number(name: string): number | undefined {
    const text = this.attributes[name];
    const value = text === undefined || text.trim() === "" ? NaN : Number(text);
    return Number.isFinite(value) ? value : undefined;
  }

  /** `1` and `true` are yes, `0` and `false` no. */
  flag(name: string): boolean | undefined {
    const text = this.attributes[name];
    return text === undefined ? undefined : text === "1" || text === "true";
  }

  /** The id of a relationship (`r:id`), whatever the prefix of its namespace. */
  get relationId(): string {
    const key = Object.keys(this.attributes).find((name) => name.endsWith(":id"));
    return key === undefined ? "" : (this.attributes[key] ?? "");
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** The element at the end of a path of names. */
  at(...path: string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>((element, name) => element?.child(name), this);
  }

  /** All elements of a name, however deep. */
  descendants(name: string): XmlElement[] {
    return this.children.flatMap((child) => [
      ...(child.name === name ? [child] : []),
      ...child.descendants(name),
    ]);
  }

  /** All text within, in order. */
  get fullText(): string {
    return this.text + this.children.map((child) => child.fullText).join("");
  }
}

/** Builds a tree of what is told to it. */
export class TreeBuilder implements XmlHandler {
  root: XmlElement | undefined;
  private readonly path: XmlElement[] = [];
  private elements = 0;

  open(name: string, attributes: Attributes): void {
    if (++this.elements > limits.treeElements) tooLarge();
    const element = new XmlElement(name, attributes);
    this.path.at(-1)?.children.push(element);
    this.root ??= element;
    this.path.push(element);
  }

  close(): void {
    this.path.pop();
  }

  text(text: string): void {
    const element = this.path.at(-1);
    if (element) element.text += text;
  }
}
