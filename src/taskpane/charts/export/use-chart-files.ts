import { useState } from "react";
import { chartTexts } from "../../../language";
import { type Message, usePane } from "../../pane-context";
import { saveFile } from "../../parts";
import type { Chart } from "../chart";
import { chartCsv } from "./chart-csv";
import { fileName } from "./file-name";
import { chartPicture } from "./picture";
import { pngOfSvg } from "./png-of-svg";
import { svgText } from "./svg-text";

/** Saves a chart or copies it, and keeps what came of it to be shown; it is spoken too. */
export function useChartFiles(chart: Chart) {
  const { announce, language } = usePane();
  const [outcome, setOutcome] = useState<Message>();
  const svg = () => svgText(chartPicture(chart, language));
  const attempt = async (
    work: () => Promise<Message>,
    failure: "notSaved" | "pictureNotCopied",
  ) => {
    // Office on some platforms refuses files and the clipboard to add-ins.
    const message = await work().catch((): Message => (language) => chartTexts[language][failure]);
    setOutcome(() => message);
    announce(message(language));
  };
  const save = (type: string, extension: string, content: () => BlobPart | Promise<BlobPart>) =>
    attempt(async () => {
      const name = fileName(chart.title, extension);
      saveFile(name, await content(), type);
      return (language) => chartTexts[language].saved(name);
    }, "notSaved");
  return {
    outcome: outcome?.(language) ?? "",
    copyPicture: () =>
      attempt(async () => {
        await navigator.clipboard.write([new ClipboardItem({ "image/png": pngOfSvg(svg()) })]);
        return (language) => chartTexts[language].pictureCopied;
      }, "pictureNotCopied"),
    savePng: () => save("image/png", "png", () => pngOfSvg(svg())),
    saveSvg: () => save("image/svg+xml", "svg", svg),
    saveCsv: () => save("text/csv", "csv", () => chartCsv(chart, language)),
  };
}
