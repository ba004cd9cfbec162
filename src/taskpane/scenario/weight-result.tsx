import { makeStyles } from "@fluentui/react-components";
import type { WeightTable } from "../../analysis";
import { weightTexts } from "../../language";
import { componentName, standingText, weightRemarks } from "../../sheets/weights";
import type { Book } from "../../library";
import { NumberTable } from "../charts";
import { usePane, useTexts } from "../pane-context";
import { looks, useNumbers } from "../parts";

const useStyles = makeStyles({ remark: { margin: "0 0 8px", ...looks.small } });

interface WeightResultProps {
  book: Book | undefined;
  weights: WeightTable;
  name: string;
}

/** Weights with their intervals, how well each is known, and what is to be said of all of them. */
export function WeightResult({ book, weights, name }: WeightResultProps) {
  const styles = useStyles();
  const texts = useTexts(weightTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const { set } = weights;
  const share = (value: number | undefined) => (value === undefined ? "" : number(value, 4));
  return (
    <>
      <NumberTable
        label={texts.title(name)}
        headers={[texts.component, texts.low, texts.weight, texts.high, texts.standing]}
        rows={weights.components.map((component) => ({
          cells: [
            componentName(book, component, language),
            share(component.low),
            share(component.weight),
            share(component.high),
            standingText(component, set.feasible, language),
          ],
        }))}
      />
      {weightRemarks(weights, language, number(set.residual, 3)).map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
    </>
  );
}
