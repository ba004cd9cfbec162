import { addressOf, type WebApiRequest } from "../../src/web-api";

const root = "https://webapi.bps.go.id/v1/api/";

test.each<[WebApiRequest, string]>([
  [{ ask: "domains" }, "domain?type=all"],
  [{ ask: "subjects", domain: "0000", language: "id" }, "list?model=subject&domain=0000&lang=ind"],
  [
    { ask: "variables", domain: "1100", language: "en", subject: "7", page: 2 },
    "list?model=var&domain=1100&lang=eng&page=2&subject=7",
  ],
  [
    { ask: "years", domain: "0000", language: "id", variable: "12", page: 1 },
    "list?model=th&domain=0000&lang=ind&var=12",
  ],
  [
    { ask: "parts", domain: "0000", language: "id", variable: "12" },
    "list?model=turth&domain=0000&lang=ind&var=12",
  ],
  [
    { ask: "variants", domain: "0000", language: "id", variable: "12" },
    "list?model=turvar&domain=0000&lang=ind&var=12",
  ],
  [
    { ask: "data", domain: "0000", language: "id", variable: "12", years: ["117", "119"] },
    "list?model=data&domain=0000&lang=ind&var=12&th=117;119",
  ],
  [
    { ask: "static-tables", domain: "0000", language: "id", words: "luas panen & padi" },
    "list?model=statictable&domain=0000&lang=ind&keyword=luas+panen+%26+padi",
  ],
  [
    { ask: "static-table", domain: "0000", language: "en", id: "9" },
    "view?model=statictable&domain=0000&lang=eng&id=9",
  ],
  [
    { ask: "subject-tables", domain: "0000", language: "id", subject: "519" },
    "list?model=tablestatistic&domain=0000&lang=ind&subject=519",
  ],
  [
    { ask: "publications", domain: "0000", language: "id", words: "padi" },
    "list?model=publication&domain=0000&lang=ind&keyword=padi",
  ],
  [
    { ask: "simdasi", area: "0000000", year: "2024", id: "QUJD==" },
    "interoperabilitas/datasource/simdasi/id/25/?wilayah=0000000&tahun=2024&id_tabel=QUJD%3D%3D",
  ],
  [
    {
      ask: "trade",
      flow: "imports",
      every: "month",
      codes: ["03", "04"],
      level: "chapter",
      year: "2024",
    },
    "dataexim/?sumber=2&periode=1&kodehs=03;04&jenishs=1&tahun=2024",
  ],
])("%j is asked at %s", (request, place) => {
  expect(addressOf(request)).toBe(root + place);
});
