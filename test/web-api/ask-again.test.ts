import { simdasiId } from "../../scripts/stand-in/made-up-pages";
import { addressOf, askAgain, requestOf, type TableRequest } from "../../src/web-api";
import { asking, standInForTests } from "../support/stand-in-client";

const tests = standInForTests();
beforeEach(() => tests.standIn.recover());

const national = { domain: "0000", language: "id" } as const;
const trade = { ask: "trade", flow: "imports", every: "year", level: "chapter" } as const;

const requests: TableRequest[] = [
  { ask: "data", ...national, variable: "6", years: ["117", "119"] },
  {
    ...{ ask: "data", domain: "6400", language: "en", variable: "12", years: ["120"] },
    ...{ variants: ["4", "5"], parts: ["1"] },
  },
  { ask: "static-table", ...national, id: "1" },
  { ask: "simdasi", area: "0000000", year: "2024", id: simdasiId },
  { ...trade, codes: ["03", "04"], year: "2023;2024" },
];

test.each(requests)("an address says what it asks: %j", (request) => {
  expect(requestOf(addressOf(request))).toEqual(request);
});

test.each([
  "https://webapi.bps.go.id",
  "https://webapi.bps.go.id/v1/api/list?model=var&domain=0000&lang=ind",
  "https://webapi.bps.go.id.example.org/v1/api/view?model=statictable&domain=0000&lang=ind&id=9",
  "https://webapi.bps.go.id/v1/api/view?model=statictable&domain=0000&lang=ind&id=9&key=0",
  "https://webapi.bps.go.id/v1/api/../../x/list?model=data&domain=0000&lang=ind&var=6&th=117",
  "halo",
])("%s asks for no table, whoever wrote it into a workbook", (address) => {
  expect(requestOf(address)).toBeUndefined();
});

test("what was asked once is asked anew, in as many requests as it takes", async () => {
  const before = tests.standIn.asked.length;
  const kinds: string[] = [];
  for (const request of requests.filter((one) => !("variants" in one))) {
    const answer = await askAgain(tests.client(), request, asking());
    kinds.push(answer.kind);
    if (answer.kind === "trade")
      expect(answer.records.dimensions[3]?.members.map(({ key }) => key)).toEqual(["2023", "2024"]);
  }
  expect(kinds).toEqual(["data", "printed", "printed", "trade"]);
  // Trade takes a request a year.
  expect(tests.standIn.asked.length - before).toBe(5);
});
