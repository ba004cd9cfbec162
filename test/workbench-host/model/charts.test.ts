import { openXlsx, writeXlsx } from "../../../workbench/file";
import {
  addChart,
  areaOf,
  copyChart,
  freePlace,
  placeChart,
  removeChart,
  settleCharts,
  Workbook,
} from "../../../workbench/host";
import { keptByFile } from "../../support/kept-by-file";
import { restoreWorkbook } from "../../support/restore-workbook";

const SIGHT = { left: 0, top: 0, width: 720, height: 450 };

/** A sheet with figures in A1:C6 and a chart of them. */
function open() {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  sheet.write(areaOf(0, 0, 3, 2), [
    ["Month", "NTP"],
    ["January", 105.1],
    ["February", 104.6],
  ]);
  workbook.history.clear();
  const source = { sheet, area: areaOf(0, 0, 3, 2), seriesBy: "Columns" } as const;
  const add = () => workbook.step(() => addChart(workbook, sheet, "Line", source));
  return { workbook, sheet, add };
}

const places = (workbook: Workbook) =>
  workbook
    .snapshot()
    .sheets[0]!.charts.map(({ left, top, width, height }) => [left, top, width, height]);

describe("charts", () => {
  it("are moved, sized, copied and deleted in a step each, which undo takes back", () => {
    const { workbook, sheet, add } = open();
    const record = add();
    const states = [places(workbook)];
    const step = (change: () => void) => {
      workbook.step(change);
      states.push(places(workbook));
    };
    step(() => placeChart({ sheet, record }, { left: 12, top: 300 }));
    step(() => placeChart({ sheet, record }, { width: 200 }));
    step(() => void copyChart(workbook, sheet, record, { left: 400, top: 300 }));
    step(() => removeChart({ sheet, record }));
    expect(states.at(-1)).toEqual([[400, 300, 200, 216]]);
    for (const state of states.slice(0, -1).reverse()) {
      workbook.history.undo();
      expect(places(workbook)).toEqual(state);
    }
    for (const state of states.slice(1)) {
      workbook.history.redo();
      expect(places(workbook)).toEqual(state);
    }
  });

  it("keep place, size and copies in .xlsx and in the browser", () => {
    const { workbook, sheet, add } = open();
    const record = add();
    placeChart({ sheet, record }, { left: 33, top: 210, width: 300, height: 150 });
    copyChart(workbook, sheet, record, { left: 366, top: 210 });
    const saved = workbook.snapshot();
    expect(saved.sheets[0]!.charts.map(({ name }) => name)).toEqual(["Chart 1", "Chart 2"]);
    expect(keptByFile(openXlsx(writeXlsx(saved)).snapshot)).toEqual(keptByFile(saved));
    const other = new Workbook();
    restoreWorkbook(other, saved);
    expect(other.snapshot()).toEqual(saved);
  });

  it("of a protected sheet stay as they are", () => {
    const { workbook, sheet, add } = open();
    const record = add();
    sheet.protected = true;
    const refused = expect.objectContaining({ code: "AccessDenied" });
    expect(() => placeChart({ sheet, record }, { left: 1 })).toThrow(refused);
    expect(() => removeChart({ sheet, record })).toThrow(refused);
    expect(() => copyChart(workbook, sheet, record, { left: 1, top: 1 })).toThrow(refused);
    expect(places(workbook)).toEqual([[100, 50, 360, 216]]);
  });
});

describe("freePlace(sheet, size, sight)", () => {
  const size = { width: 200, height: 150 };

  it("is the first row by row: beside the figures where there is room, else below them", () => {
    const { sheet } = open();
    expect(freePlace(sheet, size, SIGHT)).toEqual({ left: 96 + 15, top: 0 });
    expect(freePlace(sheet, { width: 700, height: 150 }, SIGHT)).toEqual({ left: 0, top: 60 });
  });

  it("keeps off texts that run over the cells beside them, and off other charts", () => {
    const { sheet, add } = open();
    sheet.write(areaOf(0, 0), [["x".repeat(200)]]);
    const at = freePlace(sheet, size, SIGHT);
    expect(at).toEqual({ left: 111, top: 30 });
    Object.assign(add(), { ...at, ...size });
    expect(freePlace(sheet, size, SIGHT)).toEqual({ left: 326, top: 30 });
  });

  it("is below everything where nothing in sight is free", () => {
    const { sheet } = open();
    expect(freePlace(sheet, { width: 700, height: 900 }, SIGHT)).toEqual({ left: 0, top: 60 });
  });
});

describe("settleCharts(workbook, charts)", () => {
  const settled = (place: { left: number; top: number } | undefined, sight = SIGHT) => {
    const { workbook, sheet, add } = open();
    const record = add();
    Object.assign(record, place);
    workbook.sightOf = () => sight;
    settleCharts(workbook, [{ sheet, record }]);
    return [record.left, record.top];
  };

  it("gives a place to a chart that has none", () => {
    expect(settled(undefined)).toEqual([111, 0]);
  });

  it("leaves a chart where it is free and mostly in sight", () => {
    expect(settled({ left: 300, top: 90 })).toEqual([300, 90]);
  });

  it("moves a chart that covers figures, or is mostly out of sight", () => {
    expect(settled({ left: 10, top: 10 })).toEqual([111, 0]);
    expect(settled({ left: 700, top: 0 })).toEqual([111, 0]);
  });

  it("leaves a chart that is free but out of sight where no other place is free", () => {
    expect(settled({ left: 700, top: 0 }, { ...SIGHT, width: 200 })).toEqual([700, 0]);
  });

  it("gives charts that come together places of their own", () => {
    const { workbook, sheet, add } = open();
    const charts = [add(), add()].map((record) => ({ sheet, record }));
    workbook.sightOf = () => SIGHT;
    settleCharts(workbook, charts);
    expect(places(workbook).map(([left, top]) => [left, top])).toEqual([
      [111, 0],
      [0, 231],
    ]);
  });
});
