import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import type { Mutant } from "./make-mutants";
import { nameOf, type Room } from "./rooms";

/** What is known of a room: its last full count, and why each mutant that survives may. */
export interface RoomRecord {
  mutants: number;
  killed: number;
  /** Mutants, as `describeMutant` writes them, by the reason. */
  survivors: Record<string, string[]>;
}

/** The reason of those that nobody has looked at. */
export const unexplained = "";

const fileOf = (room: Room) =>
  `test/mutants/${nameOf(room).replace("src/", "").replaceAll("/", "-")}.json`;

export const readRecord = (room: Room): RoomRecord =>
  existsSync(fileOf(room))
    ? (JSON.parse(readFileSync(fileOf(room), "utf8")) as RoomRecord)
    : { mutants: 0, killed: 0, survivors: {} };

export async function writeRecord(room: Room, record: RoomRecord): Promise<void> {
  const filepath = fileOf(room);
  const style = await resolveConfig(filepath);
  writeFileSync(filepath, await format(JSON.stringify(record), { ...style, filepath }));
}

const longest = 240;

/** File, line of code, and what becomes of which piece of it; line numbers change too easily. */
export function describeMutant({ folder }: Room, mutant: Mutant): string {
  const { start, end } = mutant.location;
  const lines = readFileSync(mutant.fileName, "utf8").split("\n");
  const piece = lines.slice(start.line, end.line + 1);
  piece[piece.length - 1] = piece.at(-1)!.slice(0, end.column);
  piece[0] = piece[0]!.slice(start.column);
  const file = mutant.fileName.replaceAll("\\", "/").split(`${folder}/`).at(-1);
  const line = lines[start.line]!.trim();
  const original = short(piece.join(" "));
  const within = line === original ? "" : `${line} :: `;
  return `${file}: ${within}${original} -> ${short(mutant.replacement)}`;
}

function short(code: string): string {
  const line = code.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
