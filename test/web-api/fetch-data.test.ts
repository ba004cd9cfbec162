import {
  dataAnswer,
  jsonText,
  months,
  special,
  valueOf,
  variableOf,
} from "../../scripts/stand-in/made-up-data";
import {
  addressOf,
  type DataReading,
  type DataRequest,
  dataTable,
  FailedRequest,
  fetchData,
  pastedAnswer,
} from "../../src/web-api";
import { asking, standInForTests } from "../support/stand-in-client";

const tests = standInForTests();
beforeEach(() => {
  tests.standIn.recover();
  tests.standIn.asked.splice(0);
});

const request = (variable: number, years: readonly number[], domain = "0000"): DataRequest => ({
  ask: "data",
  domain,
  language: "id",
  variable: String(variable),
  years: years.map(String),
});
const fetched = (variable: number, years: readonly number[], domain?: string) =>
  fetchData(tests.client(), request(variable, years, domain), asking());

/** Numbers of a reading by the keys of their members. */
function numbersOf({ records }: DataReading): Map<string, number> {
  const { dimensions, members, values, size } = records;
  return new Map(
    Array.from({ length: size }, (_, at) => [
      dimensions.map((one, dimension) => one.members[members[dimension]?.[at] ?? 0]?.key).join(),
      values[0]?.[at] ?? NaN,
    ]),
  );
}

/** The same from the made-up data, without their glued keys. */
function truthOf(id: number, years: readonly number[]): Map<string, number> {
  const { vervar = [], turvar = [], turtahun = [] } = variableOf(id) ?? {};
  const truth = new Map<string, number>();
  for (const row of vervar) {
    for (const column of turvar) {
      for (const year of years) {
        for (const part of turtahun) {
          const value = valueOf(id, [row.val, column.val, year, part.val]);
          if (value === undefined) continue;
          const month = months.findIndex(({ label }) => label === part.label) + 1;
          const period =
            month > 0
              ? `${year + 1900}-${String(month).padStart(2, "0")}`
              : part.val === 0
                ? String(year + 1900)
                : `${year}.${part.val}`;
          const keys = turvar.length > 1 ? [row.val, column.val, period] : [row.val, period];
          truth.set(keys.join(), value);
        }
      }
    }
  }
  return truth;
}

const sorted = (numbers: Map<string, number>) =>
  [...numbers].sort(([one], [other]) => (one < other ? -1 : 1));

test.each([
  ["years", 5, [110, 111, 112]],
  ["months and a whole year that is never filled", 6, [117, 118, 119]],
  ["variants by month", 7, [117]],
  ["quarters", 8, [117, 118]],
  ["ids beyond 32 bits and beyond 2^53", special.largeIds, [117, 118, 119]],
])("%s: every number stands at its members", async (_, id, years) => {
  const reading = await fetched(id, years);
  expect(sorted(numbersOf(reading))).toEqual(sorted(truthOf(id, years)));
  expect(reading.doubts).toEqual({ unmatched: [], ambiguous: [], unread: [] });
});

test("seven years are asked for three at a time of the national office, two of another", async () => {
  const years = [110, 111, 112, 113, 114, 115, 116];
  const told: string[] = [];
  const onProgress = (done: number, all: number) => told.push(`${done}/${all}`);
  await fetchData(tests.client(), request(5, years), { ...asking(), onProgress });
  expect(told).toEqual(["3/7", "6/7", "7/7"]);
  tests.standIn.asked.splice(0);
  const province = await fetched(5, years, "1100");
  expect(tests.standIn.asked).toHaveLength(4);
  expect(sorted(numbersOf(province))).toEqual(sorted(truthOf(5, years)));
});

test("a smaller limit that the service names is kept to", async () => {
  tests.standIn.failNext("too-many-years");
  const reading = await fetched(5, [110, 111, 112]);
  expect(tests.standIn.asked).toHaveLength(4);
  expect(sorted(numbersOf(reading))).toEqual(sorted(truthOf(5, [110, 111, 112])));
});

test("too large an answer is asked for year by year", async () => {
  const reading = await fetched(special.tooLarge, [117, 118, 119]);
  expect(tests.standIn.asked).toHaveLength(4);
  expect(sorted(numbersOf(reading))).toEqual(sorted(truthOf(special.tooLarge, [117, 118, 119])));
});

