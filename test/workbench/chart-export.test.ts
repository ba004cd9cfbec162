import { readFile } from "node:fs/promises";
import type { Frame, Page } from "playwright-core";
import { axeViolations } from "./axe-violations";
import { withWorkbench } from "./with-workbench";

const openNtpSeries = async (pane: Frame) => {
  await pane.getByRole("tab", { name: "Series" }).click();
  await pane
    .getByRole("button", { name: /^NTP by subsector: Combined/ })
    .first()
    .click();
  await pane.getByRole("img", { name: /Horticulture/ }).waitFor();
};

/** What a button of the open chart gives as a file. */
async function savedBy(page: Page, pane: Frame, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: button }).press("Enter"),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Width and height of a PNG, as its first chunk says. */
const sizeOfPng = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

test("a chart of series is saved as PNG and copied as a picture, by keyboard alone", () =>
  withWorkbench(async ({ page, pane }) => {
    await openNtpSeries(pane);
    const save = pane.getByRole("button", { name: /^Save or copy chart/ });
    expect(await save.getAttribute("aria-expanded")).toBe("false");
    await save.press("Enter");
    expect(await save.getAttribute("aria-expanded")).toBe("true");
    expect(await axeViolations(pane)).toEqual([]);

    const { name, bytes } = await savedBy(page, pane, "Save as PNG");
    expect(name).toMatch(/\.png$/);
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    const [width = 0, height = 0] = sizeOfPng(bytes);
    expect(width).toBe(1440);
    expect(height).toBeGreaterThan(700);
    await pane.getByText(`Saved as ${name}.`).first().waitFor();

    await pane.getByRole("button", { name: "Copy picture" }).press("Enter");
    await pane.getByText("Picture copied.").first().waitFor();
    const types = await pane.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => item.types),
    );
    expect(types).toEqual(["image/png"]);
  }));

test("a chart of bars is saved as SVG with its words as text, and its numbers as CSV, in Indonesian", () =>
  withWorkbench(
    async ({ page, pane }) => {
      await pane.getByRole("tab", { name: "Ekspor-impor" }).click();
      await pane.getByRole("button", { name: "Neraca", exact: true }).click();
      const title = "Neraca, juta US$";
      await pane.getByRole("button", { name: `Simpan atau salin grafik: ${title}` }).press("Enter");

      const svg = await savedBy(page, pane, "Simpan sebagai SVG");
      expect(svg.name).toBe("neraca-juta-us.svg");
      const words = await pane.evaluate(
        (text) =>
          [...new DOMParser().parseFromString(text, "image/svg+xml").querySelectorAll("text")].map(
            ({ textContent }) => textContent ?? "",
          ),
        svg.bytes.toString(),
      );
      expect(words[0]).toMatch(/^\d{4}: [+−][\d.,]+, terjauh dari nol$/);
      expect(words[1]).toBe(title);
      expect(words.at(-1)).toMatch(/Bukan produk BPS\.$/);
      expect(words.join(" ")).toMatch(/Sumber: Badan Pusat Statistik .*, hlm\. \d/);

      const csv = await savedBy(page, pane, "Simpan angka sebagai CSV");
      const lines = csv.bytes.toString().replace("\ufeff", "").trimEnd().split("\r\n");
      expect(lines[1]).toBe("Tahun;Neraca");
      expect(lines[2]).toMatch(/^\d{4};-?\d+(,\d+)?$/);
      expect(lines.at(-1)).toMatch(/Sumber: Badan Pusat Statistik/);
      // Each label of the numbers stands in the drawing.
      for (const line of lines.slice(2, -1)) expect(words).toContain(line.split(";")[0]);
    },
    { locale: "id-ID" },
  ));
