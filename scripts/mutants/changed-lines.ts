import { execFileSync } from "node:child_process";

const git = (...words: string[]) => execFileSync("git", words, { encoding: "utf8" });

/** Where this work left main; on main itself, the last commit. */
export const forkPoint = (): string => git("merge-base", "HEAD", "main").trim();

/** Lines of a file, which count from 0. */
interface Lines {
  first: number;
  last: number;
}

/** The lines of a file that are new or changed since a commit: all of one that git does not know. */
export function changedLines(commit: string, file: string): Lines[] {
  if (git("ls-files", file) === "") return [{ first: 0, last: Infinity }];
  const hunks = git("diff", "-U0", commit, "--", file).matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm);
  return [...hunks].flatMap(([, start, count = "1"]) => {
    const first = Number(start) - 1;
    return count === "0" ? [] : [{ first, last: first + Number(count) - 1 }];
  });
}
