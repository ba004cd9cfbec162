import { ntpBook } from "../support/bundled-books";
import { decomposeNtpChange, ntpLevel, ntpMonths } from "../../src/analysis";

const GROUPS = ["combined", "food-crops", "horticulture", "estate-crops", "livestock", "fisheries"];

const months = ntpMonths(ntpBook);

describe("decomposeNtpChange", () => {
  test.each(GROUPS)(
    "%s: contributions and residual add up to the printed change, month by month",
    (group) => {
      months.slice(1).forEach((to, month) => {
        const from = months[month] as string;
        const { printed, contributions, residual } = decomposeNtpChange(ntpBook, {
          group,
          from,
          to,
        });
        const [before, after] = [from, to].map(
          (m) => ntpLevel(ntpBook, group, "ntp", m)?.value as number,
        );
        expect(printed.change).toBe((after as number) - (before as number));
        const total = contributions.reduce((sum, { points }) => sum + points, 0);
        expect(total + residual).toBeCloseTo(printed.change, 9);
        // Two printed NTPs, and It and Ib of both months within their residuals.
        expect(Math.abs(residual)).toBeLessThan(0.05);
      });
    },
  );

  test("Gabungan, January to December 2020: estate crops 3.75, padi -1.01, food -0.56 of 2.11 points", () => {
    const { printed, contributions, residual } = decomposeNtpChange(ntpBook, {
      group: "combined",
      from: "2020-01",
      to: "2020-12",
    });
    expect(printed.change).toBeCloseTo(2.11, 10);
    const points = (item: string) => contributions.find((one) => one.item === item)?.points;
    expect(points("it.estate-crops")).toBeCloseTo(3.75, 2);
    expect(points("it.padi")).toBeCloseTo(-1.01, 2);
    expect(points("ib.ikrt.food")).toBeCloseTo(-0.56, 2);
    expect(Math.abs(residual)).toBeLessThan(0.005);
  });

  test("back again is the same with the other sign", () => {
    const [there, back] = [
      ["2020-02", "2020-08"],
      ["2020-08", "2020-02"],
    ].map(([from = "", to = ""]) => decomposeNtpChange(ntpBook, { group: "livestock", from, to }));
    there?.contributions.forEach(({ points }, i) =>
      expect(back?.contributions[i]?.points).toBeCloseTo(-points, 12),
    );
    expect(there?.estimated).toEqual(["livestock ib.ikrt.housing"]);
  });

  test("a price that falls while it is received lowers NTP, while it is paid raises it", () => {
    const { contributions } = decomposeNtpChange(ntpBook, {
      group: "food-crops",
      from: "2020-11",
      to: "2020-12",
    });
    for (const { item, side, points, weight } of contributions) {
      const [before, after] = ["2020-11", "2020-12"].map(
        (month) => ntpLevel(ntpBook, "food-crops", item, month)?.value as number,
      ) as [number, number];
      const sign = side === "received" ? 1 : -1;
      if (weight > 0) expect(Math.sign(points)).toBe(sign * Math.sign(after - before) + 0);
    }
  });
});
