import { KeepBook, ownBookId } from "../../books";
import { Button, Field, Input, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { unitScale } from "../../../analysis";
import { flowWords, ownTradeTexts, tradePartWords } from "../../../language";
import {
  createLibrary,
  flowsOfSets,
  type TradePart,
  tradePackage,
  tradeParts,
  type TradeSet,
  tradeTables,
} from "../../../library";
import { fingerprint } from "../../../workbook/plan";
import { useKept, usePane, useTexts } from "../../pane-context";
import { CheckList, Facts, FailureNotice, looks, Notice, Section, useNumbers } from "../../parts";
import { useWorkbookLimit } from "../../use-workbook-limit";
import { PublicationTables } from "./publication-tables";
import { RecognisedTrade } from "./recognised-trade";
import { type ReadSource, type TradeSources, useTradeSources } from "./use-trade-sources";

const useStyles = makeStyles({
  view: { padding: "0 12px 12px", minWidth: 0 },
  note: { margin: "0 0 12px", ...looks.quiet },
  column: { ...looks.column, margin: "4px 0 14px" },
  field: { marginBottom: "12px" },
});

/** The reader's tables and records -> what is recognised -> a book of trade, and the tables of a publication. */
export function OwnTradeView() {
  const styles = useStyles();
  const texts = useTexts(ownTradeTexts);
  const { open } = usePane();
  const sources = useTradeSources();
  const { all, chosen, read, isReading, hasFailed } = sources;
  const sets = useMemo(() => read.flatMap((one) => one.sets), [read]);
  return (
    <div className={styles.view}>
      <p className={styles.note}>{texts.intro}</p>
      <Section heading={texts.sources}>
        {all.length === 0 ? (
          <p className={styles.note}>{texts.noSources}</p>
        ) : (
          <CheckList
            label={texts.sources}
            items={all.map(({ id, name, isRecords }) => ({
              id,
              name: isRecords ? texts.records(name) : name,
            }))}
            checked={chosen}
            onChange={sources.choose}
          />
        )}
        <div className={styles.column}>
          <ReadSelection sources={sources} />
          {all.length === 0 && <Button onClick={() => open("my-data")}>{texts.openMyData}</Button>}
        </div>
      </Section>
      {hasFailed && <Notice intent="error" title={texts.failed} />}
      {isReading && (
        <div role="status">
          {texts.reading}
          <ProgressBar aria-label={texts.reading} />
        </div>
      )}
      {read.length > 0 && (
        <Section heading={texts.recognised}>
          {read.map((one) => (
            <Recognised
              key={one.source.id}
              read={one}
              onChange={(reading) => sources.correct(one.source.id, reading)}
            />
          ))}
        </Section>
      )}
      {sets.length > 0 && <Results sets={sets} names={read.map(({ source }) => source.name)} />}
    </div>
  );
}

function ReadSelection({ sources }: { sources: TradeSources }) {
  const texts = useTexts(ownTradeTexts);
  const limit = useWorkbookLimit();
  if (!sources.canReadCells) return null;
  return (
    <>
      {sources.failure && (
        <FailureNotice failure={sources.failure} onDismiss={sources.forgetFailure} />
      )}
      {sources.isNone && <Notice intent="warning" title={texts.nothingRead} />}
      <Button
        appearance={sources.chosen.length === 0 ? "primary" : "secondary"}
        disabledFocusable={sources.isWaiting || limit.isLimited}
        aria-describedby={limit.noteId}
        onClick={() => void sources.readSelection()}
      >
        {texts.readSelection}
      </Button>
      {limit.note}
    </>
  );
}

interface RecognisedProps {
  read: ReadSource;
  onChange: Parameters<typeof RecognisedTrade>[0]["onChange"];
}

/** What a source is taken for, and what is missing before it can be used. */
function Recognised({ read: { source, reading, sets }, onChange }: RecognisedProps) {
  const texts = useTexts(ownTradeTexts);
  const { number } = useNumbers();
  const roles = Object.values(reading.roles);
  const measures = Object.values(reading.measures);
  const isMeasured = measures.some(({ is }) => is !== "none");
  const unpriced = measures.find((one) => one.is === "value" && unitScale(one) === undefined);
  const isParted = roles.some((role) => !["other", "flow", "year"].includes(role));
  const isDated =
    roles.includes("year") || roles.includes("period") || /^\d{4}$/.test(reading.year ?? "");
  const missing = [
    ...(isMeasured ? [] : [texts.noValue]),
    ...(unpriced ? [texts.noRate(texts.currencies[unpriced.currency ?? "other"])] : []),
    ...(isDated || sets.length > 0 ? [] : [texts.noYear]),
    ...(isParted ? [] : [texts.noPart]),
  ];
  return (
    <>
      {missing.map((sentence) => (
        <Notice key={sentence} intent="warning" title={sentence} />
      ))}
      {source.failing > 0 && (
        <Notice intent="warning" title={texts.totalsFail(number(source.failing, 0))} />
      )}
      <RecognisedTrade source={source} reading={reading} onChange={onChange} />
    </>
  );
}

function Results({ sets, names }: { sets: readonly TradeSet[]; names: readonly string[] }) {
  const styles = useStyles();
  const texts = useTexts(ownTradeTexts);
  const { language } = usePane();
  const [region, setRegion] = useKept("own-trade.region", "");
  const [chosen, choose] = useState<string>();
  const [, open] = useKept("book.trade", "");
  const years = useMemo(() => yearsOf(sets), [sets]);
  const year = years.find((one) => one === chosen) ?? years[0] ?? "";
  const { made, data, library } = useMemo(() => {
    const figures = { sets, region: region.trim(), year };
    const made = tradeTables(figures);
    const called = names.join("; ");
    const version = fingerprint([[JSON.stringify(made.map(({ table }) => table?.rows))]]);
    const data = tradePackage({
      ...figures,
      id: ownBookId("trade", region),
      version,
      notes: [{ id: `Data: ${called}`, en: `Data: ${called}` }],
    });
    return { made, data, library: createLibrary([data]) };
  }, [sets, region, year, names]);
  const flows = flowsOfSets(sets);
  const parts = tradeParts.filter((part) => sets.some((set) => hasPart(set, part)));
  return (
    <>
      <Section heading={texts.found}>
        <Facts
          facts={[
            [texts.flows, flows.map((flow) => flowWords[flow][language]).join(", ")],
            [texts.years, [...years].reverse().join(", ")],
            [texts.parts, parts.map((part) => tradePartWords[part][language]).join(", ")],
          ]}
        />
        <Field label={texts.region} size="small" className={styles.field}>
          <Input maxLength={40} value={region} onChange={(_, data) => setRegion(data.value)} />
        </Field>
        <div className={styles.column}>
          <KeepBook book={data} label={texts.use} done={texts.used} onKept={() => open(data.id)} />
        </div>
      </Section>
      <PublicationTables library={library} made={made} year={year} years={years} onYear={choose} />
    </>
  );
}

const hasPart = ({ records }: TradeSet, part: TradePart): boolean =>
  records.dimensions.some(({ key }) => key === part);

/** The last one first. */
const yearsOf = (sets: readonly TradeSet[]): string[] =>
  [
    ...new Set(
      sets.flatMap(({ records }) =>
        (records.dimensions.find(({ key }) => key === "period")?.members ?? []).map(({ key }) =>
          key.slice(0, 4),
        ),
      ),
    ),
  ]
    .sort()
    .reverse();
