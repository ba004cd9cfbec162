import { intraIndustryTrade, overallIntraIndustryTrade } from "../../core";
import { eachPeriodOf } from "../cells";
import { calculate, inCell } from "../failure";

/**
 * Grubel-Lloyd index of intra-industry trade, 1 - |X - M| / (X + M), for each industry and, last, for all of them together (weighted with their trade). Industries run down and periods across; when exports is one row, industries run across.
 * @customfunction
 * @param exports Values of exports of each industry, one column a period. A blank or a dash is nil; a negative value is refused.
 * @param imports Values of imports of the same industries, of the same size. An industry without any trade is #DIV/0! in its cell.
 * @returns Index from 0 (one way only) to 1 (exports equal imports), one an industry and one for all
 */
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
