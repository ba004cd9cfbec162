import { insertionTexts, workbookFailures } from "../../language";
import type { WorkbookFailure } from "../../workbook/contract";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "./notice";

interface FailureNoticeProps {
  failure: WorkbookFailure;
  onDismiss?: () => void;
}

/** What Excel could not do, what the reader can do, and how the workbook stands. */
export function FailureNotice({ failure, onDismiss }: FailureNoticeProps) {
  const { language } = usePane();
  const texts = useTexts(insertionTexts);
  const { what, next } = workbookFailures[failure.code];
  return (
    <Notice intent="error" title={what[language]} onDismiss={onDismiss}>
      {next[language]} {failure.asItWas ? texts.asItWas : texts.notCleaned}
    </Notice>
  );
}
