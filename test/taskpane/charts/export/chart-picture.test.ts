import { SaxesParser, type SaxesTagPlain } from "saxes";
import { chartPicture } from "../../../../src/taskpane/charts/export/picture";
import { chartFinding } from "../../../../src/taskpane/charts/export/chart-finding";
import { fileName } from "../../../../src/taskpane/charts/export/file-name";
import { svgText } from "../../../../src/taskpane/charts/export/svg-text";
import { wrappedText } from "../../../../src/taskpane/charts/drawing";
import type { Chart } from "../../../../src/taskpane/charts/chart";
import { dwarfedBars, sampleBars, sampleLines } from "../../../support/sample-charts";

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** The elements of the file, read as XML is: strictly. */
function elementsOf(chart: Chart, language: "id" | "en"): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    const element = { name, attributes, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const [last] = open.slice(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(svgText(chartPicture(chart, language))).close();
  return elements;
}

const wordsOf = (chart: Chart, language: "id" | "en") =>
  elementsOf(chart, language).flatMap(({ name, text }) => (name === "text" ? [text] : []));

test("a picture of bars holds finding, title with unit, labels, values and source as real text", () => {
  expect(wordsOf(sampleBars, "id")).toEqual([
    "Seluruhnya: +1,50; terbesar: Gabah & <jagung>, +1,25",
    "Andil terhadap perubahan NTP, poin",
    ...["Seluruhnya", "+1,50", "Gabah & <jagung>", "+1,25", "Solar", "−0,25", "Lainnya", "+0,50"],
    "Sumber: BPS, Nilai Tukar Petani, Tabel 2, hlm. 7. Digambar dengan Timbang. Bukan produk BPS.",
  ]);
  const title = elementsOf(sampleBars, "id").find(({ name }) => name === "title");
  expect(title?.text).toMatch(/^Seluruhnya: \+1,50/);
});

test("a picture of lines names each line at its end with its last number, and hollow points", () => {
  const words = wordsOf(sampleLines, "en");
  expect(words.slice(0, 3).join(" ")).toBe(
    "Food crops rose from 101.50 (January) to 104.00 (March), the largest change of 2 lines " +
      "NTP by subsector, 2018 = 100",
  );
  expect(words).toEqual(
    expect.arrayContaining([
      "Food crops 104.00",
      "Fisheries 98.00",
      "January",
      "Hollow points: figures that are not final.",
    ]),
  );
  const hollow = elementsOf(sampleLines, "en").filter(
    ({ name, attributes }) => name === "circle" && attributes["fill"] === "#ffffff",
  );
  expect(hollow).toHaveLength(1);
});

test("all colours are those of white paper: none is left to a theme", () => {
  const text = svgText(chartPicture(sampleLines, "en")) + svgText(chartPicture(dwarfedBars, "en"));
  expect(text).not.toMatch(/var\(|undefined|NaN/);
  expect(text).toMatch(/<rect x="0" y="0" width="720" height="\d+" fill="#ffffff"\/>/);
});

test("nothing stands outside the picture", () => {
  for (const chart of [sampleBars, dwarfedBars, sampleLines]) {
    const { layers, height } = chartPicture(chart, "id");
    for (const { top, marks } of layers) {
      for (const { at } of marks) {
        const y = Number(at["y"] ?? at["cy"] ?? 0);
        expect(top + y).toBeLessThan(height);
      }
    }
  }
});

test("a bar that dwarfs the others is broken, and said to be", () => {
  expect(wordsOf(dwarfedBars, "id")).toContain(
    "Batang terputus tidak sesuai skala: 12 kali batang berikutnya.",
  );
  expect(wordsOf(dwarfedBars, "en")).toContain(
    "The broken bar is not to scale: 12 times the next.",
  );
  expect(wordsOf(sampleBars, "en").join()).not.toContain("scale");
});

describe("chartFinding", () => {
  test("of bars without a total is the largest", () => {
    expect(chartFinding(dwarfedBars, "en")).toBe("Minyak: 120,00, the largest");
  });

  test("of bars on both sides is the one that goes farthest", () => {
    const bars = [
      { label: "Malaysia", value: -34, text: "−34" },
      { label: "China", value: 20, text: "+20" },
    ];
    expect(chartFinding({ ...dwarfedBars, bars }, "en")).toBe(
      "Malaysia: −34, the farthest from zero",
    );
  });

  test("of one line says how it went, also where it stayed", () => {
    const of = (...values: number[]) =>
      chartFinding({ ...sampleLines, lines: [{ name: "NTP", values }] }, "id");
    expect(of(100, 99, 98)).toBe("NTP turun dari 100.00 (January) menjadi 98.00 (March)");
    expect(of(100, 99, 100)).toBe("NTP: 100.00 pada March, sama dengan January");
  });

  test("of what has no two numbers is the title", () => {
    const lines = [{ name: "NTP", values: [undefined, 3] }];
    expect(chartFinding({ ...sampleLines, lines }, "id")).toBe("NTP by subsector");
  });
});

test('wrappedText("Nilai tukar petani", 12) breaks between words', () => {
  expect(wrappedText("Nilai tukar petani", 12)).toEqual(["Nilai tukar", "petani"]);
  expect(wrappedText("", 12)).toEqual([]);
});

test('fileName("Neraca, juta US$", "png") has no sign that a disk refuses', () => {
  expect(fileName("Neraca, juta US$", "png")).toBe("neraca-juta-us.png");
  expect(fileName("../:*", "svg")).toBe("timbang.svg");
});
