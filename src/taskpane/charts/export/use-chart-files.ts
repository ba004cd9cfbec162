import { useState } from "react";
import { chartTexts } from "../../../language";
import { usePane, useTexts } from "../../pane-context";
import { saveFile } from "../../parts";
import type { Chart } from "../chart";
import { chartCsv } from "./chart-csv";
import { fileName } from "./file-name";
import { chartPicture } from "./picture";
import { pngOfSvg } from "./png-of-svg";
import { svgText } from "./svg-text";

/** Saves a chart or copies it, and keeps what came of it to be shown; it is spoken too. */
export function useChartFiles(chart: Chart) {
  const texts = useTexts(chartTexts);
  const { announce, language } = usePane();
  const [outcome, setOutcome] = useState("");
  const svg = () => svgText(chartPicture(chart, language));
  const attempt = async (work: () => Promise<string>, failure: string) => {
    // Office on some platforms refuses files and the clipboard to add-ins.
    const message = await work().catch(() => failure);
    setOutcome(message);
    announce(message);
  };
  const save = (type: string, extension: string, content: () => BlobPart | Promise<BlobPart>) =>
    attempt(async () => {
      const name = fileName(chart.title, extension);
      saveFile(name, await content(), type);
      return texts.saved(name);
    }, texts.notSaved);
  return {
    outcome,
    copyPicture: () =>
      attempt(async () => {
        await navigator.clipboard.write([new ClipboardItem({ "image/png": pngOfSvg(svg()) })]);
        return texts.pictureCopied;
      }, texts.pictureNotCopied),
    savePng: () => save("image/png", "png", () => pngOfSvg(svg())),
    saveSvg: () => save("image/svg+xml", "svg", svg),
    saveCsv: () => save("text/csv", "csv", () => chartCsv(chart, language)),
  };
}
