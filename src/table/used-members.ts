import type { Records } from "./records";

/** The records with dimensions that hold only the members that a record has. */
export function usedMembers(records: Records): Records {
  const narrowed = records.dimensions.map((dimension, at) => {
    const own = records.members[at] as Uint32Array;
    const isUsed = new Uint8Array(dimension.members.length);
    for (const member of own) isUsed[member] = 1;
    if (isUsed.every((used) => used === 1)) return { dimension, own };
    const next = new Uint32Array(isUsed.length);
    let count = 0;
    isUsed.forEach((used, member) => (next[member] = used === 1 ? count++ : 0));
    const members = dimension.members.filter((_, member) => isUsed[member] === 1);
    return {
      dimension: { ...dimension, members },
      own: own.map((member) => next[member] as number),
    };
  });
  return {
    ...records,
    dimensions: narrowed.map(({ dimension }) => dimension),
    members: narrowed.map(({ own }) => own),
  };
}
