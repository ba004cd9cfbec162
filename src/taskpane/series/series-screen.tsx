import { Button, makeStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useCallback, useDeferredValue, useMemo } from "react";
import { seriesChoiceSteps, type SeriesRequest, seriesResult } from "../../analysis";
import { seriesPaneTexts, seriesTexts, shellTexts } from "../../language";
import { planSeries } from "../../sheets/series";
import { newBlockId } from "../../workbook/plan";
import { LiveSheetFrame, MarksColumnChoice, useMarksColumn } from "../insertion";
import { useKept, usePane, useTexts } from "../pane-context";
import { FailureNotice, FinderHead, looks, Notice, useInSlices } from "../parts";
import { ChosenSeries } from "./chosen-series";
import { findChoices } from "./find-choices";
import { FoundSeries } from "./found-series";
import { ReadySets } from "./ready-sets";
import { SeriesForm } from "./series-form";
import { SeriesView } from "./series-view";
import { cellsPicks, emptyRequest, requestKey, withPicks } from "./series-state";
import { useReadCells } from "./use-read-cells";
import { useSeriesLibrary } from "./use-series-library";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", minHeight: "100%" },
  intro: { margin: "10px 0", ...looks.quiet },
  notices: looks.column,
});

/** Rows of any tables through time, several at once. */
export function SeriesScreen() {
  const styles = useStyles();
  const texts = useTexts(seriesPaneTexts);
  const { working } = useTexts(shellTexts);
  const { language, services } = usePane();
  const [request, setRequest] = useKept<SeriesRequest>(requestKey, emptyRequest);
  const [query, setQuery] = useKept("series.query", "");
  const settled = useDeferredValue(query);
  const add = (picks: SeriesRequest["picks"]) =>
    setRequest((now) => withPicks(now, [...now.picks, ...picks]));
  const cells = useReadCells((found) => add(cellsPicks(found)));
  const library = useSeriesLibrary(cells.cells);
  const choices = useInSlices(useCallback(() => seriesChoiceSteps(library), [library]));
  const found = useMemo(() => choices && findChoices(choices, settled), [choices, settled]);
  const result = useMemo(() => seriesResult(library, request), [library, request]);
  const isSearching = settled.trim() !== "";
  const addresses = useMemo(
    () => new Map(cells.cells.map((one) => [one.table.id, one.addresses])),
    [cells.cells],
  );
  const marks = useMarksColumn(result?.series.some((one) => one.marks.size > 0) ?? false);
  const { marksColumn } = marks;
  const plan =
    result && result.axis.length > 0
      ? (target: Parameters<typeof planSeries>[0]["target"]) =>
          planSeries({
            blockId: newBlockId("series"),
            language,
            target,
            library,
            result,
            marksColumn,
            cellOf: (table, row, column) => addresses.get(table)?.[row]?.[column],
            canRefresh: isKept(request, services.library),
          })
      : undefined;
  return (
    <div className={styles.screen}>
      <FinderHead
        heading={texts.heading}
        search={texts.search}
        hint={texts.searchHint}
        query={query}
        onQuery={setQuery}
        count={found ? texts.found(found.length) : working}
      >
        {cells.read && (
          <Button
            size="small"
            icon={<TableAddRegular />}
            disabledFocusable={cells.isWaiting}
            onClick={() => void cells.read?.()}
          >
            {cells.isWaiting ? texts.reading : texts.readCells}
          </Button>
        )}
      </FinderHead>
      {isSearching ? (
        found && (
          <FoundSeries
            found={found}
            onAdd={(choice) => {
              add([choice.pick]);
              setQuery("");
            }}
          />
        )
      ) : (
        <LiveSheetFrame
          plan={plan}
          sheetName={seriesTexts[language].sheet}
          choice={<MarksColumnChoice {...marks} />}
        >
          <div className={styles.notices}>
            {cells.failure && (
              <FailureNotice failure={cells.failure} onDismiss={cells.forgetFailure} />
            )}
            {cells.isNone && <Notice intent="info" title={texts.cellsNone} />}
          </div>
          {result ? (
            <>
              <ChosenSeries result={result} request={request} onChange={setRequest} />
              <SeriesForm result={result} request={request} onChange={setRequest} />
              <SeriesView result={result} library={library} />
            </>
          ) : (
            <>
              <p className={styles.intro}>{texts.intro}</p>
              {choices && <ReadySets library={library} onChoose={setRequest} />}
            </>
          )}
        </LiveSheetFrame>
      )}
    </div>
  );
}

/** Whether a later visit finds every table of a request. */
const isKept = (
  { picks }: SeriesRequest,
  library: ReturnType<typeof usePane>["services"]["library"],
): boolean =>
  picks.every(({ parts }) =>
    parts.every((part) => part.from === "book" || library.has(part.table)),
  );
