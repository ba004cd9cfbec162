import { endsInName } from "../../../workbench/page/grid/ends-in-name";

describe("whether a name is being typed that the list of functions can complete", () => {
  it.each(["=BPS.N", "=NTP", "=1+bps.trade_sh", "=SUM(BPS.", "=ndeks"])("is so in %s", (formula) =>
    expect(endsInName(formula)).toBe(true),
  );

  it.each(["", "=", "=1", "=BPS.NTP(", "=BPS.NTP(117,14;112,87)", '=NTP("x"', "=A1:", "=SUM(1) "])(
    "is not so in %s",
    (formula) => expect(endsInName(formula)).toBe(false),
  );
});
