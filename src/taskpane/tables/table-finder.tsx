import { Button, makeStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useEffect } from "react";
import { searchTables, tableFacets, type TableFilter } from "../../library";
import { shellTexts, tablesTexts } from "../../language";
import { useKept, usePane, useTexts } from "../pane-context";
import { choiceElementId, ChoiceList, EmptyState, FinderHead, looks } from "../parts";
import { BatchBar } from "./batch-bar";
import { FacetFilters } from "./facet-filters";
import { SeveralList } from "./several-list";
import { TableChoice } from "./table-choice";
import { useBatch } from "./use-batch";
import { Welcome } from "./welcome";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px",
    padding: "4px 6px 0 12px",
  },
  count: { margin: "0 auto 0 0", ...looks.quiet },
  foot: { margin: 0, padding: "16px 12px 20px", ...looks.quiet, textAlign: "center" },
});

interface TableFinderProps {
  /** The table that the reader comes back from; focus comes back to it. */
  left: string | undefined;
  onChoose: (tableId: string) => void;
}

/** Search, filters and list of the tables: to look at one, or to insert several. */
export function TableFinder({ left, onChoose }: TableFinderProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const { notBps } = useTexts(shellTexts);
  const { catalogue, services } = usePane();
  const [query, setQuery] = useKept("tables.query", "");
  const [filter, setFilter] = useKept<TableFilter>("tables.filter", {});
  const [chosen, setChosen] = useKept<readonly string[] | undefined>("tables.chosen", undefined);
  const batch = useBatch();
  const settled = useDeferredValue(query);
  const entries = searchTables(catalogue, settled, filter);
  const facets = tableFacets(catalogue, services.library, settled, filter);
  const count = texts.found(entries.length);
  const isNarrowed = settled.trim() !== "" || Object.values(filter).some(Boolean);

  useEffect(() => {
    if (left !== undefined) document.getElementById(choiceElementId(left))?.focus();
  }, [left]);
  const toggle = (id: string) =>
    setChosen(chosen?.includes(id) ? chosen.filter((one) => one !== id) : [...(chosen ?? []), id]);
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
        <FacetFilters facets={facets} filter={filter} onChange={setFilter} />
      </FinderHead>
      {!isNarrowed && !chosen && <Welcome />}
      <div className={styles.line}>
        <p className={styles.count}>
          {chosen ? `${count} · ${texts.chosen(chosen.length)}` : count}
        </p>
        {chosen && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() =>
              setChosen([...new Set([...chosen, ...entries.map(({ table }) => table.id)])])
            }
          >
            {texts.chooseAllFound}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-pressed={chosen !== undefined}
          onClick={() => setChosen(chosen ? undefined : [])}
        >
          {texts.chooseSeveral}
        </Button>
      </div>
      {entries.length === 0 && (
        <EmptyState
          icon={<SearchRegular />}
          title={texts.nothing}
          text={texts.nothingNext}
          action={
            <Button
              onClick={() => {
                setQuery("");
                setFilter({});
              }}
            >
              {texts.showAll}
            </Button>
          }
        />
      )}
      {chosen ? (
        <SeveralList label={texts.heading} entries={entries} chosen={chosen} onToggle={toggle} />
      ) : (
        <ChoiceList
          label={texts.heading}
          onChoose={onChoose}
          choices={entries.map((entry) => ({
            id: entry.table.id,
            content: <TableChoice entry={entry} />,
          }))}
        />
      )}
      <p className={styles.foot}>{notBps}</p>
      {chosen && <BatchBar batch={batch} chosen={chosen} />}
    </>
  );
}
