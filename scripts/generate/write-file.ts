import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a generated file unless it is there already with this content, so that watchers stay calm. */
export function writeFile(path: string, content: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === content) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

export const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
