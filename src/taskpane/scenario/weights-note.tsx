import { makeStyles, tokens } from "@fluentui/react-components";
import type { ScenarioModel } from "../../analysis";
import { scenarioPaneTexts } from "../../language";
import { useTexts } from "../pane-context";
import { looks, useNumbers } from "../parts";
import type { OpenWeights } from "./use-own-weights";

const useStyles = makeStyles({
  note: { margin: "0 0 10px", ...looks.small, color: tokens.colorNeutralForeground2 },
});

interface WeightsNoteProps {
  model: ScenarioModel;
  setName: OpenWeights["setName"];
}

/** Whose weights the results rest on, and which own weights did not add up. */
export function WeightsNote({ model, setName }: WeightsNoteProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { number } = useNumbers();
  const { hasOwnWeights, normalised } = model;
  return (
    <p className={styles.note}>
      {texts.estimates}
      {hasOwnWeights && ` ${texts.ownNote}`}
      {normalised.map((one) => ` ${texts.normalised(setName(one), number(one.total, 4))}`)}
    </p>
  );
}
