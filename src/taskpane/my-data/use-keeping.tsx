import { type ReactNode, useState } from "react";
import { myDataTexts } from "../../language";
import type { OwnTable } from "../../table";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts";
import { collectionOf } from "./own-table";

/** Keeps tables of a file among the reader's own. */
export function useKeeping(fileName: string): {
  /** Undefined where nothing can be kept. */
  keep: ((table: OwnTable) => Promise<void>) | undefined;
  message: ReactNode;
} {
  const { own, services, announce } = usePane();
  const texts = useTexts(myDataTexts);
  const [outcome, setOutcome] = useState<"kept" | "failed">();
  const keep = async (table: OwnTable) => {
    try {
      await own.keep(table, collectionOf(fileName));
      setOutcome("kept");
      announce(texts.kept);
    } catch {
      setOutcome("failed");
    }
  };
  return {
    keep: services.tableStore && keep,
    message: outcome && (
      <Notice
        intent={outcome === "kept" ? "success" : "error"}
        title={outcome === "kept" ? texts.kept : texts.notKept}
        onDismiss={() => setOutcome(undefined)}
      />
    ),
  };
}
