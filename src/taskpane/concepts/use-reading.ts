import { useState } from "react";
import { concepts, type Concept } from "../../language/concepts";
import { useKept } from "../pane-context";

/** Which concept is read, beside what it explains, and the way back. */
export interface Reading {
  concept: Concept | undefined;
  /** The concept that was read last; focus comes back to its link. */
  last: string | undefined;
  read(conceptId: string): void;
  back(): void;
}

/** @param place what the concepts stand beside, so that each place remembers its own */
export function useReading(place: string): Reading {
  const [path, setPath] = useKept<readonly string[]>(`reading.${place}`, []);
  const [last, setLast] = useState<string | undefined>(undefined);
  const open = path.at(-1);
  return {
    concept: concepts.find(({ id }) => id === open),
    last,
    read: (id) => setPath([...path, id]),
    back() {
      setLast(path[0]);
      setPath(path.slice(0, -1));
    },
  };
}
