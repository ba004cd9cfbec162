import { figureErrata, figuresOf, figureTable } from "../../library";
import type { Replan } from "../stamped-block";
import { planTable } from "./plan-table";

export const replanFigure: Replan<"figure"> = ({ table, edition, request }, recipe) => {
  const { book } = request;
  const figure = figuresOf(book, table).find(({ number }) => number.en === recipe.number);
  return (
    figure &&
    planTable(figureTable(book, figure, edition), {
      ...request,
      errata: figureErrata(book, figure),
      recipe,
      chart: { kind: figure.kind, title: figure.title[request.language] },
    })
  );
};
