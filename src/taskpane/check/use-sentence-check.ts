import { useState } from "react";
import { type CheckedNumber, type Fact, sentenceSteps } from "../../analysis";
import { sentenceTexts } from "../../language";
import type { WorkbookFailure } from "../../workbook/contract";
import { usePane, useTexts } from "../pane-context";
import { useRaise, useRuns } from "../parts";
import { type FactOrigin, workbookFacts } from "./sentence-facts";

/** Where the check of a text stands. */
export interface SentenceCheckState {
  found?: CheckedNumber[];
  /** The text in which they were found; the reader may have changed it since. */
  text?: string;
  /** 0 to 1 while a check is running. */
  progress?: number;
  /** There was no table to compare with. */
  without?: Exclude<FactOrigin, "book">;
  failure?: WorkbookFailure;
}

/** Checks the numbers of a text against the bundled books, the selected table or the blocks of the workbook. */
export function useSentenceCheck() {
  const { services, announce } = usePane();
  const texts = useTexts(sentenceTexts);
  const [state, setState] = useState<SentenceCheckState>({});
  const raise = useRaise();
  const runs = useRuns();

  async function check(text: string, origin: FactOrigin): Promise<void> {
    const run = runs.begin();
    setState({ progress: 0 });
    let facts: Fact[] | undefined;
    if (origin !== "book") {
      const answer = await workbookFacts(origin, services);
      if (run.isVoid()) return;
      if (!answer.ok) return setState({ failure: answer.failure });
      if (answer.value.length === 0) return setState({ without: origin });
      facts = answer.value;
    }
    const found = await run.inSlices(sentenceSteps(services.library, text, facts), ({ done }) =>
      setState({ progress: done }),
    );
    if (!found) return;
    setState({ found, text });
    announce(texts.numbers(found.length));
  }

  return {
    state,
    check: (text: string, origin: FactOrigin) => raise(() => check(text, origin)),
    stop() {
      runs.stop();
      setState({});
      announce(texts.stopped);
    },
    dismiss: () => setState({}),
  };
}
