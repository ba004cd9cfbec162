import { offices, variableCount } from "../../scripts/stand-in/made-up-data";
import { isWhole, listAll, type ListedPages, type ListItem } from "../../src/web-api";
import { asking, standInForTests } from "../support/stand-in-client";

const tests = standInForTests();
beforeEach(() => {
  tests.standIn.recover();
  tests.standIn.asked.splice(0);
});

const variables = { ask: "variables", domain: "0000", language: "id" } as const;
type Pages = ListedPages<ListItem<"variables">>;

describe("a listing of 1,758 variables in 176 pages", () => {
  test("holds each of them once and tells of every page", async () => {
    const told: number[] = [];
    const { items, promised } = await listAll(tests.client(), variables, {
      ...asking(),
      onPage: ({ pages }) => told.push(pages.length),
    });
    expect(items.map(({ var_id }) => Number(var_id))).toEqual(
      Array.from({ length: variableCount }, (_, at) => at + 1),
    );
    expect(promised).toBeUndefined();
    expect(told).toEqual(Array.from({ length: 176 }, (_, at) => at + 1));
    expect(tests.standIn.asked).toHaveLength(176);
  });

  test("is stopped at page 60, goes on with page 61, and then needs no request", async () => {
    const stop = new AbortController();
    const held: { kept?: Pages } = {};
    const onPage = (listed: Pages) => {
      held.kept = structuredClone(listed);
      if (listed.pages.length === 60) stop.abort();
    };
    const first = listAll(tests.client(), variables, {
      ...asking(),
      signal: stop.signal,
      onPage,
    });
    await expect(first).rejects.toMatchObject({ name: "AbortError" });
    expect(tests.standIn.asked).toHaveLength(60);
    const second = { ...asking(), kept: held.kept, onPage };
    expect((await listAll(tests.client(), variables, second)).items).toHaveLength(variableCount);
    expect(tests.standIn.asked[60]).toContain("page=61");
    expect(tests.standIn.asked).toHaveLength(176);
    expect(held.kept && isWhole(held.kept, "variables")).toBe(true);
    const third = await listAll(tests.client(), variables, { ...asking(), kept: held.kept });
    expect(third.items).toHaveLength(variableCount);
    expect(tests.standIn.asked).toHaveLength(176);
  });

  test("begins anew where the list has changed since", async () => {
    const kept: Pages = {
      pages: [[{ var_id: "9", title: "Old", sub_id: "", sub_name: "", unit: "" }]],
      total: 1757,
      last: 176,
    };
    const { items } = await listAll(tests.client(), variables, { ...asking(), kept });
    expect(items).toHaveLength(variableCount);
    expect(items.find(({ title }) => title === "Old")).toBeUndefined();
  });
});

test("549 offices come in one page without `per_page`", async () => {
  const { items } = await listAll(tests.client(), { ask: "domains" }, asking());
  expect(items).toEqual(offices);
});

test("one page too many is no fault and adds nothing; then the list is whole", async () => {
  const held: { kept?: ListedPages<ListItem<"static-tables">> } = {};
  const request = { ask: "static-tables", domain: "0000", language: "id" } as const;
  const onPage = (listed: typeof held.kept) => void (held.kept = listed);
  const { items, promised } = await listAll(tests.client(), request, { ...asking(), onPage });
  expect([items.length, promised]).toEqual([20, undefined]);
  expect(tests.standIn.asked).toHaveLength(3);
  await listAll(tests.client(), request, { ...asking(), kept: held.kept });
  expect(tests.standIn.asked).toHaveLength(3);
});

test("a last page that is given again adds nothing", async () => {
  const { items } = await listAll(
    tests.client(),
    { ask: "subject-tables", domain: "0000", language: "id", subject: "519" },
    asking(),
  );
  expect(items).toHaveLength(13);
});

test("a list that holds less than it promises says so", async () => {
  const ask = () =>
    Promise.resolve({
      status: "OK",
      data: [{ page: 1, pages: 1, total: 3 }, [{ th_id: 117, th: 2017 }]],
    });
  const request = { ask: "years", domain: "0000", language: "id", variable: "1" } as const;
  expect(await listAll({ ask }, request, asking())).toEqual({
    items: [{ th_id: "117", th: "2017" }],
    promised: 3,
  });
});
