import { Button, makeStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { answersTexts, tablesTexts } from "../../language";
import { nearestQueries, searchTables, type TableFilter } from "../../library";
import { usePane, useTexts } from "../pane-context";
import { EmptyState, looks } from "../parts";

const useStyles = makeStyles({
  ways: { ...looks.column, alignItems: "center" },
});

interface NothingFoundProps {
  query: string;
  filter: TableFilter;
  onQuery: (query: string) => void;
  onFilter: (filter: TableFilter) => void;
}

/** What stands where a search finds nothing: the nearest queries that find something, each a click away. */
export function NothingFound({ query, filter, onQuery, onFilter }: NothingFoundProps) {
  const styles = useStyles();
  const texts = useTexts(tablesTexts);
  const answers = useTexts(answersTexts);
  const { services, catalogue } = usePane();
  const isFiltered = Object.values(filter).some(Boolean);
  const elsewhere = isFiltered ? searchTables(catalogue, query).length : 0;
  const near = nearestQueries(services.library, catalogue, query, filter);
  return (
    <EmptyState
      icon={<SearchRegular />}
      title={texts.nothing}
      text={near.length > 0 || elsewhere > 0 ? answers.nearest : texts.nothingNext}
      action={
        <div className={styles.ways}>
          {elsewhere > 0 && (
            <Button onClick={() => onFilter({})}>{answers.withoutFilter(elsewhere)}</Button>
          )}
          {near.map((one) => (
            <Button key={one.query} onClick={() => onQuery(one.query)}>
              {answers.nearestCount(one.query, one.tables)}
            </Button>
          ))}
          <Button
            appearance="subtle"
            onClick={() => {
              onQuery("");
              onFilter({});
            }}
          >
            {texts.showAll}
          </Button>
        </div>
      }
    />
  );
}
