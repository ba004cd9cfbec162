import type { Bilingual } from "../language";
import type { SourceText } from "../source-text";

/** One idea of the field: a term, what it means, and how the publications and Timbang use it. */
export interface Concept {
  id: string;
  term: Bilingual;
  /** Official short names that readers search by, e.g. NTP. */
  shortNames: readonly string[];
  /** One or two sentences. */
  summary: Bilingual;
  /** Paragraphs, as many in each language. */
  body: Readonly<Record<keyof Bilingual, readonly string[]>>;
  formula?: string;
  /** Publication and chapter, or manual. */
  source: SourceText;
  /** Ids of concepts to read next. */
  related: readonly string[];
  /** Subjects of the data package's tables that it explains. */
  subjects: readonly string[];
}
