import { makeStyles, tokens } from "@fluentui/react-components";
import { shockPercent } from "../../analysis";
import { scenarioPaneTexts } from "../../language";
import { useTexts } from "../pane-context";
import { NumberField, usePoints } from "../parts";
import type { DraftShock } from "./scenario-draft";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: "6px",
    "& input": { textAlign: "right" },
    "& > *": { minWidth: 0 },
  },
  answer: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** Rupiah that a price or its change may reach. */
const most = 1e9;

interface RupiahToolsProps {
  name: string;
  rupiah: NonNullable<DraftShock["rupiah"]>;
  onChange: (rupiah: NonNullable<DraftShock["rupiah"]>) => void;
}

/** A change in rupiah of a price that the reader gives, and what it is in percent. */
export function RupiahTools({ name, rupiah, onChange }: RupiahToolsProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { signed } = usePoints();
  const { price, change } = rupiah;
  const percent =
    price === null ? undefined : shockPercent({ item: "", percent: 0, rupiah: { price, change } });
  return (
    <>
      <div className={styles.fields}>
        <NumberField
          label={texts.rupiahPrice}
          name={texts.rupiahPriceOf(name)}
          value={price ?? undefined}
          limits={{ above: 0, upTo: most, grouped: true }}
          wrong={texts.rupiahPriceWrong}
          onChange={(next) => onChange({ ...rupiah, price: next })}
        />
        <NumberField
          label={texts.rupiahChange}
          name={texts.rupiahChangeOf(name)}
          value={change}
          limits={{ above: -(price ?? most), upTo: most, grouped: true }}
          wrong={texts.rupiahChangeWrong}
          onChange={(next) => onChange({ ...rupiah, change: next })}
        />
      </div>
      <p className={styles.answer}>
        {percent === undefined ? texts.rupiahHint : texts.asPercent(signed(percent))}
      </p>
    </>
  );
}
