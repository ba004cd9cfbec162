import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { scenarioPaneTexts } from "../../language";
import { useTexts } from "../pane-context";
import { ChoiceField, Disclosure, FailureNotice, looks, NumberField, useNumbers } from "../parts";
import type { OpenWeights } from "./use-own-weights";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0", padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "1fr 92px",
    gap: "8px",
    alignItems: "center",
    padding: "4px 0",
    "& input": { textAlign: "right" },
    "& > *": { minWidth: 0 },
  },
  name: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: 0, ...looks.quiet },
  intro: { margin: "0 0 8px", ...looks.small, color: tokens.colorNeutralForeground2 },
  standing: { margin: "8px 0", fontSize: tokens.fontSizeBase200 },
  tools: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Larger than any weighting diagram in rupiah. */
const most = 1e15;

/** Weights of the reader in place of those recovered from print, aggregate by aggregate. */
export function OwnWeightsPart({ open }: { open: OpenWeights }) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { number } = useNumbers();
  const { sets, set, typed, complete, found } = open;
  const missing = set.shares.filter(({ key }) => typed[key] === undefined).length;
  return (
    <Disclosure
      title={texts.weightsTitle}
      summary={open.usedCount === 0 ? texts.weightsRecovered : texts.weightsOwn(open.usedCount)}
    >
      <p className={styles.intro}>{texts.weightsNote}</p>
      <ChoiceField
        label={texts.aggregate}
        value={set.id}
        options={sets.map((one) => ({ value: one.id, name: open.setName(one) }))}
        onChange={open.choose}
      />
      <ul className={styles.list}>
        {set.shares.map(({ key, weight, low, high }, place) => {
          const name = open.componentName(place);
          const share = (value: number) => number(value, 4);
          return (
            <li key={`${set.id} ${key}`} className={styles.line}>
              <div>
                <p className={styles.name}>{name}</p>
                <p className={styles.note}>
                  {texts.recoveredWeight(share(weight))}
                  {low !== high && ` (${texts.range(share(low), share(high))})`}
                </p>
              </div>
              <NumberField
                name={texts.weightOf(name)}
                value={typed[key]}
                limits={{ from: 0, upTo: most }}
                wrong={texts.weightWrong}
                onChange={(value) => open.type({ ...typed, [key]: value })}
              />
            </li>
          );
        })}
      </ul>
      {found && found.unknown.length > 0 && (
        <p className={styles.standing}>{texts.weightsUnknown(found.unknown.join("; "))}</p>
      )}
      {open.failure && <FailureNotice failure={open.failure} onDismiss={open.forgetFailure} />}
      <p className={styles.standing} role="status">
        {complete
          ? texts.weightsSum(number(complete.total, sumDecimals(complete.total)))
          : texts.weightsMissing(missing)}
        {open.inUse && ` ${texts.weightsInUse}`}
      </p>
      <div className={styles.tools}>
        {open.readSelection && (
          <Button size="small" onClick={() => void open.readSelection?.()}>
            {texts.weightsRead}
          </Button>
        )}
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!complete}
          onClick={() => open.use()}
        >
          {texts.weightsUse}
        </Button>
        {(open.inUse || missing < set.shares.length) && (
          <Button size="small" appearance="subtle" onClick={() => open.recover()}>
            {texts.weightsBack}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}

/** Shares show four decimals, values of a weighting diagram none. */
const sumDecimals = (total: number): number => (total < 10 ? 4 : total < 1000 ? 2 : 0);
