import type { Language } from "../../language";
import { isBlankOption, readOption, single } from "../cells";

/** The language of the names that are asked for; undefined where codes are. @throws CoreError `unknown-option` */
export const namesLanguage = (language: unknown): Language | undefined =>
  isBlankOption(single(language))
    ? undefined
    : readOption(language, "language", ["id", "en"] as const);
