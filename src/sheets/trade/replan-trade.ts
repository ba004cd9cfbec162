import { countryBalance, tradeProfile, tradeScenario, yearlyBalance } from "../../analysis";
import type { Replan } from "../stamped-block";
import { planTradeBalance } from "./trade-balance-plan";
import { planTradeProfile } from "./trade-profile-plan";
import { planTradeScenario } from "./trade-scenario-plan";

export const replanTradeProfile: Replan<"trade-profile"> = (
  { table, edition, request },
  { asValues, ...recipe },
) => planTradeProfile(tradeProfile({ ...recipe, edition }), table, { ...request, asValues });

export const replanTradeBalance: Replan<"trade-balance"> = (
  { table, edition, request },
  { year, asValues },
) => {
  const balance = year === undefined ? yearlyBalance(edition) : countryBalance(year, edition);
  return planTradeBalance(balance, table, { ...request, asValues });
};

export const replanTradeScenario: Replan<"trade-scenario"> = ({ edition, request }, recipe) =>
  planTradeScenario({ ...request, edition, scenario: tradeScenario({ ...recipe, edition }) });
