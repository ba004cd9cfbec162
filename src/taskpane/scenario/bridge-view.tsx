import { makeStyles, tokens } from "@fluentui/react-components";
import { bridgeSources } from "../../analysis";
import {
  flowWords,
  ntpPriceName,
  periodText,
  scenarioPaneTexts,
  tradeBridgeTexts,
} from "../../language";
import type { Book } from "../../library";
import { chapterName, planBridge } from "../../sheets/bridge";
import { newBlockId, type PlanTarget } from "../../workbook/plan";
import { BookView, useBook } from "../books";
import { NumberTable } from "../charts";
import { LiveSheetFrame } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import {
  ChoiceField,
  FieldGrid,
  looks,
  NumberField,
  Section,
  useNumbers,
  usePoints,
  WideField,
} from "../parts";
import { groupChoices } from "./base-choices";
import { PricesView } from "./prices-view";
import { useBridge } from "./use-bridge";

const useStyles = makeStyles({
  note: { margin: "0 0 12px", ...looks.small, color: tokens.colorNeutralForeground2 },
});

/** What a change of export unit values would do to NTP, if a part of it reached farmers. */
export function BridgeView() {
  const { none } = useTexts(tradeBridgeTexts);
  return (
    <BookView
      open={withoutOthers(useBook("trade"))}
      suits={(book) => bridgeSources(book).length > 0}
      lacks={() => none}
      Content={NtpBookView}
    />
  );
}

function NtpBookView() {
  return <PricesView open={withoutOthers(useBook("ntp"))} Content={Bridge} />;
}

/** Books of both kinds are taken here. */
const withoutOthers = (open: ReturnType<typeof useBook>) => open && { ...open, others: [] };

function Bridge({ book: ntpBook }: { book: Book }) {
  const styles = useStyles();
  const texts = useTexts(tradeBridgeTexts);
  const { language } = usePane();
  const trade = useBook("trade");
  const open = useBridge(trade?.book as Book, ntpBook);
  const { bridge } = open;
  const plan =
    bridge &&
    ((target: PlanTarget) =>
      planBridge({ blockId: newBlockId("bridge"), language, target, bridge }));
  return (
    <LiveSheetFrame plan={plan} sheetName={texts.sheet}>
      <p className={styles.note}>{texts.assumption}</p>
      <BridgeForm open={open} />
      {bridge && <BridgeResult open={open} bridge={bridge} />}
    </LiveSheetFrame>
  );
}

type OpenBridge = ReturnType<typeof useBridge>;

function BridgeForm({ open }: { open: OpenBridge }) {
  const texts = useTexts(tradeBridgeTexts);
  const common = useTexts(scenarioPaneTexts);
  const { language } = usePane();
  const { change, draft, model } = open;
  return (
    <FieldGrid>
      <WideField>
        <ChoiceField
          label={texts.flow}
          value={open.flow}
          options={open.sources.map(({ flow }) => ({
            value: flow,
            name: flowWords[flow][language],
          }))}
          onChange={(flow) => change({ flow })}
        />
      </WideField>
      <ChoiceField
        label={texts.year}
        value={open.year}
        options={open.years.map((value) => ({ value, name: String(value) }))}
        onChange={(year) => change({ year })}
      />
      <ChoiceField
        label={texts.chapter}
        value={open.chapter}
        options={open.chapters.map(({ key, label }) => ({
          value: key,
          name: chapterName(key, label, language),
        }))}
        onChange={(chapter) => change({ chapter })}
      />
      <ChoiceField
        label={common.group}
        value={open.group}
        options={groupChoices(model.book, language)}
        onChange={(group) => change({ group })}
      />
      <ChoiceField
        label={common.month}
        value={open.month}
        options={open.months.map((value) => ({ value, name: periodText(value, language) }))}
        onChange={(month) => change({ month })}
      />
      <WideField>
        <ChoiceField
          label={texts.item}
          value={open.item}
          options={[...open.prices].map(([value, label]) => ({
            value,
            name: ntpPriceName(value, label)[language],
          }))}
          onChange={(item) => change({ item })}
        />
      </WideField>
      <WideField>
        <NumberField
          label={texts.passThrough}
          name={texts.passThrough}
          value={draft.passThrough}
          limits={{ from: 0, upTo: 100 }}
          wrong={texts.wrongPass}
          hint={texts.passThroughHint}
          onChange={(passThrough) => change({ passThrough })}
        />
      </WideField>
      <WideField>
        <NumberField
          label={texts.share}
          name={texts.share}
          value={draft.share}
          limits={{ above: 0, upTo: 100 }}
          wrong={texts.wrongShare}
          onChange={(share) => change({ share })}
        />
      </WideField>
    </FieldGrid>
  );
}

interface BridgeResultProps {
  open: OpenBridge;
  bridge: NonNullable<OpenBridge["bridge"]>;
}

function BridgeResult({ open, bridge }: BridgeResultProps) {
  const styles = useStyles();
  const texts = useTexts(tradeBridgeTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const { point, signed } = usePoints();
  const { unitValues, change, percent, base, after } = bridge;
  return (
    <Section heading={texts.resultsTitle}>
      <p className={styles.note}>
        {texts.measured(number(unitValues.then, 4), number(unitValues.now, 4), signed(change))}{" "}
        {texts.given(signed(percent))}{" "}
        {texts.places(open.source.book.shortName[language], open.model.book.shortName[language])}
      </p>
      <NumberTable
        label={texts.resultsTitle}
        headers={[texts.index, texts.base, texts.after, texts.points]}
        rows={(
          [
            ["It", "it"],
            ["Ib", "ib"],
            ["NTP", "ntp"],
          ] as const
        ).map(([name, index]) => ({
          cells: [
            name,
            point(base[index]),
            point(after[index]),
            signed(after[index] - base[index]),
          ],
          strong: index === "ntp",
        }))}
      />
    </Section>
  );
}
