import { useState } from "react";
import { concepts, type Concept } from "../../language/concepts";
import { useKept } from "../pane-context";

/** Which concept is read, beside what it explains, and the way back. */
export interface Reading {
  concept: Concept | undefined;
  /** Whether the reader came to the concept by a link, so that focus goes there. */
  isEntered: boolean;
  /** The concept that was read last; focus comes back to its link. */
  last: string | undefined;
  read(conceptId: string): void;
  back(): void;
}

/** @param place what the concepts are next to, so that each place remembers its own */
export function useReading(place: string): Reading {
  const [path, setPath] = useKept<readonly string[]>(`reading.${place}`, []);
  const [last, setLast] = useState<string | undefined>(undefined);
  const [isEntered, setEntered] = useState(false);
  const open = path.at(-1);
  return {
    concept: concepts.find(({ id }) => id === open),
    isEntered,
    last,
    read(id) {
      setEntered(true);
      setPath([...path, id]);
    },
    back() {
      setLast(path[0]);
      setPath(path.slice(0, -1));
    },
  };
}
