import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useEffect } from "react";
import { searchTables } from "../../catalogue";
import { shellTexts, tablesTexts } from "../../language";
import { useKept, usePane, useTexts } from "../pane-context";
import { ChoiceList, choiceElementId, EmptyState, FinderHead } from "../parts";
import { PublicationFilter } from "./publication-filter";
import { TableChoice } from "./table-choice";
import { Welcome } from "./welcome";

const useStyles = makeStyles({
  count: {
    margin: 0,
    padding: "8px 12px 4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  foot: {
    margin: 0,
    padding: "16px 12px 20px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
  },
});

interface TableFinderProps {
  /** The table that the reader comes back from; focus comes back to it. */
  left: string | undefined;
  onChoose: (tableId: string) => void;
}

/** Search, filter and list of the tables. */
export function TableFinder({ left, onChoose }: TableFinderProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const { notBps } = useTexts(shellTexts);
  const { catalogue } = usePane();
  const [query, setQuery] = useKept("tables.query", "");
  const [publication, setPublication] = useKept("tables.publication", "");
  const settled = useDeferredValue(query);
  const filter = publication === "" ? {} : { publication };
  const entries = searchTables(catalogue, settled, filter);
  const count = texts.found(entries.length);
  const asked = settled.trim() !== "";

  useEffect(() => {
    if (left !== undefined) document.getElementById(choiceElementId(left))?.focus();
  }, [left]);
  return (
    <>
      <FinderHead
        heading={texts.heading}
        search={texts.search}
        hint={texts.searchHint}
        query={query}
        onQuery={setQuery}
        count={count}
      >
        <PublicationFilter value={publication} onChange={setPublication} />
      </FinderHead>
      {!asked && publication === "" && <Welcome />}
      {entries.length === 0 ? (
        <EmptyState
          icon={<SearchRegular />}
          title={texts.nothing}
          text={texts.nothingNext}
          action={
            <Button
              onClick={() => {
                setQuery("");
                setPublication("");
              }}
            >
              {texts.showAll}
            </Button>
          }
        />
      ) : (
        <>
          <p className={styles.count}>{count}</p>
          <ChoiceList
            label={texts.heading}
            onChoose={onChoose}
            choices={entries.map((entry) => ({
              id: entry.table.id,
              content: <TableChoice entry={entry} />,
            }))}
          />
        </>
      )}
      <p className={styles.foot}>{notBps}</p>
    </>
  );
}
