import { useCallback } from "react";
import { answerSteps, type SearchAnswer } from "../../analysis";
import { answersTexts } from "../../language";
import type { Catalogue, Library } from "../../library";
import { usePane, useTexts } from "../pane-context";
import { useInSlices } from "../parts";
import { AnswerCards } from "./answer-cards";

/** What most people come for, asked as they would ask it: each gives one figure. */
const QUERIES = ["ntp", "ekspor"];

function* headlineSteps(
  library: Library,
  catalogue: Catalogue,
): Generator<undefined, SearchAnswer[]> {
  const answers: SearchAnswer[] = [];
  for (const query of QUERIES)
    answers.push(...(yield* answerSteps(library, catalogue, query, {}, 1)).found);
  return answers;
}

/** The latest figures of the library before anything is searched for: a number is understood sooner than a list of tables. */
export function Headlines({ onOpen }: { onOpen: (answer: SearchAnswer) => void }) {
  const texts = useTexts(answersTexts);
  const { catalogue, services } = usePane();
  const { library } = services;
  // The first search reads the words of all rows.
  const answers = useInSlices(
    useCallback(() => headlineSteps(library, catalogue), [library, catalogue]),
  );
  return <AnswerCards heading={texts.headlines} answers={answers ?? []} onOpen={onOpen} />;
}
