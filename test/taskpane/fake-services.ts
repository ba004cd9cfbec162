import { readingDesk } from "../../src/reading/desk";
import type { PaneServices } from "../../src/taskpane";
import type { Executor } from "../../src/workbook/contract";
import { fixtureLibrary } from "../fixtures/reference-library";

/** A workbook that answers nothing but that it is empty. */
const emptyWorkbook: Executor = {
  selection: async () => ({ ok: true, value: { sheet: "Sheet1", cell: "A1" } }),
  apply: async () => ({ ok: false, failure: { code: "unknown", asItWas: true } }),
  freePlaces: async () => ({ ok: true, value: [] }),
  blocks: async () => ({ ok: true, value: [] }),
  places: async () => ({ ok: true, value: [] }),
  goTo: async () => ({ ok: true, value: null }),
  remove: async () => ({ ok: true, value: null }),
  leftovers: async () => ({ ok: true, value: [] }),
  clearLeftovers: async () => ({ ok: true, value: [] }),
  compare: async () => ({ ok: true, value: { changed: [], kept: [] } }),
  compareAll: async (plans) => plans.map(() => ({ ok: true, value: { changed: [], kept: [] } })),
  refreshAll: async (plans) => plans.map(() => ({ ok: true, value: { changed: [], kept: [] } })),
  refresh: async () => ({ ok: true, value: { changed: [], kept: [] } }),
  canReplace: async () => ({ ok: true, value: null }),
  replace: async () => ({ ok: false, failure: { code: "unknown", asItWas: true } }),
  makePlain: async () => ({ ok: true, value: 0 }),
  selectedPart: async () => ({ ok: true, value: [] }),
  addCards: async () => ({ ok: true, value: 0 }),
  hasDecimalComma: async () => ({ ok: true, value: false }),
  recalculate: async () => ({ ok: true, value: null }),
};

/** Services of a pane without Excel; what is stored is forgotten with them. */
export function fakeServices(changes: Partial<PaneServices> = {}): PaneServices {
  const stored = new Map<string, string>();
  const kept = new Map<string, string>();
  return {
    capabilities: { workbook: "ready", functions: "shared", storage: true },
    executor: emptyWorkbook,
    settings: {
      read: async (key) => ({ ok: true, value: kept.get(key) }),
      change: async (key, changed) => {
        const change = changed(kept.get(key));
        if ("refused" in change) {
          return { ok: false, failure: { code: change.refused, asItWas: true } };
        }
        if (change.text === undefined) kept.delete(key);
        else kept.set(key, change.text);
        return { ok: true, value: null };
      },
    },
    library: fixtureLibrary,
    readingDesk: readingDesk(),
    language: "id",
    dark: false,
    storage: {
      read: (key) => stored.get(key),
      write: (key, value) => void stored.set(key, value),
      remove: (key) => void stored.delete(key),
    },
    ...changes,
  };
}
