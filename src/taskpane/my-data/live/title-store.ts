import { createStore, get, set } from "idb-keyval";
import * as v from "valibot";
import { list, text } from "../../../shapes";
import type { ListedPages } from "../../../web-api";

const pagesShape = v.object({ pages: list(v.unknown()) });

/** Pages of a list of the Web API, and the day when the first of them was listed. */
const keptTitlesShape = v.object({
  listed: v.custom<ListedPages<object>>((value) => v.is(pagesShape, value)),
  listedOn: text,
});
export type KeptTitles = v.InferOutput<typeof keptTitlesShape>;

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
    async read(name) {
      try {
        const found = await get<unknown>(name, store());
        return v.is(keptTitlesShape, found) ? found : undefined;
      } catch {
        return undefined;
      }
    },
    async write(name, titles) {
      try {
        await set(name, titles, store());
      } catch {
        // Nothing depends on what is kept.
      }
    },
  };
}
