import { existsSync, readdirSync, statSync, watch } from "node:fs";
import path from "node:path";

/** Resolves when one of these files changes, or anything in one of these folders. */
export function firstChange(root: string, names: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const watched = names.map((name) => path.join(root, name)).filter(existsSync);
    const watchers = watched.flatMap(withFolders).map((file) => watch(file, changed));
    function changed(): void {
      watchers.forEach((watcher) => watcher.close());
      resolve();
    }
  });
}

/** A file, or a folder with all folders in it. */
function withFolders(file: string): string[] {
  if (!statSync(file).isDirectory()) return [file];
  const folders = readdirSync(file, { withFileTypes: true }).filter((one) => one.isDirectory());
  return [file, ...folders.flatMap(({ name }) => withFolders(path.join(file, name)))];
}
