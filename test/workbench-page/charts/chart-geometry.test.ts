import { dragged, draggedByKey, SMALLEST } from "../../../workbench/page/charts/drag";
import { markAt, markBeside, type Mark } from "../../../workbench/page/charts/draw-marks";
import { onScreen } from "../../../workbench/page/charts/on-screen";
import { wrappedText } from "../../../workbench/page/charts/wrapped-text";

const box = { left: 100, top: 60, width: 400, height: 300 };

describe("dragged(box, handle, dx, dy)", () => {
  it("moves all of it, and not beyond the edges of the sheet", () => {
    expect(dragged(box, "move", 20, -10)).toEqual({ ...box, left: 120, top: 50 });
    expect(dragged(box, "move", -900, -900)).toEqual({ ...box, left: 0, top: 0 });
  });

  it("moves the sides of its handle alone", () => {
    expect(dragged(box, "e", 50, 99)).toEqual({ ...box, width: 450 });
    expect(dragged(box, "nw", 40, 30)).toEqual({ left: 140, top: 90, width: 360, height: 270 });
  });

  it("lets no side pass the opposite one", () => {
    expect(dragged(box, "se", -900, -900)).toEqual({ ...box, ...SMALLEST });
    const { left, top, width, height } = dragged(box, "nw", 900, 900);
    expect([left + width, top + height]).toEqual([500, 360]);
    expect({ width, height }).toEqual(SMALLEST);
  });
});

describe("draggedByKey(box, key)", () => {
  const key = (name: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) =>
    draggedByKey(box, { key: name, shiftKey: false, ctrlKey: false, ...held });

  it("moves by 8 pixels, with Ctrl by one", () => {
    expect(key("ArrowLeft")).toEqual({ ...box, left: 92 });
    expect(key("ArrowDown", { ctrlKey: true })).toEqual({ ...box, top: 61 });
  });

  it("sizes with Shift, and leaves other keys alone", () => {
    expect(key("ArrowRight", { shiftKey: true })).toEqual({ ...box, width: 408 });
    expect(key("a")).toBeUndefined();
  });
});

describe("onScreen(box, view)", () => {
  const view = { zoom: 1, scrolled: { x: 0, y: 0 }, frozen: { width: 64, height: 40 } };

  it("scrolls and zooms with the cells", () => {
    const scrolled = { zoom: 1.5, scrolled: { x: 30, y: 100 }, frozen: { width: 0, height: 0 } };
    expect(onScreen(box, scrolled)).toEqual({
      left: 105,
      top: -60,
      hidden: { left: 0, top: 40 },
    });
  });

  it("keeps what lies within frozen cells, and hides the rest beneath them", () => {
    const scrolled = { ...view, scrolled: { x: 0, y: 90 } };
    const frozen = { left: 100, top: 4, width: 50, height: 30 };
    expect(onScreen(frozen, scrolled)).toMatchObject({ top: 4, hidden: { top: 0 } });
    expect(onScreen(box, scrolled)).toMatchObject({ top: -30, hidden: { top: 70 } });
  });

  it("shows a chart that reaches over frozen cells whole until it scrolls", () => {
    expect(onScreen({ ...box, top: 10 }, view)).toMatchObject({ top: 10, hidden: { top: 0 } });
  });
});

describe("marks of a chart", () => {
  const dot = (series: number, point: number, x: number, y: number): Mark => ({
    series,
    point,
    left: x,
    right: x,
    top: y,
    bottom: y,
  });
  const marks = [dot(0, 0, 10, 50), dot(0, 1, 60, 40), dot(1, 0, 10, 80), dot(1, 1, 60, 90)];

  it("markAt finds the nearest one within reach", () => {
    expect(markAt(marks, 55, 45)).toBe(marks[1]);
    expect(markAt(marks, 300, 300)).toBeUndefined();
  });

  it("markBeside goes along a series and across to others, and stops at their ends", () => {
    const next = { points: 1, series: 0 };
    expect(markBeside(marks, marks[0], next)).toBe(marks[1]);
    expect(markBeside(marks, marks[1], next)).toBe(marks[1]);
    expect(markBeside(marks, marks[1], { points: 0, series: 1 })).toBe(marks[3]);
  });
});

test("wrappedText breaks between words, and within those that are longer than a line", () => {
  expect(wrappedText("Nilai Tukar Petani", 11)).toEqual(["Nilai Tukar", "Petani"]);
  expect(wrappedText("Kependudukan", 5)).toEqual(["Kepen", "duduk", "an"]);
  expect(wrappedText("", 20)).toEqual([]);
});
