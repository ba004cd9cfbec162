import { execFileSync } from "node:child_process";

const git = (...words: string[]) => execFileSync("git", words, { encoding: "utf8" });

/** Where this work left main; on main itself, the last commit. */
export const forkPoint = (): string => git("merge-base", "HEAD", "main").trim();

/** Numbers, from 0, of the lines of a file that are new or changed since a commit. */
export function changedLines(commit: string, file: string): Set<number> {
  if (git("ls-files", file) === "") return new Set(Array(100_000).keys());
  const lines = new Set<number>();
  for (const [, start, count] of git("diff", "-U0", commit, "--", file).matchAll(
    /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm,
  ))
    for (let line = 0; line < Number(count ?? 1); line++) lines.add(Number(start) - 1 + line);
  return lines;
}
