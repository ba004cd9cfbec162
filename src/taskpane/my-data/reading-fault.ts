import { fileFaultSentence, myDataTexts } from "../../language";
import { UnreadableFile } from "../../reading";
import type { Message } from "../pane-context";

/** Why a file was not read. */
export const readingFault =
  (error: unknown): Message =>
  (language) =>
    error instanceof UnreadableFile
      ? fileFaultSentence(error.fault, language)
      : myDataTexts[language].unsureWhat;
