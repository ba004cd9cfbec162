import { createStore, get, set } from "idb-keyval";
import type { ListedPages } from "../../../web-api";

/** Pages of a list of the Web API, and the day when the first of them was listed. */
export interface KeptTitles {
  listed: ListedPages<object>;
  listedOn: string;
}

/** Keeps lists of the Web API in this browser only. */
export interface TitleStore {
  /** Undefined where the browser keeps nothing. */
  read(list: string): Promise<KeptTitles | undefined>;
  write(list: string, titles: KeptTitles): Promise<void>;
}

/** A store in IndexedDB, under a prefix (Office's partition key); what it cannot keep is listed again another time. */
export function browserTitles(prefix = ""): TitleStore {
  let made: ReturnType<typeof createStore> | undefined;
  const store = () => (made ??= createStore(`${prefix}timbang.titles`, "lists"));
  return {
    async read(list) {
      try {
        const found = await get<unknown>(list, store());
        return isKept(found) ? found : undefined;
      } catch {
        return undefined;
      }
    },
    async write(list, titles) {
      try {
        await set(list, titles, store());
      } catch {
        // Nothing depends on what is kept.
      }
    },
  };
}

/** A browser may hold what another version wrote. */
function isKept(value: unknown): value is KeptTitles {
  if (typeof value !== "object" || value === null) return false;
  const { listed, listedOn } = value as Partial<KeptTitles>;
  return typeof listedOn === "string" && Array.isArray(listed?.pages);
}
