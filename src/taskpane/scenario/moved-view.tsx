import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { decomposeNtpChange, scenarioGroups, scenarioMonths, scenarioModel } from "../../analysis";
import { ntpPriceName, periodText, scenarioPaneTexts } from "../../language";
import { groupName, type Book } from "../../library";
import { newBlockId, type PlanTarget } from "../../workbook/plan";
import { sourceOfTables, usualNaming } from "../../sheets";
import { planDecomposition } from "../../sheets/decomposition";
import { type Bar, ChartFigure, NumberTable } from "../charts";
import { useBook } from "../books";
import { LiveSheetFrame } from "../insertion";
import { useKept, usePane, useTexts } from "../pane-context";
import { ChoiceField, FieldGrid, looks, Section, useNumbers, usePoints, WideField } from "../parts";
import { groupChoices, monthChoices } from "./base-choices";
import { PricesView } from "./prices-view";

const useStyles = makeStyles({
  note: { margin: "0 0 16px", ...looks.small, color: tokens.colorNeutralForeground2 },
});

interface Choice {
  group: string;
  from: string;
  to: string;
}

/** The choice in a book: its first group and last two months in place of what it does not have. */
function choiceIn(book: Book, { group, from, to }: Partial<Choice>): Choice {
  const known = <T extends string>(all: readonly T[], wanted: string | undefined, usual = all[0]) =>
    all.find((one) => one === wanted) ?? usual ?? "";
  const groups = scenarioGroups(book).map(({ id }) => id);
  const chosen = known(groups, group);
  const months = scenarioMonths(book, chosen);
  return {
    group: chosen,
    from: known(months, from, months.at(-2)),
    to: known(months, to, months.at(-1)),
  };
}

/** Which prices moved a printed NTP between two months, and what rounding leaves. */
export function MovedView() {
  return <PricesView open={useBook("ntp")} Content={MovedIn} />;
}

function MovedIn({ book }: { book: Book }) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  const [kept, setChoice] = useKept<Partial<Choice>>("scenario.moved", {});
  const choice = choiceIn(book, kept);
  const { group, from, to } = choice;
  const decomposition = useMemo(
    () => decomposeNtpChange(book, { group, from, to }),
    [book, group, from, to],
  );
  const plan = (target: PlanTarget) =>
    planDecomposition({
      blockId: newBlockId("decomposition"),
      language,
      target,
      rowNaming: usualNaming(language),
      decomposition,
      from: scenarioModel(book, { group, month: from }),
      to: scenarioModel(book, { group, month: to }),
    });
  const name = groupName(book, group)[language];
  const months = monthChoices(book, group, language);
  const isSame = from === to;
  return (
    <LiveSheetFrame plan={isSame ? undefined : plan} sheetName={texts.movedSheet(name)}>
      <FieldGrid>
        <WideField>
          <ChoiceField
            label={texts.group}
            value={group}
            options={groupChoices(book, language)}
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
        <Moved book={book} decomposition={decomposition} />
      )}
    </LiveSheetFrame>
  );
}

interface MovedProps {
  book: Book;
  decomposition: ReturnType<typeof decomposeNtpChange>;
}

function Moved({ book, decomposition }: MovedProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  const { point, signed, isShown } = usePoints();
  const numbers = useNumbers();
  // With two decimals a residual would hardly ever show, and the lines would not add up.
  const exact = (value: number) => numbers.signed(value, 3);
  const { printed, recomputed, contributions, residual, estimated, from, to, group, tables } =
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
  const title = texts.movedIn(groupName(book, group)[language]);
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
      <ChartFigure
        chart={{
          kind: "bars",
          title: texts.movedTitle,
          description: texts.contributionsWords(list),
          source: sourceOfTables(book, tables, language),
          bars,
          headers: [texts.price, texts.points],
        }}
      />
      <p className={styles.note}>{texts.smallOnes}</p>
    </>
  );
}
