import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { shockPercent } from "../../analysis";
import { round } from "../../core";
import { scenarioPaneTexts } from "../../language";
import { useTexts } from "../pane-context";
import { NumberField } from "../parts";
import { ChangeRow, PercentTools } from "./change-row";
import { LinkedPrices } from "./linked-prices";
import { RupiahTools } from "./rupiah-tools";
import { shockOf, type DraftLink, type DraftShock } from "./scenario-draft";

const useStyles = makeStyles({
  missing: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  ways: { display: "flex", flexWrap: "wrap", gap: "4px", marginLeft: "-8px" },
  way: {
    minWidth: "auto",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
});

/** Decimals of a percent that rupiah are turned into. */
const percentDecimals = 4;

interface ShockRowProps {
  shock: DraftShock;
  name: string;
  /** Name of the price, of which the shock may be about a part. */
  priceName: string;
  /** Whether the group has the price. */
  isKnown: boolean;
  /** Links of prices that follow this one. */
  links: readonly DraftLink[];
  /** Prices that could follow it. */
  others: readonly { id: string; name: string }[];
  onChange: (shock: DraftShock) => void;
  onLinks: (links: readonly DraftLink[]) => void;
  onRemove: () => void;
}

/** One price with its change, in percent or rupiah, and the prices that follow it. */
export function ShockRow(props: ShockRowProps) {
  const { shock, name, priceName, isKnown, links, others, onChange, onLinks, onRemove } = props;
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { item, percent, part, goods, rupiah } = shock;
  const ownPart = part === undefined ? {} : { part, ...(goods !== undefined && { goods }) };
  const isLinked = links.length > 0;
  const free = others.find(({ id }) => links.every((link) => link.item !== id));
  return (
    <ChangeRow name={name} onRemove={onRemove}>
      {!isKnown && <p className={styles.missing}>{texts.notInGroup}</p>}
      {rupiah ? (
        <RupiahTools
          name={name}
          rupiah={rupiah}
          onChange={(next) => onChange({ ...shock, rupiah: next })}
        />
      ) : (
        <PercentTools
          name={name}
          percent={percent}
          limits={{ above: -100 }}
          wrong={texts.percentWrong}
          onPercent={(next) => onChange({ ...shock, percent: next })}
        />
      )}
      {part !== undefined && (
        <NumberField
          label={texts.part(name, priceName)}
          name={texts.part(name, priceName)}
          value={part ?? undefined}
          limits={{ above: 0, upTo: 100 }}
          wrong={texts.partWrong}
          {...(part === null && { hint: texts.partHint(name, priceName) })}
          onChange={(value) => onChange({ ...shock, part: value })}
        />
      )}
      {isLinked && <LinkedPrices name={name} links={links} others={others} onLinks={onLinks} />}
      <div className={styles.ways}>
        <Button
          className={styles.way}
          size="small"
          appearance="transparent"
          aria-label={rupiah ? texts.percentInstead(name) : texts.rupiahInstead(name)}
          onClick={() =>
            onChange(
              rupiah
                ? { item, percent: wholePercent(shock), ...ownPart }
                : { item, percent, rupiah: { price: null, change: 0 }, ...ownPart },
            )
          }
        >
          {rupiah ? texts.inPercent : texts.inRupiah}
        </Button>
        {free && isKnown && (
          <Button
            className={styles.way}
            size="small"
            appearance="transparent"
            aria-label={isLinked ? texts.linkMoreTo(name) : texts.linkTo(name)}
            onClick={() => onLinks([...links, { item: free.id, follows: item, part: null }])}
          >
            {isLinked ? texts.linkMore : texts.link}
          </Button>
        )}
      </div>
    </ChangeRow>
  );
}

/** The change of the price itself in percent, whatever part of it the shock is about. */
function wholePercent({ item, percent, rupiah }: DraftShock): number {
  const whole = shockOf({ item, percent, ...(rupiah && { rupiah }) });
  return whole ? round(shockPercent(whole), percentDecimals) : percent;
}
