import { listedTable, pastedAddress } from "../../src/web-api";

const packed = (text: string) => Buffer.from(text).toString("base64");

test.each([
  [
    "https://www.bps.go.id/id/statistics-table/2/MTcyMCMy/nilai-ekspor.html",
    { office: { site: "bps.go.id" }, language: "id", page: { kind: "dynamic", id: "1720" } },
  ],
  [
    `jabar.bps.go.id/en/statistics-table/1/${packed("23#1")}/x.html?year=2024`,
    {
      office: { site: "jabar.bps.go.id" },
      language: "en",
      page: { kind: "static", id: "23" },
      year: "2024",
    },
  ],
  [
    `https://acehutarakab.bps.go.id/id/statistics-table/3/${encodeURIComponent(packed("QUJDRA==#3"))}/x.html`,
    {
      office: { site: "acehutarakab.bps.go.id" },
      language: "id",
      page: { kind: "simdasi", id: "QUJDRA==" },
    },
  ],
  [
    `https://www.bps.go.id/id/statistics-table/3/${packed("QUJDRA==#3#3100")}/x.html`,
    {
      office: { site: "bps.go.id" },
      language: "id",
      page: { kind: "simdasi", id: "QUJDRA==", area: "3100000" },
    },
  ],
  [
    "https://jatim.beta.bps.go.id/id/statistics-table?subject=519&sortBy=date",
    { office: { site: "jatim.bps.go.id" }, language: "id", page: { kind: "subject", id: "519" } },
  ],
  [
    "https://www.bps.go.id/id/publication/2024/02/28/c1bacde03256343b2bf769b0/statistik.html",
    {
      office: { site: "bps.go.id" },
      language: "id",
      page: { kind: "publication", id: "c1bacde03256343b2bf769b0" },
    },
  ],
  [
    "https://www.bps.go.id/indicator/13/1720/1/x.html",
    { office: { site: "bps.go.id" }, language: "id", page: { kind: "dynamic", id: "1720" } },
  ],
  [
    "https://www.bps.go.id/statictable/2014/09/08/950/x.html",
    { office: { site: "bps.go.id" }, language: "id", page: { kind: "static", id: "950" } },
  ],
  [
    "https://webapi.bps.go.id/v1/api/list/model/data/lang/eng/domain/1100/var/145/th/117/key/0123456789abcdef0123456789abcdef/",
    { office: { domain: "1100" }, language: "en", page: { kind: "dynamic", id: "145" } },
  ],
  [
    "https://webapi.bps.go.id/v1/api/view?model=statictable&domain=0000&id=9&key=0123456789abcdef0123456789abcdef",
    { office: { domain: "0000" }, language: "id", page: { kind: "static", id: "9" } },
  ],
])("%s", (text, address) => {
  expect(pastedAddress(text)).toEqual(address);
});

test.each([
  "",
  "nilai tukar petani",
  "https://example.org/id/statistics-table/2/MTcyMCMy/x.html",
  "https://bps.go.id.example.org/id/statistics-table/2/MTcyMCMy/x.html",
  "https://www.bps.go.id/id/statistics-table/2/%E0%A4%A/x.html",
  "https://www.bps.go.id/id/news",
  "https://webapi.bps.go.id/v1/api/list?model=var&domain=0000",
])("%j is no address of a table, subject or publication", (text) => {
  expect(() => pastedAddress(text)).toThrow("unknown-address");
});

test.each([
  ["1720", "2", { kind: "dynamic", id: "1720" }],
  [packed("1720#2"), "2", { kind: "dynamic", id: "1720" }],
  [packed("23"), "1", { kind: "static", id: "23" }],
  [packed("QUJDRA==#3#3100"), "3", { kind: "simdasi", id: "QUJDRA==", area: "3100000" }],
  ["1720", "4", undefined],
])("the list of a subject means by %s of source %s the table %j", (id, source, table) => {
  expect(listedTable(id, source)).toEqual(table);
});
