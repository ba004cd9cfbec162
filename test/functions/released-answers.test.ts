import { answersTo, releasedAnswers } from "../fixtures/released-answers";

test.each(releasedAnswers)(
  "%s: every call that a released version answered keeps its answer",
  (_, one) => {
    const { series, table, refused } = one;
    expect(answersTo(series ? { series } : { table }, refused)).toEqual(one);
  },
);
