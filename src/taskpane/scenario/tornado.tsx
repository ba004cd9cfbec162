import { useMemo } from "react";
import { itemTables, type ScenarioModel, tornado } from "../../analysis";
import { scenarioPaneTexts } from "../../language";
import { sourceOfTables } from "../../sheets";
import { ChartFigure } from "../charts";
import { usePane, useTexts } from "../pane-context";
import { Disclosure, usePoints } from "../parts";

/** By how much each price is moved, in percent. */
const percent = 10;
/** As many prices as one looks through. */
const most = 15;

interface TornadoProps {
  model: ScenarioModel;
  priceName: (id: string) => string;
}

/** Which price moves NTP most, the widest swing first. */
export function Tornado({ model, priceName }: TornadoProps) {
  const texts = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  const { signed } = usePoints();
  const bars = useMemo(() => tornado(model, percent).slice(0, most), [model]);
  const shown = bars.map(({ item, rise, fall }) => ({
    label: priceName(item),
    value: rise,
    text: texts.tornadoText(signed(rise), signed(fall)),
  }));
  return (
    <Disclosure title={texts.tornadoHeading} summary={`± ${percent} %`}>
      <ChartFigure
        chart={{
          kind: "bars",
          title: texts.tornadoTitle(String(percent)),
          description: texts.contributionsWords(
            shown.map(({ label, text }) => `${label}: ${text}`).join("; "),
          ),
          source: sourceOfTables(model.book, itemTables(model), language),
          bars: shown,
          headers: [texts.price, texts.points],
        }}
      />
    </Disclosure>
  );
}
