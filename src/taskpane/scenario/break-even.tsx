import { makeStyles, tokens } from "@fluentui/react-components";
import { ntpBefore, scenarioBreakEven } from "../../analysis";
import { CoreError } from "../../core";
import { periodText, scenarioPaneTexts } from "../../language";
import { useKept, usePane, useTexts } from "../pane-context";
import { ChoiceField, looks, Section, usePoints } from "../parts";
import type { OpenScenario } from "./use-scenario";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "6px" },
  answer: { margin: "8px 0 2px", fontWeight: tokens.fontWeightSemibold },
  note: { margin: "0 0 16px", ...looks.quiet },
});

export interface BreakEvenChoice {
  item: string;
  target: number;
}

type TargetKind = "hundred" | "last-month";

/** The price that moves in the break-even, and where NTP shall stand. */
export function useBreakEven({ model, prices, scenario }: OpenScenario) {
  const [chosen, setItem] = useKept("scenario.break-even", "");
  const [kind, setKind] = useKept<TargetKind>("scenario.target", "hundred");
  const first = scenario.shocks[0]?.item ?? prices[0]?.id ?? "";
  const item = prices.some(({ id }) => id === chosen) ? chosen : first;
  const before = ntpBefore(model);
  const target = kind === "last-month" && before ? before.value : 100;
  return { item, setItem, kind, setKind, before, target };
}

interface BreakEvenProps {
  open: OpenScenario;
  choice: ReturnType<typeof useBreakEven>;
}

/** What change of one price brings NTP back to 100, or to where it stood the month before. */
export function BreakEven({ open, choice }: BreakEvenProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  const { point, signed } = usePoints();
  const { item, setItem, kind, setKind, before, target } = choice;
  const percent = breakEvenPercent(open, { item, target });
  const targetText = target === 100 ? texts.hundred : point(target);
  const targets: { value: TargetKind; name: string }[] = [
    { value: "hundred", name: texts.hundred },
  ];
  if (before) {
    const name = texts.lastMonth(periodText(before.month, language), point(before.value));
    targets.push({ value: "last-month", name });
  }
  return (
    <Section heading={texts.breakEvenTitle}>
      <div className={styles.form}>
        <ChoiceField
          label={texts.breakEvenPrice}
          value={item}
          options={open.prices.map(({ id, name }) => ({ value: id, name }))}
          onChange={setItem}
        />
        <ChoiceField
          label={texts.breakEvenTarget}
          value={targets.some(({ value }) => value === kind) ? kind : "hundred"}
          options={targets}
          onChange={setKind}
        />
      </div>
      <p className={styles.answer}>
        {percent === undefined
          ? texts.breakEvenNone(targetText)
          : texts.breakEvenAnswer(open.priceName(item), signed(percent), targetText)}
      </p>
      <p className={styles.note}>{texts.breakEvenAfter}</p>
    </Section>
  );
}

/** Undefined when no change of the price does it. */
function breakEvenPercent(
  { model, scenario }: OpenScenario,
  { item, target }: BreakEvenChoice,
): number | undefined {
  try {
    return scenarioBreakEven(model, scenario, { [item]: 1 }, target);
  } catch (error) {
    if (error instanceof CoreError && error.code === "no-solution") return undefined;
    throw error;
  }
}
