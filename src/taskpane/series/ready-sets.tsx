import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { type ReadySet, readySets, type SeriesRequest } from "../../analysis";
import { type Language, seriesPaneTexts, seriesTexts } from "../../language";
import type { Library } from "../../library";
import { usePane, useTexts } from "../pane-context";
import { ChoiceList, looks } from "../parts";

const useStyles = makeStyles({
  heading: { margin: "12px 0 4px", ...looks.subheading },
  list: { margin: "0 -12px" },
  book: { margin: "12px 12px 0", ...looks.quiet },
  label: { display: "block", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});

interface ReadySetsProps {
  library: Library;
  onChoose: (request: SeriesRequest) => void;
}

/** Sets that the data offer, book by book; a click shows one. */
export function ReadySets({ library, onChoose }: ReadySetsProps) {
  const styles = useStyles();
  const texts = useTexts(seriesPaneTexts);
  const { language } = usePane();
  const sets = useMemo(() => readySets(library), [library]);
  return (
    <>
      <h3 className={styles.heading}>{texts.ready}</h3>
      <div className={styles.list}>
        {byBook(sets).map(([book, members]) => {
          const name = [book.shortName[language], book.year].filter(Boolean).join(" ");
          return (
            <section key={book.id} aria-label={name}>
              <h4 className={styles.book}>{name}</h4>
              <ChoiceList
                label={`${texts.ready}: ${name}`}
                onChoose={(id) => {
                  const set = members.find((one) => one.id === id);
                  if (set) onChoose(set.request);
                }}
                choices={members.map((set) => ({
                  id: set.id,
                  content: <span className={styles.label}>{setName(set, language)}</span>,
                }))}
              />
            </section>
          );
        })}
      </div>
    </>
  );
}

/** Sets below the book that they are made of, in their order. */
function byBook(sets: readonly ReadySet[]): [ReadySet["book"], ReadySet[]][] {
  const books = [...new Set(sets.map(({ book }) => book))];
  return books.map((book) => [book, sets.filter((set) => set.book === book)]);
}

function setName(set: ReadySet, language: Language): string {
  const { kind, name, request } = set;
  const texts = seriesPaneTexts[language];
  const [part] = request.picks[0]?.parts ?? [];
  switch (kind) {
    case "parts":
      return texts.byPart(set.item ?? "", name[language]);
    case "items":
      return texts.mainItems(name[language]);
    case "totals":
      return texts.totals(
        name[language],
        part?.from === "book" ? seriesTexts[language].frequencies[part.every] : "",
      );
    case "largest":
      return texts.largest(name[language]);
    case "lines":
      return name[language];
  }
}
