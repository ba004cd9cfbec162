import { expectedResult } from "../../../src/taskpane/functions/example-result";

describe("expectedResult", () => {
  test.each([
    ["125", 125],
    ["16,279,934.2", 16279934.2],
    ["106  122", [[106, 122]]],
    ["20.5; -15", [[20.5], [-15]]],
    [
      "Garam  50; Lainnya  25",
      [
        ["Garam", 50],
        ["Lainnya", 25],
      ],
    ],
    ["Ikan dan Udang", "Ikan dan Udang"],
    [
      "Badan Pusat Statistik. Katalog 53; Nomor Publikasi 54; ISSN 24.",
      "Badan Pusat Statistik. Katalog 53; Nomor Publikasi 54; ISSN 24.",
    ],
  ])("expectedResult(%j) is %j", (result, expected) => {
    expect(expectedResult(result)).toEqual(expected);
  });
});
