/** Remembers the reader's choices between openings of the pane. */
export interface KeyValueStorage {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
  remove(key: string): void;
}

/** Whether the browser lets us keep anything. */
export function isStorageOpen(): boolean {
  const key = "timbang.probe";
  try {
    window.localStorage.setItem(key, key);
    window.localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser's storage under a prefix (Office's partition key). Where storage is blocked or full it forgets in silence:
 * the pane works without.
 */
export function browserStorage(prefix = ""): KeyValueStorage {
  const keyOf = (key: string) => `${prefix}timbang.${key}`;
  return {
    read(key) {
      try {
        return window.localStorage.getItem(keyOf(key)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key, value) {
      try {
        window.localStorage.setItem(keyOf(key), value);
      } catch {
        // Nothing depends on what is kept.
      }
    },
    remove(key) {
      try {
        window.localStorage.removeItem(keyOf(key));
      } catch {
        // Where nothing can be removed, nothing was kept.
      }
    },
  };
}
