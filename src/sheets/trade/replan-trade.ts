import {
  countryBalance,
  tradeFigures,
  tradeProfile,
  tradeScenario,
  yearlyBalance,
} from "../../analysis";
import type { Replan } from "../stamped-block";
import { planTradeBalance } from "./trade-balance-plan";
import { planTradeFigures } from "./trade-figures-plan";
import { planTradeProfile } from "./trade-profile-plan";
import { planTradeScenario } from "./trade-scenario-plan";

export const replanTradeProfile: Replan<"trade-profile"> = (
  { table, edition, request },
  { asValues, ...recipe },
) =>
  planTradeProfile({
    ...request,
    table,
    profile: tradeProfile(request.book, { ...recipe, edition, language: request.language }),
    asValues,
  });

export const replanTradeBalance: Replan<"trade-balance"> = (
  { table, edition, request },
  { year, asValues },
) => {
  const { book } = request;
  const balance =
    year === undefined ? yearlyBalance(book, edition) : countryBalance(book, year, edition);
  return balance && planTradeBalance({ ...request, table, balance, asValues });
};

export const replanTradeScenario: Replan<"trade-scenario"> = ({ edition, request }, recipe) =>
  planTradeScenario({
    ...request,
    edition,
    scenario: tradeScenario(request.book, { ...recipe, edition, language: request.language }),
  });

export const replanTradeFigures: Replan<"trade-figures"> = (
  { library, request },
  { request: choice },
) => {
  const { book } = request;
  const otherBook = choice.figures === "comparison" ? library.book(choice.other.book) : book;
  const figures = tradeFigures(book, choice, otherBook);
  return figures && planTradeFigures({ ...request, figures, choice, otherBook });
};
