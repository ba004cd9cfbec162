import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ChoiceList, looks, SearchField, useFirst, useSpoken } from "../parts";

const useStyles = makeStyles({
  search: { margin: "8px 0" },
  found: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginTop: "4px",
  },
  detail: { display: "block", ...looks.quiet },
  none: { margin: "6px 0", color: tokens.colorNeutralForeground2 },
});

/** Something to be found, by its name or by what else is said of it. */
export interface FoundItem {
  id: string;
  name: string;
  detail: string;
  /** What it is found by, in place of name and detail: words that begin like those asked for. */
  words?: readonly string[];
}

/** As many as one looks through at once. */
const firstFound = 5;

/** What is said while searching. */
interface SearchTexts {
  search: string;
  searchHint: string;
  found: (count: number) => string;
  foundList: string;
  nothingFound: string;
}

interface ItemSearchProps {
  items: readonly FoundItem[];
  texts: SearchTexts;
  onChoose: (id: string) => void;
}

const isFoundBy = ({ name, detail, words }: FoundItem, asked: string): boolean =>
  words
    ? words.some((word) => word.toLowerCase().startsWith(asked))
    : `${name} ${detail}`.toLowerCase().includes(asked);

/** Finds an item by words of its name, in any order. */
export function ItemSearch({ items, texts, onChoose }: ItemSearchProps) {
  const styles = useStyles();
  const [query, setQuery] = useState("");
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = items.filter((item) => words.every((word) => isFoundBy(item, word)));
  const { shown, more } = useFirst(found, firstFound);
  const asked = words.length > 0;
  const count = found.length === 0 ? texts.nothingFound : texts.found(found.length);
  useSpoken(asked ? count : undefined);
  return (
    <div className={styles.search}>
      <SearchField label={texts.search} hint={texts.searchHint} value={query} onChange={setQuery} />
      {asked && found.length === 0 && <p className={styles.none}>{texts.nothingFound}</p>}
      {asked && found.length > 0 && (
        <div className={styles.found}>
          <ChoiceList
            label={texts.foundList}
            choices={shown.map(({ id, name, detail }) => ({
              id,
              content: (
                <>
                  {name}
                  {detail !== "" && <span className={styles.detail}>{detail}</span>}
                </>
              ),
            }))}
            onChoose={(id) => {
              onChoose(id);
              setQuery("");
            }}
          />
          {more}
        </div>
      )}
    </div>
  );
}
