import { slug } from "../../src/reading/tables/slug";
import type { PrintedRow } from "./body";
import type { RowProfile } from "./profile";

/**
 * Keys for the rows of a table, unique in it: by code where there is one, else by label, behind the key of the group.
 * A key that is taken gets `-2`, `-3`.
 */
export function rowKeys(rows: readonly PrintedRow[], profile: RowProfile): string[] {
  const taken = new Set<string>();
  const groupKeys = new Map<string, string>();
  return rows.map((row) => {
    const own = ownKey(row, profile);
    const group = groupKeys.get(row.group) ?? profile.groups?.[slug(row.group)];
    const wanted = row.group === "" ? own : `${group ?? slug(row.group)}.${own}`;
    let key = wanted;
    for (let copy = 2; taken.has(key); copy++) key = `${wanted}-${copy}`;
    taken.add(key);
    groupKeys.set(row.label, key);
    return key;
  });
}

function ownKey({ code, label }: PrintedRow, { keys, codes }: RowProfile): string {
  const name = slug(label);
  const listed = keys[name];
  if (listed !== undefined || code === "" || !codes) return listed ?? name;
  return "prefix" in codes ? `${codes.prefix}${code}` : (codes[code] ?? name);
}

/** The key of the row that each row belongs to, empty for none: by the profile, by dots in the key, by bullets. */
export function rowParents(
  rows: readonly PrintedRow[],
  keys: readonly string[],
  profile: RowProfile,
): string[] {
  const known = new Set(keys);
  let heading = "";
  return rows.map((row, index) => {
    const key = keys[index] as string;
    const dot = key.lastIndexOf(".");
    const prefix = dot < 0 ? "" : key.slice(0, dot + 1);
    const bullet = /^\s*-\s/.test(row.label);
    if (!bullet) heading = key;
    const declared = prefix + (profile.parents?.[key.slice(dot + 1)] ?? "");
    if (declared !== prefix && declared !== key && known.has(declared)) return declared;
    if (dot >= 0 && known.has(key.slice(0, dot))) return key.slice(0, dot);
    return bullet ? heading : "";
  });
}
