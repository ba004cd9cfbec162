import { CoreError } from "../errors";

/**
 * Looks up codes in a classification of one's own, in which a code stands for all that begin with it: the longest that fits
 * decides. A published correspondence of the HS with SITC or BEC is such a classification, and so is a scheme of sectors.
 *
 * @param prefixes digits of each code of the classification
 * @param groups the group of each
 * @returns the group of a code's digits
 * @throws CoreError `empty`, `shape`; `ambiguous` when one prefix has two groups
 * @example codeGroups(["27", "2701"], ["migas", "tambang"])("27011900") // "tambang"
 */
export function codeGroups<Group extends number | string>(
  prefixes: readonly string[],
  groups: readonly Group[],
): (digits: string) => Group {
  if (prefixes.length === 0) throw new CoreError("empty", { argument: "prefixes" });
  if (prefixes.length !== groups.length) {
    throw new CoreError("shape", {
      argument: "groups",
      found: String(groups.length),
      expected: String(prefixes.length),
    });
  }
  const known = new Map<string, Group>();
  prefixes.forEach((prefix, index) => {
    const group = groups[index] as Group;
    const other = known.get(prefix);
    if (other !== undefined && other !== group) {
      throw new CoreError("ambiguous", {
        argument: "prefixes",
        position: { row: index + 1, column: 1 },
        found: prefix,
        expected: `${String(other)}, ${String(group)}`,
      });
    }
    known.set(prefix, group);
  });
  return (digits) => {
    for (let length = digits.length; length > 0; length--) {
      const group = known.get(digits.slice(0, length));
      if (group !== undefined) return group;
    }
    throw new CoreError("unclassified", { argument: "code", found: digits });
  };
}
