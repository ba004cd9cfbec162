import { HostError } from "../host-error";
import type { Sheet } from "./sheet";
import { checkName } from "./check-name";
import type { Place, Workbook } from "./workbook";

/** A defined name: a formula or range, in the scope of the workbook or of one sheet. */
export interface NamedItemRecord {
  readonly id: string;
  readonly name: string;
  readonly scope: Sheet | undefined;
  /** In en-US form, with `=` before it. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** Defined names of a workbook. */
export class Names {
  readonly items: NamedItemRecord[] = [];

  constructor(private readonly workbook: Workbook) {}

  inScope(scope: Sheet | undefined): NamedItemRecord[] {
    return this.items.filter((item) => item.scope === scope);
  }

  find(name: string, scope?: Sheet): NamedItemRecord | undefined {
    const lower = name.toLowerCase();
    return this.inScope(scope).find(
      (item) => item.name.toLowerCase() === lower || item.id === name,
    );
  }

  /** @throws HostError `InvalidArgument` for a bad name, `ItemAlreadyExists` for one that is taken */
  add(name: string, formula: string, comment: string, scope?: Sheet): NamedItemRecord {
    checkName(name);
    // A name of the active sheet is in the way too (office-js issue 2875).
    const inTheWay = this.find(name, scope ?? this.workbook.activeSheet) !== undefined;
    const taken = inTheWay || (!scope && this.workbook.isNameTaken(name));
    if (taken) throw new HostError("ItemAlreadyExists");
    const item = { id: this.workbook.newId(), name, scope, formula, comment, visible: true };
    this.items.push(item);
    this.workbook.notify({ kind: "names" });
    return item;
  }

  delete(item: NamedItemRecord): void {
    const position = this.items.indexOf(item);
    if (position < 0) throw new HostError("ItemNotFound");
    this.items.splice(position, 1);
    this.workbook.notify({ kind: "names" });
  }

  /** The range that the item means, or undefined when it is another formula. */
  placeOf(item: NamedItemRecord): Place | undefined {
    const reference = item.formula.replace(/^=/, "");
    if (!reference.includes("!")) return undefined;
    try {
      return this.workbook.placeOf(reference);
    } catch {
      return undefined;
    }
  }

  /** Names of a deleted sheet's scope go with it. */
  forgetSheet(sheet: Sheet): void {
    for (const item of this.inScope(sheet)) this.items.splice(this.items.indexOf(item), 1);
  }
}
