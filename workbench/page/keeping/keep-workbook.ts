import type { Workbook, WorkbookChange } from "../../host";
import { claimWorkbook } from "./claim-workbook";
import type { KeptWorkbook, WorkbookStore } from "./workbook-store";

/** `full` and `blocked` say why the browser does not keep the last changes. */
export type KeepingState = "untouched" | "pending" | "kept" | "full" | "blocked";

export interface Keeper {
  readonly id: string;
  readonly name: string;
  readonly state: KeepingState;
  /** Keeps the workbook from now on under a new id; `isChanged` when it is worth keeping already. */
  begin(name: string, isChanged: boolean): void;
  /** Goes on with a kept workbook; where another tab has it, as a copy with the name given. */
  resume(kept: KeptWorkbook, copyName: (name: string) => string): Promise<"same" | "copy">;
  rename(name: string): void;
  /** Notes a change that the workbook does not tell of. */
  changed(): void;
  /** Keeps what is not kept yet. @returns whether leaving loses nothing */
  flush(): Promise<boolean>;
  /** The changes so far are safe in a file. */
  savedAsFile(): void;
}

const DELAY_MS = 500;

/** What a view only, a reader's place or calculation changes is no work to be kept. */
const isWork = (change: WorkbookChange): boolean =>
  change.kind === "cells"
    ? change.source !== "calculation"
    : !["selection", "calculate", "culture", "history", "sheetActivated"].includes(change.kind);

const freshId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** Keeps a workbook in the browser after each change. */
export function keepWorkbook(
  workbook: Workbook,
  store: WorkbookStore,
  documentSettings: () => Readonly<Record<string, string>>,
  onState: (state: KeepingState) => void,
): Keeper {
  let id = "";
  let name = "";
  let state: KeepingState = "untouched";
  let timer = 0;
  let running: Promise<void> = Promise.resolve();
  let release: (() => void) | undefined;

  const setState = (next: KeepingState): void => {
    state = next;
    onState(next);
  };
  const changed = (): void => {
    if (id === "") return;
    setState("pending");
    clearTimeout(timer);
    timer = window.setTimeout(() => void keep(), DELAY_MS);
  };
  const keep = (): Promise<void> => {
    clearTimeout(timer);
    timer = 0;
    running = running.then(keepNow);
    return running;
  };
  async function keepNow(): Promise<void> {
    const keptId = id;
    try {
      const snapshot = workbook.snapshot();
      const settings = { ...documentSettings() };
      await store.keep({ id, name, changed: Date.now(), snapshot, documentSettings: settings });
      // Changed again meanwhile, or another workbook by now.
      if (timer === 0 && id === keptId) setState("kept");
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
      setState(isFull ? "full" : "blocked");
    }
  }
  const own = (ownId: string, ownName: string, ownRelease: (() => void) | undefined): void => {
    release?.();
    [id, name, release] = [ownId, ownName, ownRelease];
  };

  workbook.changes.subscribe((change) => {
    if (isWork(change)) changed();
  });
  addEventListener("beforeunload", (event) => {
    if (state !== "untouched" && state !== "kept") event.preventDefault();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden && state === "pending") void keep();
  });

  return {
    get id() {
      return id;
    },
    get name() {
      return name;
    },
    get state() {
      return state;
    },
    begin(newName, isChanged) {
      const newId = freshId();
      own(newId, newName, undefined);
      void claimWorkbook(newId).then((claim) => {
        if (id === newId) release = claim;
        else claim?.();
      });
      clearTimeout(timer);
      setState("untouched");
      if (isChanged) changed();
    },
    async resume(kept, copyName) {
      const claim = await claimWorkbook(kept.id);
      if (!claim) {
        this.begin(copyName(kept.name), false);
        return "copy";
      }
      own(kept.id, kept.name, claim);
      setState("kept");
      return "same";
    },
    rename(newName) {
      if (newName === name) return;
      name = newName;
      changed();
    },
    changed,
    async flush() {
      if (state === "pending" || state === "full" || state === "blocked") await keep();
      return state === "untouched" || state === "kept";
    },
    savedAsFile() {
      if (state === "full" || state === "blocked") setState("untouched");
    },
  };
}
