import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { ntpFiguresTexts, periodText } from "../../language";
import { KeepBook } from "../books";
import { NumberTable } from "../charts";
import { usePane, useTexts } from "../pane-context";
import { CheckList, ChoiceField, Facts, looks, Notice, Section, usePoints } from "../parts";
import { type MadeBook, useNtpFigures } from "./use-ntp-figures";

const useStyles = makeStyles({
  view: { padding: "0 12px 12px", minWidth: 0 },
  note: { margin: "0 0 12px", ...looks.quiet },
  field: { marginBottom: "12px" },
  column: { ...looks.column, margin: "8px 0 0" },
});

/** Months that are shown of what was recognised. */
const shownMonths = 3;

/** The reader's tables with published indices -> what is recognised -> a book for the other screens. */
export function NtpFiguresView() {
  const styles = useStyles();
  const texts = useTexts(ntpFiguresTexts);
  const { open } = usePane();
  const { known, chosen, choose, figures, place, setPlace, typed, setProvince, made } =
    useNtpFigures();
  return (
    <div className={styles.view}>
      <p className={styles.note}>{texts.intro}</p>
      <Section heading={texts.tables}>
        {known.length === 0 ? (
          <>
            <p className={styles.note}>{texts.none}</p>
            <Button onClick={() => open("my-data")}>{texts.openMyData}</Button>
          </>
        ) : (
          <CheckList
            label={texts.tables}
            items={known.map(({ id, name }) => ({ id, name }))}
            checked={chosen}
            onChange={(ids) => choose(ids)}
          />
        )}
      </Section>
      {made && (
        <Section heading={texts.found}>
          {figures.leftOut.length > 0 && (
            <Notice intent="warning" title={texts.otherBases(figures.leftOut.join(", "))} />
          )}
          {figures.contradictions > 0 && (
            <Notice intent="warning" title={texts.contradictions(figures.contradictions)} />
          )}
          {figures.places.length > 1 && (
            <div className={styles.field}>
              <ChoiceField
                label={texts.place}
                value={place}
                options={figures.places.map((value) => ({
                  value,
                  name: value || texts.wholeTable,
                }))}
                onChange={setPlace}
              />
            </div>
          )}
          {place === "" && (
            <Field label={texts.province} size="small" className={styles.field}>
              <Input maxLength={40} value={typed} onChange={(_, data) => setProvince(data.value)} />
            </Field>
          )}
          <Recognised made={made} baseYear={figures.baseYear} />
        </Section>
      )}
    </div>
  );
}

function Recognised({ made, baseYear }: { made: MadeBook; baseYear: number | undefined }) {
  const styles = useStyles();
  const texts = useTexts(ntpFiguresTexts);
  const { language } = usePane();
  const { point } = usePoints();
  const { data, groups, months } = made;
  const [first] = groups;
  const last = months.map((month, at) => ({ month, at })).slice(-shownMonths);
  const span = periodText(`${months[0] ?? ""}/${months.at(-1) ?? ""}`, language);
  const keys = new Set(groups.flatMap(({ rows }) => rows.map(({ key }) => key)));
  return (
    <>
      <Facts
        facts={[
          [texts.indices, [...keys].map((key) => data.items[key]?.[0] ?? key).join(", ")],
          [texts.subsectors, groups.map(({ name }) => name[language]).join(", ")],
          [texts.months, span],
          ...(baseYear === undefined ? [] : ([[texts.base, String(baseYear)]] as const)),
        ]}
      />
      {first && (
        <NumberTable
          label={texts.last(first.name[language])}
          headers={[texts.row, ...last.map(({ month }) => periodText(month, language))]}
          rows={first.rows.map(({ key, levels }) => ({
            cells: [
              data.items[key]?.[0] ?? key,
              ...last.map(({ at }) => levelText(levels[at], point)),
            ],
            strong: key === "ntp",
          }))}
        />
      )}
      <p className={styles.note}>{texts.noWeights}</p>
      <div className={styles.column}>
        <KeepBook key={data.version} book={data} label={texts.use} done={texts.used} />
      </div>
    </>
  );
}

const levelText = (level: number | undefined, point: (value: number) => string): string =>
  level === undefined || Number.isNaN(level) ? "" : point(level);
