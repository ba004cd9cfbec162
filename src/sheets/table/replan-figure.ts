import { figureErrata, figuresOf, figureTable } from "../../library";
import type { Replan } from "../stamped-block";
import { planTable } from "./plan-table";

export const replanFigure: Replan<"figure"> = ({ library, table, edition, request }, recipe) => {
  const figure = figuresOf(table.id).find(({ number }) => number.en === recipe.number);
  return (
    figure &&
    planTable(figureTable(figure, library, edition), {
      ...request,
      errata: figureErrata(figure, library),
      recipe,
      chart: { kind: figure.kind, title: figure.title[request.language] },
    })
  );
};
