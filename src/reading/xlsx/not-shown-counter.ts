import type { NotShownKind } from "../../language";
import type { NotShown } from "./xlsx-workbook";

/** Counts what is left out while a workbook is read. */
export class NotShownCounter {
  private readonly counts = new Map<NotShownKind, number>();

  add(kind: NotShownKind, count: number | undefined): void {
    if (count) this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  get list(): NotShown[] {
    return [...this.counts].map(([kind, count]) => ({ kind, count }));
  }
}
