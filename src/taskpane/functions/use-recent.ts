import { functionList } from "../../library";
import { usePane } from "../pane-context";

const key = "functions.recent";
const most = 4;

/** The functions that were used last, the last one first. */
export function useRecent(): { ids: readonly string[]; add: (id: string) => void } {
  const { storage } = usePane().services;
  const ids = (storage.read(key) ?? "")
    .split(",")
    .filter((id) => functionList.some((entry) => entry.id === id));
  return {
    ids,
    add: (id) =>
      storage.write(key, [id, ...ids.filter((other) => other !== id)].slice(0, most).join(",")),
  };
}
