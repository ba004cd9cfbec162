import { useEffect, useState } from "react";
import { findAnswers, type SearchAnswer } from "../../analysis";
import { answersTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { AnswerCards } from "./answer-cards";

/** What most people come for, asked as they would ask it: each gives one figure. */
const QUERIES = ["ntp", "ekspor"];

/** The latest figures of the library before anything is searched for: a number is understood sooner than a list of tables. */
export function Headlines({ onOpen }: { onOpen: (answer: SearchAnswer) => void }) {
  const texts = useTexts(answersTexts);
  const { catalogue, services } = usePane();
  const { library } = services;
  const [answers, setAnswers] = useState<readonly SearchAnswer[]>([]);
  useEffect(() => {
    // The first search prepares the words of all rows: the list is shown before that.
    const later = setTimeout(() =>
      setAnswers(QUERIES.flatMap((query) => findAnswers(library, catalogue, query, {}, 1).found)),
    );
    return () => clearTimeout(later);
  }, [library, catalogue]);
  return <AnswerCards heading={texts.headlines} answers={answers} onOpen={onOpen} />;
}
