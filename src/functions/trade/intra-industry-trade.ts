import { intraIndustryTrade, overallIntraIndustryTrade } from "../../core";
import { eachPeriodOf } from "../cells";
import { calculate, inCell } from "../failure";

/** Index from 0 (one way only) to 1 (exports equal imports), one an industry and one for all. */
export function INTRA_INDUSTRY_TRADE(exports: unknown[][], imports: unknown[][]): unknown[][] {
  return calculate(() =>
    eachPeriodOf(
      [
        ["exports", exports],
        ["imports", imports],
      ],
      (sold, bought) => {
        const overall = overallIntraIndustryTrade(sold, bought);
        const results: unknown[] = [];
        sold.forEach((value, industry) => {
          results.push(inCell(() => intraIndustryTrade(value, bought[industry] as number)));
        });
        results.push(overall);
        return results;
      },
    ),
  );
}
