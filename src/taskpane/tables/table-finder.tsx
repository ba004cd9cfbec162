import { Button, makeStyles, ToggleButton } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { findAnswers, type SearchAnswer } from "../../analysis";
import { searchTables, tableFacets, type TableFilter } from "../../library";
import { answersTexts, shellTexts, tablesTexts } from "../../language";
import { useInsertions } from "../insertion";
import { useKept, usePane, useTexts } from "../pane-context";
import { ChoiceList, FinderHead, looks } from "../parts";
import { AnswerCards } from "./answer-cards";
import { FacetFilters } from "./facet-filters";
import { Headlines } from "./headlines";
import type { MarkedCell } from "./marked-cell";
import { NothingFound } from "./nothing-found";
import { SeveralBar } from "./several-bar";
import { SeveralList } from "./several-list";
import { TableChoice } from "./table-choice";
import { Welcome } from "./welcome";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px",
    padding: "4px 6px 0 12px",
  },
  all: { padding: "2px 12px 4px" },
  count: { margin: "0 auto 0 0", ...looks.quiet },
  foot: { margin: 0, padding: "16px 12px 20px", ...looks.quiet, textAlign: "center" },
});

interface TableFinderProps {
  /** The table that the reader comes back from; focus comes back to it. */
  left: string | undefined;
  onChoose: (tableId: string, cell?: MarkedCell) => void;
}

/** Search with its answers, filters and list of the tables: to look at one, or to insert several. */
export function TableFinder({ left, onChoose }: TableFinderProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const answerTexts = useTexts(answersTexts);
  const { notBps } = useTexts(shellTexts);
  const { catalogue, services } = usePane();
  const [query, setQuery] = useKept("tables.query", "");
  const [filter, setFilter] = useKept<TableFilter>("tables.filter", {});
  const [chosen, setChosen] = useKept<readonly string[] | undefined>("tables.chosen", undefined);
  const insertions = useInsertions();
  const settled = useDeferredValue(query);
  const entries = searchTables(catalogue, settled, filter);
  const facets = tableFacets(catalogue, services.library, settled, filter);
  const { found: answers } = useMemo(
    () => findAnswers(services.library, catalogue, settled, filter),
    [services.library, catalogue, settled, filter],
  );
  const tables = texts.found(entries.length);
  const count = answers.length > 0 ? `${answerTexts.found(answers.length)} · ${tables}` : tables;
  const isNarrowed = settled.trim() !== "" || Object.values(filter).some(Boolean);

  const openAnswer = ({ point: { table, row, column } }: SearchAnswer) =>
    onChoose(table, { row, column });
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
      {!isNarrowed && !chosen && <Headlines onOpen={openAnswer} />}
      {isNarrowed && !chosen && (
        <AnswerCards heading={answerTexts.heading} answers={answers} onOpen={openAnswer} />
      )}
      <div className={styles.line}>
        <p className={styles.count}>
          {chosen ? `${tables} · ${texts.chosen(chosen.length)}` : tables}
        </p>
        {(chosen ?? entries.length > 0) && (
          <ToggleButton
            size="small"
            appearance="subtle"
            checked={chosen !== undefined}
            onClick={() => setChosen(chosen ? undefined : [])}
          >
            {texts.chooseSeveral}
          </ToggleButton>
        )}
      </div>
      {chosen && (
        <div className={styles.all}>
          <Button
            size="small"
            onClick={() =>
              setChosen([...new Set([...chosen, ...entries.map(({ table }) => table.id)])])
            }
          >
            {texts.chooseAllFound}
          </Button>
        </div>
      )}
      {entries.length === 0 && answers.length === 0 && (
        <NothingFound query={settled} filter={filter} onQuery={setQuery} onFilter={setFilter} />
      )}
      {chosen ? (
        <SeveralList label={texts.heading} entries={entries} chosen={chosen} onToggle={toggle} />
      ) : (
        <ChoiceList
          left={left}
          label={texts.heading}
          onChoose={(id) => onChoose(id)}
          choices={entries.map((entry) => ({
            id: entry.table.id,
            content: <TableChoice entry={entry} />,
          }))}
        />
      )}
      <p className={styles.foot}>{notBps}</p>
      {chosen && <SeveralBar insertions={insertions} chosen={chosen} />}
    </>
  );
}
