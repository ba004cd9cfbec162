import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { chartTexts } from "../../../language";
import { useTexts } from "../../pane-context";
import { looks } from "../../parts";
import type { Chart } from "../chart";
import { useChartFiles } from "./use-chart-files";

const useStyles = makeStyles({
  part: { marginTop: "4px" },
  open: looks.flush,
  ways: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "6px" },
  outcome: { margin: "6px 0 0", ...looks.quiet },
});

/** What takes a chart out of the pane: as a picture, a drawing, its numbers. */
export function SaveChart({ chart }: { chart: Chart }) {
  const styles = useStyles();
  const texts = useTexts(chartTexts);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.part}>
      <Button
        className={styles.open}
        size="small"
        appearance="subtle"
        aria-label={texts.saveOf(chart.title)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {texts.save}
      </Button>
      {isOpen && (
        <div id={id}>
          <Ways chart={chart} />
        </div>
      )}
    </div>
  );
}

function Ways({ chart }: { chart: Chart }) {
  const styles = useStyles();
  const texts = useTexts(chartTexts);
  const { outcome, ...files } = useChartFiles(chart);
  const ways = ["copyPicture", "savePng", "saveSvg", "saveCsv"] as const;
  return (
    <>
      <div className={styles.ways} role="group" aria-label={texts.saveOf(chart.title)}>
        {ways.map((way) => (
          <Button key={way} size="small" onClick={() => void files[way]()}>
            {texts[way]}
          </Button>
        ))}
      </div>
      {outcome !== "" && <p className={styles.outcome}>{outcome}</p>}
    </>
  );
}
