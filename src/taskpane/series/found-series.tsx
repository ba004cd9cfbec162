import { makeStyles, tokens } from "@fluentui/react-components";
import type { SeriesChoice } from "../../analysis";
import { seriesPaneTexts, seriesTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { ChoiceList, looks } from "../parts";

const useStyles = makeStyles({
  label: { display: "block", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  place: { display: "block", ...looks.quiet },
  note: { margin: 0, padding: "10px 12px", ...looks.quiet },
});

/** As many as one looks through. */
const most = 40;

interface FoundSeriesProps {
  found: readonly SeriesChoice[];
  onAdd: (choice: SeriesChoice) => void;
}

/** What a search found; a click adds the series. */
export function FoundSeries({ found, onAdd }: FoundSeriesProps) {
  const styles = useStyles();
  const texts = useTexts(seriesPaneTexts);
  const { language } = usePane();
  const shown = found.slice(0, most);
  return (
    <>
      <p className={styles.note}>
        {found.length === 0 ? texts.none : texts.found(found.length)}{" "}
        {found.length > most && texts.shownOnly(most)}
      </p>
      <ChoiceList
        label={texts.results}
        onChoose={(id) => {
          const choice = shown.find((one) => one.id === id);
          if (choice) onAdd(choice);
        }}
        choices={shown.map(({ id, label, place, book, every }) => ({
          id,
          content: (
            <>
              <span className={styles.label}>{label[language]}</span>
              <span className={styles.place}>
                {[
                  place[language],
                  seriesTexts[language].frequencies[every],
                  [book.shortName[language], book.year].filter(Boolean).join(" "),
                ].join(" · ")}
              </span>
            </>
          ),
        }))}
      />
    </>
  );
}