test("and, where one year is too large, variant by variant", async () => {
  const reading = await fetched(special.tooLargeByYear, [117]);
  expect(sorted(numbersOf(reading))).toEqual(sorted(truthOf(special.tooLargeByYear, [117])));
});

test("where variants glue to one key, each is asked for alone and nothing is left open", async () => {
  const reading = await fetched(special.ambiguous, [117]);
  expect(reading.doubts.ambiguous).toEqual([]);
  expect(sorted(numbersOf(reading))).toEqual(sorted(truthOf(special.ambiguous, [117])));
});

test("a year that the service does not hold hides none that it does", async () => {
  const reading = await fetched(5, [90, 91, 92, 110]);
  expect(sorted(numbersOf(reading))).toEqual(sorted(truthOf(5, [110])));
});

test("nothing at all is not available", async () => {
  await expect(fetched(5, [90, 91])).rejects.toMatchObject({ fault: { code: "not-available" } });
  await expect(fetched(5, [90])).rejects.toBeInstanceOf(FailedRequest);
});

describe("as a table", () => {
  const origin = {
    id: "bps.0000.6",
    publisher: "Badan Pusat Statistik",
    address: addressOf(request(6, [117])),
    readOn: "2026-11-29",
  };

  test("items run down and months across, with unit, notes and the day of the last update", async () => {
    const table = dataTable(await fetched(6, [117, 118]), origin);
    expect(table.rows.at(-1)).toMatchObject({ key: "9999", code: "9999", label: "SELURUHNYA" });
    expect(table.columns[0]).toMatchObject({
      key: "2017-01",
      title: { id: "Januari 2017", en: "January 2017" },
      period: "2017-01",
      unit: "Orang",
    });
    expect(table.columns.some(({ title }) => title.id.includes("Tahunan"))).toBe(false);
    expect(table.notes.map(({ id }) => id)).toEqual([
      "Angka buatan.",
      "Tidak dari BPS & tidak benar.",
    ]);
    expect(table.source).toEqual({
      publisher: "Badan Pusat Statistik",
      publication: "Subjek buatan",
      address: "https://webapi.bps.go.id/v1/api/list?model=data&domain=0000&lang=ind&var=6&th=117",
      readOn: "2026-11-29",
      lastUpdate: "2026-10-02 09:15:00",
    });
  });

  test("no number is rounded to fewer decimals than it has", async () => {
    const reading = await fetched(4, [117]);
    const table = dataTable(reading, origin);
    const numbers = table.rows.flatMap(({ values }) => values.filter((value) => value !== ""));
    expect(numbers.map(Number).sort()).toEqual([...truthOf(4, [117]).values()].sort());
  });

  test("digits behind the fifteenth are noise: 7266.969999999999 prints as 7266.97", async () => {
    const variable = variableOf(5);
    if (!variable) throw new Error("the stand-in has no fifth table");
    const answer = dataAnswer({ ...variable, decimal: "" }, [117]);
    const [key = ""] = Object.keys(answer.datacontent as object);
    const pasted = pastedAnswer(jsonText({ ...answer, datacontent: { [key]: 7266.969999999999 } }));
    if (pasted.kind !== "data") throw new Error(`the answer was taken for ${pasted.kind}`);
    expect(dataTable(pasted.reading, origin).rows[0]?.values).toEqual(["7266.97"]);
  });

  test("several variants stand beside each other within a period", async () => {
    const table = dataTable(await fetched(7, [117]), origin);
    expect(new Set(table.columns.map(({ period }) => period)).size).toBeGreaterThan(1);
    expect(table.columns[0]?.title.id).toMatch(/^Wilayah \d+ Januari 2017$/);
  });
});

test("3 years x 514 places x 12 months become records, every number right", async () => {
  const years = [117, 118, 119];
  const reading = await fetched(special.everyPlace, years);
  expect(reading.records.size).toBeGreaterThan(16_000);
  expect(sorted(numbersOf(reading))).toEqual(sorted(truthOf(special.everyPlace, years)));
});

test("a pasted answer reads as the asked one does", async () => {
  const variable = variableOf(special.largeIds);
  if (!variable) throw new Error("the stand-in has no table of large ids");
  const pasted = pastedAnswer(` \n${jsonText(dataAnswer(variable, [117]))}\n`);
  expect(pasted).toEqual({ kind: "data", reading: await fetched(special.largeIds, [117]) });
});
