import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { booksTexts } from "../../language";
import type { BookPackage } from "../../library";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts";

/** The id of a book made of own figures: one for each place. */
export const ownBookId = (kind: BookPackage["kind"], place: string): string =>
  `own-${kind}-${place.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;

interface KeepBookProps {
  book: BookPackage;
  label: string;
  /** What is said when it is kept. */
  done: string;
  onKept?: () => void;
}

/** The button that keeps a book of own figures for the other screens, with what came of it. */
export function KeepBook({ book, label, done, onKept }: KeepBookProps) {
  const texts = useTexts(booksTexts);
  const { own } = usePane();
  const [outcome, setOutcome] = useState<"kept" | "failed">();
  const keep = async () => {
    try {
      await own.addBook(book);
    } catch {
      return setOutcome("failed");
    }
    setOutcome("kept");
    onKept?.();
  };
  return (
    <>
      <Button onClick={() => void keep()}>{label}</Button>
      {outcome === "kept" && <Notice intent="success" title={done} />}
      {outcome === "failed" && <Notice intent="error" title={texts.notKept} />}
    </>
  );
}
