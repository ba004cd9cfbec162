import "./support/outside-excel";
import { carryOutPlans, watchPlanners } from "./support/every-plan";

jest.mock("../src/workbook/excel/pause", () => jest.requireActual<object>("./fakes/pause"));

// A guard against a test that hangs, far above what one takes on a machine with other work.
jest.setTimeout(30_000);

watchPlanners();

beforeEach(() => {
  jest.spyOn(console, "warn").mockImplementation((...words: unknown[]) => {
    throw new Error(`console.warn was called: ${words.join(" ")}`);
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  // A plan that is right on paper and that Excel refuses fails the test that made it.
  await carryOutPlans();
});
