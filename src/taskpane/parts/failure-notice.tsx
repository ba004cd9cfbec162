import { insertionTexts, workbookFailures, type Language } from "../../language";
import type { WorkbookFailure } from "../../workbook/contract";
import { usePane } from "../pane-context";
import { Notice } from "./notice";

interface FailureNoticeProps {
  failure: WorkbookFailure;
  onDismiss?: () => void;
}

/** What Excel could not do, what the reader can do, and how the workbook stands. */
export function FailureNotice({ failure, onDismiss }: FailureNoticeProps) {
  const { language } = usePane();
  const { what, next } = failureWords(failure, language);
  return (
    <Notice intent="error" title={what} onDismiss={onDismiss}>
      {next}
    </Notice>
  );
}

/** The words of a failure, for the eye and for the ear. */
export function failureWords({ code, asItWas }: WorkbookFailure, language: Language) {
  const { what, next } = workbookFailures[code];
  const texts = insertionTexts[language];
  return {
    what: what[language],
    next: `${next[language]} ${asItWas ? texts.asItWas : texts.notCleaned}`,
  };
}
