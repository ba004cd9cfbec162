import { Button, makeStyles } from "@fluentui/react-components";
import { myDataTexts } from "../../language";
import type { ReadDoubt } from "../../reading";
import { printedDecimals } from "../../table";
import { useTexts } from "../pane-context";
import { useNumbers } from "../parts";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: "6px", margin: "0 0 12px" },
});

interface UnsureFigureProps {
  doubt: ReadDoubt;
  onSettle: (reading: string) => void;
}

/** What a figure can be, each to be chosen. */
export function UnsureFigure({ doubt: { printed, readings = [] }, onSettle }: UnsureFigureProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const { number } = useNumbers();
  if (readings.length === 0) return null;
  return (
    <div role="group" aria-label={texts.settle(printed)} className={styles.choices}>
      {readings.map((reading) => (
        <Button key={reading} size="small" onClick={() => onSettle(reading)}>
          {texts.itIs(
            /^-?\d/.test(reading) ? number(Number(reading), printedDecimals(reading)) : reading,
          )}
        </Button>
      ))}
    </div>
  );
}
