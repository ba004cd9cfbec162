import { createContext, useCallback, useContext, useState, useSyncExternalStore } from "react";
import type { Catalogue } from "../library";
import type { Language } from "../language";
import type { OwnTablesBox } from "./own-tables";
import type { PaneServices } from "./services";

/** What every screen can use. */
export interface Pane {
  /** Its library holds the reader's own tables, too. */
  services: PaneServices;
  own: OwnTablesBox;
  catalogue: Catalogue;
  language: Language;
  /** Says something to readers who cannot see the pane. */
  announce(message: string): void;
  /** Shows another screen. */
  open(screen: string): void;
  /** What screens remember while another one is shown. */
  memory: Map<string, unknown>;
}

/** What is said to the reader. Kept so, and not as a text, it is in the pane's language whenever it is shown. */
export type Message = (language: Language) => string;

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane requires a PaneContext above it");
  return pane;
}

/** The texts of a catalogue in the pane's language. */
export const useTexts = <T>(texts: Readonly<Record<Language, T>>): T => texts[usePane().language];

/**
 * State that survives a visit to another screen. What is set from an answer that was waited for is set as a function of the
 * state as it is then, so that nothing is lost that the reader did meanwhile.
 */
export function useKept<T>(key: string, initial: T): [T, (next: T | ((now: T) => T)) => void] {
  const { memory } = usePane();
  const [first] = useState(initial);
  const kept = useCallback(
    () => (memory.has(key) ? (memory.get(key) as T) : first),
    [memory, key, first],
  );
  const follow = useCallback((listener: () => void) => listening(memory, listener), [memory]);
  const value = useSyncExternalStore(follow, kept, kept);
  const keep = useCallback(
    (next: T | ((now: T) => T)) => {
      memory.set(key, next instanceof Function ? next(kept()) : next);
      for (const changed of listeners.get(memory) ?? []) changed();
    },
    [memory, key, kept],
  );
  return [value, keep];
}

/** Who is told when something is remembered: an answer may come when its screen was left and is shown again. */
const listeners = new WeakMap<Pane["memory"], Set<() => void>>();

function listening(memory: Pane["memory"], listener: () => void): () => void {
  const all = listeners.get(memory) ?? new Set();
  listeners.set(memory, all.add(listener));
  return () => void all.delete(listener);
}
