import {
  countryBalance,
  type TradeDimension,
  tradeFigures,
  tradeProfile,
  tradeScenario,
  yearlyBalance,
} from "../../analysis";
import type { Language } from "../../language";
import type { BlockRequest } from "../block-request";
import type { Replan } from "../stamped-block";
import { planTradeBalance } from "./trade-balance-plan";
import { planTradeFigures } from "./trade-figures-plan";
import { planTradeProfile } from "./trade-profile-plan";
import { planTradeScenario } from "./trade-scenario-plan";

/** Blocks of before the stamp says how rows are called have countries as printed, and the other rows in their language. */
const namesIn = ({ rowNaming, language }: BlockRequest, dimension: TradeDimension): Language =>
  rowNaming === undefined && dimension === "country" ? "id" : language;

export const replanTradeProfile: Replan<"trade-profile"> = (
  { table, edition, request },
  { asValues, ...recipe },
) =>
  planTradeProfile({
    ...request,
    table,
    profile: tradeProfile(request.book, {
      ...recipe,
      edition,
      language: namesIn(request, recipe.dimension),
    }),
    asValues,
  });

export const replanTradeBalance: Replan<"trade-balance"> = (
  { table, edition, request },
  { year, asValues },
) => {
  const { book, rowNaming } = request;
  const balance =
    year === undefined
      ? yearlyBalance(book, edition)
      : countryBalance(book, year, edition, rowNaming ? "en" : "id");
  return balance && planTradeBalance({ ...request, table, balance, asValues });
};

export const replanTradeScenario: Replan<"trade-scenario"> = ({ edition, request }, recipe) =>
  planTradeScenario({
    ...request,
    edition,
    scenario: tradeScenario(request.book, {
      ...recipe,
      edition,
      language: namesIn(request, recipe.dimension),
    }),
  });

export const replanTradeFigures: Replan<"trade-figures"> = (
  { library, request },
  { request: choice },
) => {
  const { book, rowNaming } = request;
  const otherBook = choice.figures === "comparison" ? library.book(choice.other.book) : book;
  const figures = tradeFigures(book, choice, otherBook, rowNaming ? "en" : "id");
  return figures && planTradeFigures({ ...request, figures, choice, otherBook });
};
