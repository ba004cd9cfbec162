import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  type ScenarioModel,
  scenarioMonths,
  tornado,
  type TornadoShocks,
  tornadoTables,
} from "../../analysis";
import { periodText, scenarioPaneTexts, tornadoTexts } from "../../language";
import { groupName } from "../../library";
import { sourceOfTables } from "../../sheets";
import { planTornado } from "../../sheets/tornado";
import { newBlockId } from "../../workbook/plan";
import { ChartFigure } from "../charts";
import { InsertionOutcome, useInsertion } from "../insertion";
import { useKept, usePane, useTexts } from "../pane-context";
import { ChoiceField, Disclosure, FieldGrid, NumberField, useNumbers, usePoints } from "../parts";

const useStyles = makeStyles({ insert: { margin: "8px 0" } });

/** As many prices as one looks through. */
const most = 15;
const usualPercent = 10;

interface TornadoProps {
  model: ScenarioModel;
  priceName: (id: string) => string;
}

/** Which price moves NTP most, the widest swing first: by a percent of the reader's, or within the range of the book's months. */
export function Tornado({ model, priceName }: TornadoProps) {
  const styles = useStyles();
  const texts = useTexts(tornadoTexts);
  const common = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const { signed } = usePoints();
  const [kind, setKind] = useKept<TornadoShocks["kind"]>("scenario.tornado", "percent");
  const [percent, setPercent] = useKept("scenario.tornado-percent", usualPercent);
  const shocks = useMemo(
    (): TornadoShocks => (kind === "percent" ? { kind, percent } : { kind }),
    [kind, percent],
  );
  const insertion = useInsertion();
  const bars = useMemo(() => tornado(model, shocks).slice(0, most), [model, shocks]);
  const shown = bars.map(({ item, rise, fall }) => ({
    label: priceName(item),
    value: Math.abs(rise) >= Math.abs(fall) ? rise : fall,
    text: texts.bar(signed(rise), signed(fall)),
  }));
  const months = scenarioMonths(model.book, model.root.id).map((month) =>
    periodText(month, language),
  );
  const said = number(percent, Number.isInteger(percent) ? 0 : 1);
  return (
    <Disclosure
      title={texts.heading}
      summary={
        kind === "percent"
          ? texts.summary.percent(said)
          : texts.summary.months(months[0] ?? "", months.at(-1) ?? "")
      }
    >
      <FieldGrid>
        <ChoiceField
          label={texts.shocks}
          value={kind}
          options={(["percent", "months"] as const).map((value) => ({
            value,
            name: texts.kinds[value],
          }))}
          onChange={setKind}
        />
        {kind === "percent" && (
          <NumberField
            label={texts.percent}
            name={texts.percent}
            value={percent}
            limits={{ above: 0, upTo: 99.9 }}
            wrong={texts.percentWrong}
            onChange={setPercent}
          />
        )}
      </FieldGrid>
      <ChartFigure
        chart={{
          kind: "bars",
          title: kind === "percent" ? texts.chart.percent(said) : texts.chart.months,
          description: common.contributionsWords(
            shown.map(({ label, text }) => `${label}: ${text}`).join("; "),
          ),
          source: sourceOfTables(model.book, tornadoTables(model, shocks), language),
          bars: shown,
          headers: [common.price, common.points],
        }}
      />
      <Button
        className={styles.insert}
        disabledFocusable={insertion.state.step === "working"}
        onClick={() =>
          void insertion.onNewSheet(
            (target) =>
              planTornado({ blockId: newBlockId("tornado"), language, target, model, shocks }),
            texts.sheet(groupName(model.book, model.root.id)[language]),
          )
        }
      >
        {texts.insert}
      </Button>
      <InsertionOutcome insertion={insertion} />
    </Disclosure>
  );
}
