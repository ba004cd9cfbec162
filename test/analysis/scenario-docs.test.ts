import { ntpBook } from "../support/bundled-books";
import { readFileSync } from "node:fs";
import {
  runScenario,
  scenarioBreakEven,
  scenarioModel,
  type GroupIndices,
  type ItemShock,
} from "../../src/analysis";

const page = readFileSync("docs/scenarios.md", "utf8").replace(/\s+/g, " ");
const model = scenarioModel(ntpBook, { group: "combined", month: "2020-12" });
const run = (shocks: ItemShock[]) => runScenario(model, { name: "", shocks });
const estateCrops = { item: "it.estate-crops", percent: -10 };
const supplies = { item: "ib.bppbm.supplies", percent: 20 };

const two = (value: number) => value.toFixed(2);
const signed = (value: number) => `${value > 0 ? "+" : ""}${two(value)}`;

describe("the worked example of docs/scenarios.md", () => {
  const outcome = run([estateCrops, supplies]);
  const whole = outcome.groups.at(-1)!;
  const contribution = (item: string) => outcome.contributions.find((one) => one.item === item)!;

  test("indices, changes and ranges", () => {
    const line = (name: string, index: keyof GroupIndices, range?: readonly [number, number]) =>
      `| ${name} | ${two(whole.base[index])} | ${two(whole.after[index])} | ${signed(whole.change[index])} | ${range ? `${two(range[0])} to ${two(range[1])} ` : ""}|`;
    expect(page).toContain(line("It", "it"));
    expect(page).toContain(line("Ib", "ib"));
    expect(page).toContain(line("NTP", "ntp", whole.range.ntp));
    expect(page).toContain(line("NTUP", "ntup", whole.range.ntup));
  });

  test("contributions, elasticities and the break-even", () => {
    const [sold, bought] = [contribution(estateCrops.item), contribution(supplies.item)];
    expect(page).toContain(
      `Contributions to the ${two(whole.change.ntp)} points: estate crops ${two(sold.points)}, fertiliser and pesticide ${two(bought.points)}.`,
    );
    expect(page).toContain(
      `estate crops moves NTP by ${two(sold.elasticity)} percent, one percent on fertiliser and pesticide by ${two(bought.elasticity)} percent`,
    );
    const back = scenarioBreakEven(model, { name: "", shocks: [] }, { [estateCrops.item]: 1 });
    expect(page).toContain(`have to fall by ${(-back).toFixed(1)} percent for NTP to reach 100`);
  });

  test("subsectors", () => {
    const moved = (group: string) => {
      const { base, after } = outcome.groups.find((one) => one.group === group)!;
      return `${two(base.ntp)} to ${two(after.ntp)}`;
    };
    expect(page).toContain(
      `Tanaman Pangan ${moved("food-crops")}, Hortikultura ${moved("horticulture")}, Perkebunan Rakyat ${moved("estate-crops")}`,
    );
    for (const group of ["livestock", "fisheries"])
      expect(outcome.groups.find((one) => one.group === group)?.change.ntp).toBe(0);
  });

  test("the other examples", () => {
    const answer = (shock: ItemShock) => {
      const { after, range } = run([shock]).groups.at(-1)!;
      return `${two(after.ntp)} (${range.ntp.map(two).join(" to ")})`;
    };
    const wages = answer({ item: "ib.bppbm.wages", percent: 10 });
    const food = answer({ item: "ib.ikrt.food", percent: 5 });
    expect(page).toContain(`wages +10 percent bring NTP to ${wages}, food +5 percent to ${food}`);
  });
});
