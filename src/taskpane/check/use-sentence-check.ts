import { useEffect, useRef, useState } from "react";
import { type CheckedNumber, type Fact, sentenceSteps } from "../../analysis";
import { sentenceTexts } from "../../language";
import type { WorkbookFailure } from "../../workbook/contract";
import { usePane, useTexts } from "../pane-context";
import { useRaise } from "../parts";
import { runInSlices } from "./run-in-slices";
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
  const run = useRef(0);
  useEffect(
    () => () => {
      run.current++;
    },
    [],
  );

  async function check(text: string, origin: FactOrigin): Promise<void> {
    const own = ++run.current;
    setState({ progress: 0 });
    let facts: Fact[] | undefined;
    if (origin !== "book") {
      const answer = await workbookFacts(origin, services);
      if (own !== run.current) return;
      if (!answer.ok) return setState({ failure: answer.failure });
      if (answer.value.length === 0) return setState({ without: origin });
      facts = answer.value;
    }
    const found = await runInSlices(
      sentenceSteps(text, facts),
      ({ done }) => {
        if (own === run.current) setState({ progress: done });
      },
      () => own !== run.current,
    );
    if (!found || own !== run.current) return;
    setState({ found, text });
    announce(texts.numbers(found.length));
  }

  return {
    state,
    check: (text: string, origin: FactOrigin) => raise(() => check(text, origin)),
    stop() {
      run.current++;
      setState({});
      announce(texts.stopped);
    },
    dismiss: () => setState({}),
  };
}
