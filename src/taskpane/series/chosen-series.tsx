import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { SeriesPick, SeriesRequest, SeriesResult, ShownSeries } from "../../analysis";
import { seriesPaneTexts } from "../../language";
import { plainName } from "../../library";
import { seriesNames } from "../../sheets/series";
import { usePane, useTexts } from "../pane-context";
import { looks } from "../parts";
import { emptyRequest, withPicks } from "./series-state";

const useStyles = makeStyles({
  list: { ...looks.list, display: "flex", flexWrap: "wrap", gap: "6px", margin: "10px 0" },
  chip: {
    display: "flex",
    alignItems: "center",
    maxWidth: "100%",
    paddingLeft: "10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    ...looks.small,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", margin: "0 0 10px" },
  hint: { margin: 0, ...looks.quiet },
});

interface ChosenSeriesProps {
  result: SeriesResult;
  request: SeriesRequest;
  onChange: (request: SeriesRequest) => void;
}

/** The series that are shown: each can be taken away; those of one label can be joined and separated again. */
export function ChosenSeries({ result, request, onChange }: ChosenSeriesProps) {
  const styles = useStyles();
  const texts = useTexts(seriesPaneTexts);
  const { language } = usePane();
  const names = seriesNames(result, language);
  const { picks } = request;
  const change = (next: readonly SeriesPick[]) => onChange(withPicks(request, next));
  const joinable = joinablePicks(result);
  return (
    <section aria-label={texts.chosen}>
      <ul className={styles.list}>
        {result.series.map((one, at) => (
          <li key={names[at]} className={styles.chip}>
            <span className={styles.name}>{names[at]}</span>
            <Button
              size="small"
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={texts.remove(names[at] ?? "")}
              onClick={() => change(picks.filter((_, place) => place !== one.pick))}
            />
          </li>
        ))}
        <li>
          <Button size="small" appearance="subtle" onClick={() => onChange(emptyRequest)}>
            {texts.clear}
          </Button>
        </li>
      </ul>
      {joinable && (
        <div className={styles.row}>
          <p className={styles.hint}>{texts.joinHint(namesOf(result, names, joinable))}</p>
          <Button size="small" onClick={() => change(joinedPicks(picks, joinable))}>
            {texts.join}
          </Button>
        </div>
      )}
      {result.series.map((one, at) => (
        <JoinedParts
          key={names[at]}
          one={one}
          name={names[at] ?? ""}
          picks={picks}
          onChange={change}
        />
      ))}
    </section>
  );
}

interface JoinedPartsProps {
  one: ShownSeries;
  name: string;
  picks: readonly SeriesPick[];
  onChange: (picks: readonly SeriesPick[]) => void;
}

/** A series of several parts: they can be separated, and another one preferred where they differ. */
function JoinedParts({ one, name, picks, onChange }: JoinedPartsProps) {
  const styles = useStyles();
  const texts = useTexts(seriesPaneTexts);
  const pick = picks[one.pick];
  if (!pick || pick.parts.length < 2) return null;
  const others = new Map(
    one.conflicts.flatMap(({ readings }) =>
      readings.slice(1).map(({ part, point }) => [part, point.table] as const),
    ),
  );
  const replaced = (next: readonly SeriesPick[]) =>
    onChange(picks.flatMap((own, at) => (at === one.pick ? next : [own])));
  return (
    <div className={styles.row}>
      <Button size="small" onClick={() => replaced(pick.parts.map((part) => ({ parts: [part] })))}>
        {texts.separate(name)}
      </Button>
      {[...others].map(([part, table]) => (
        <Button key={part} size="small" onClick={() => replaced([{ ...pick, preferred: part }])}>
          {texts.useOther(table)}
        </Button>
      ))}
    </div>
  );
}

/** The first picks whose series have one label, unit and frequency, of which one goes on where another ends or starts again. */
function joinablePicks({ series }: SeriesResult): number[] | undefined {
  const groups = new Map<string, Set<number>>();
  for (const { label, unit, every, pick, apart } of series) {
    if (apart.length > 0) continue;
    const key = [plainName(label.id), unit.unit, every].join("|");
    groups.set(key, (groups.get(key) ?? new Set()).add(pick));
  }
  const found = [...groups.values()].find((picks) => picks.size > 1);
  return found && [...found];
}

const joinedPicks = (picks: readonly SeriesPick[], places: readonly number[]): SeriesPick[] =>
  picks.flatMap((pick, at) => {
    if (!places.includes(at)) return [pick];
    if (at !== places[0]) return [];
    return [{ parts: places.flatMap((place) => picks[place]?.parts ?? []) }];
  });

const namesOf = (
  { series }: SeriesResult,
  names: readonly string[],
  picks: readonly number[],
): string => names.filter((_, at) => picks.includes(series[at]?.pick ?? -1)).join("; ");
