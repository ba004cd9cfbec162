import { useEffect, useRef } from "react";
import type { WorkbookFailure } from "../../workbook/contract";
import { InsertionOutcome, useInsertion } from "../insertion";
import { FailureNotice } from "../parts";
import { elsewhere, type NewerWriting, newerSheet } from "./newer-table";

interface NotWrittenProps {
  writing: NewerWriting;
  failure: WorkbookFailure;
  onDismiss?: () => void;
}

/** Why newer figures are not in the workbook; those that need a place of their own are offered others. */
export function NotWritten({ writing, failure, onDismiss }: NotWrittenProps) {
  return writing.way === "new-sheet" ? (
    <OtherPlaces writing={writing} failure={failure} />
  ) : (
    <FailureNotice failure={failure} onDismiss={onDismiss} />
  );
}

function OtherPlaces({ writing, failure }: NotWrittenProps) {
  const insertion = useInsertion();
  const offer = useRef(insertion.offer);
  useEffect(() => {
    void offer.current(elsewhere(writing), newerSheet(writing), failure);
  }, [writing, failure]);
  return <InsertionOutcome insertion={insertion} />;
}
