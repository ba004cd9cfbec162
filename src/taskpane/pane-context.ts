import { createContext, useCallback, useContext, useState } from "react";
import type { Catalogue } from "../library";
import type { Language } from "../language";
import type { PaneServices } from "./services";

/** What every screen can use. */
export interface Pane {
  services: PaneServices;
  catalogue: Catalogue;
  language: Language;
  /** Says something to readers who cannot see the pane. */
  announce(message: string): void;
  /** Shows another screen. */
  open(screen: string): void;
  /** What screens remember while another one is shown. */
  memory: Map<string, unknown>;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane requires a PaneContext above it");
  return pane;
}

/** The texts of a catalogue in the pane's language. */
export const useTexts = <T>(texts: Readonly<Record<Language, T>>): T => texts[usePane().language];

/** State that survives a visit to another screen. */
export function useKept<T>(key: string, initial: T): [T, (value: T) => void] {
  const { memory } = usePane();
  const [value, setValue] = useState(() => (memory.has(key) ? (memory.get(key) as T) : initial));
  const keep = useCallback(
    (next: T) => {
      memory.set(key, next);
      setValue(next);
    },
    [memory, key],
  );
  return [value, keep];
}
