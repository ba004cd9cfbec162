import type { StatusLine } from "../chrome";
import type { Texts } from "../language";

/** Fetches a part of the page that the first view does without. */
export type LoadPart = <Part>(fetchPart: () => Promise<Part>) => Promise<Part | undefined>;

/**
 * Says, where a part does not come, that the page has to be loaded again: a browser remembers that a script failed. The
 * workbook is kept meanwhile.
 */
export const partLoader =
  (status: StatusLine, texts: () => Texts): LoadPart =>
  (fetchPart) =>
    fetchPart().catch(() => {
      const { noticePartMissing, loadAgain } = texts();
      status.notice(noticePartMissing, { label: loadAgain, accept: () => location.reload() });
      return undefined;
    });
