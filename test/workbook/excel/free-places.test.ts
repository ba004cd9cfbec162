import { openWorkbook, ntpPlan } from "./open-workbook";

const at = (cell: string) => ntpPlan("ntp~2", { sheet: "Sheet1", cell });

/** Free places beside a table that stands at A1. */
async function placesNear(cell: string) {
  const { executor } = openWorkbook();
  const first = await executor.apply(ntpPlan("ntp~1", { sheet: "Sheet1", cell: "A1" }), {
    overwrite: false,
  });
  expect(first).toMatchObject({ ok: true, value: { status: "inserted" } });
  const places = await executor.freePlaces(at(cell));
  if (!places.ok) throw new Error(places.failure.code);
  return { executor, places: places.value };
}

describe("freePlaces", () => {
  test("in a table, they are below and beside what is in the way, and the plan fits in each", async () => {
    const { executor, places } = await placesNear("A1");
    expect(places.map(({ kind }) => kind)).toEqual(["below", "beside"]);
    for (const { sheet, cell } of places) {
      const outcome = await executor.apply(ntpPlan(`ntp~${cell}`, { sheet, cell }), {
        overwrite: false,
      });
      expect(outcome).toMatchObject({ ok: true, value: { status: "inserted" } });
    }
  });

  test("an empty sheet is free where the cell is", async () => {
    const { executor } = openWorkbook();
    expect(await executor.freePlaces(at("C3"))).toEqual({
      ok: true,
      value: expect.arrayContaining([{ kind: "here", sheet: "Sheet1", cell: "C3" }]),
    });
  });

  test("right beside a table a block would touch it: the cell itself is not offered", async () => {
    const { places } = await placesNear("H4");
    expect(places.some(({ kind }) => kind === "here")).toBe(false);
    expect(places.length).toBeGreaterThan(0);
  });

  test("cells with anything in them are not offered", async () => {
    const { executor, type } = openWorkbook();
    type(0, 0, [["x"]]);
    const places = await executor.freePlaces(at("A1"));
    expect(places.ok && places.value.map(({ cell }) => cell)).toEqual(["A3", "C1"]);
  });

  test("a new sheet needs no place", async () => {
    const { executor } = openWorkbook();
    const places = await executor.freePlaces(ntpPlan("ntp~1", { newSheet: "New" }));
    expect(places).toEqual({ ok: true, value: [] });
  });
});
