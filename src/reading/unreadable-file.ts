import type { FileFault } from "../language";

/** A file that cannot be read, or is not to be; `language` has the sentence for its fault. */
export class UnreadableFile extends Error {
  constructor(readonly fault: FileFault) {
    super(fault.part === undefined ? fault.code : `${fault.code}: ${fault.part}`);
    this.name = "UnreadableFile";
  }
}

/** Refuses a part that does not follow its format. */
export function damaged(part: string): never {
  throw new UnreadableFile({ code: "damaged", part });
}

/** Refuses what would need more memory or time than is available. */
export function tooLarge(): never {
  throw new UnreadableFile({ code: "too-large" });
}
