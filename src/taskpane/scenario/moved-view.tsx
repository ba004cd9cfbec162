import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { decomposeNtpChange, ntpMonths, scenarioModel } from "../../analysis";
import { ntpGroupName, ntpPriceName, periodText, scenarioPaneTexts } from "../../language";
import { newBlockId, type PlanTarget } from "../../workbook/plan";
import { planDecomposition } from "../../sheets/decomposition";
import { BarChart, NumberTable, type Bar } from "../charts";
import { LiveSheetFrame } from "../insertion";
import { useKept, usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid, Section, useNumbers, usePoints, WideField } from "../parts";
import { scenarioGroups } from "./scenario-draft";

const useStyles = makeStyles({
  note: {
    margin: "0 0 16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Choice {
  group: string;
  from: string;
  to: string;
}

const firstChoice: Choice = { group: "combined", from: "2020-11", to: "2020-12" };

/** Which prices moved a printed NTP between two months, and what rounding leaves. */
export function MovedView() {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { services, language } = usePane();
  const [choice, setChoice] = useKept<Choice>("scenario.moved", firstChoice);
  const { group, from, to } = choice;
  const decomposition = useMemo(() => decomposeNtpChange({ group, from, to }), [group, from, to]);
  const plan = (target: PlanTarget) =>
    planDecomposition({
      blockId: newBlockId("decomposition"),
      language,
      target,
      dataVersion: services.library.dataVersion(),
      decomposition,
      from: scenarioModel({ group, month: from }),
      to: scenarioModel({ group, month: to }),
    });
  const groupName = ntpGroupName(group)[language];
  const months = ntpMonths.map((value) => ({ value, name: periodText(value, language) }));
  const isSame = from === to;
  return (
    <LiveSheetFrame plan={isSame ? undefined : plan} sheetName={texts.movedSheet(groupName)}>
      <FieldGrid>
        <WideField>
          <ChoiceField
            label={texts.group}
            value={group}
            options={scenarioGroups.map((value) => ({
              value: value as string,
              name: ntpGroupName(value)[language],
            }))}
            onChange={(value) => setChoice({ ...choice, group: value })}
          />
        </WideField>
        <ChoiceField
          label={texts.from}
          value={from}
          options={months}
          onChange={(value) => setChoice({ ...choice, from: value })}
        />
        <ChoiceField
          label={texts.to}
          value={to}
          options={months}
          onChange={(value) => setChoice({ ...choice, to: value })}
        />
      </FieldGrid>
      {isSame ? (
        <p className={styles.note}>{texts.sameMonth}</p>
      ) : (
        <Moved decomposition={decomposition} />
      )}
    </LiveSheetFrame>
  );
}

function Moved({ decomposition }: { decomposition: ReturnType<typeof decomposeNtpChange> }) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  const { point, signed, isShown } = usePoints();
  const numbers = useNumbers();
  // With two decimals a residual would hardly ever show, and the lines would not add up.
  const exact = (value: number) => numbers.signed(value, 3).replace("-", "−");
  const { printed, recomputed, contributions, residual, estimated, from, to, group } =
    decomposition;
  const bars = contributions
    .filter(({ points }) => isShown(points))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ item, label, points }): Bar => ({
      label: `${item.startsWith("it.") ? "It" : "Ib"}: ${ntpPriceName(item, label)[language]}`,
      value: points,
      text: signed(points),
    }));
  const list = bars.map(({ label, text }) => `${label}: ${text}`).join("; ");
  const title = texts.movedIn(ntpGroupName(group)[language]);
  return (
    <>
      <Section heading={title}>
        <NumberTable
          label={title}
          headers={[
            texts.indices.ntp,
            periodText(from, language),
            periodText(to, language),
            texts.change,
          ]}
          rows={[
            {
              cells: [
                texts.recomputed,
                point(recomputed.from),
                point(recomputed.to),
                exact(recomputed.change),
              ],
            },
            { cells: [texts.residual, "", "", exact(residual)] },
            {
              cells: [
                texts.printedChange,
                point(printed.from),
                point(printed.to),
                exact(printed.change),
              ],
              strong: true,
            },
          ]}
        />
        <p className={styles.note}>
          {texts.residualNote}
          {estimated.length > 0 && ` ${texts.estimated(estimated.length)}`}
        </p>
      </Section>
      <BarChart
        title={texts.movedTitle}
        description={texts.contributionsWords(list)}
        bars={bars}
        headers={[texts.price, texts.points]}
      />
      <p className={styles.note}>{texts.smallOnes}</p>
    </>
  );
}
