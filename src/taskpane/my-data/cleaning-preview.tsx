import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cleaningTexts, type Language, locales } from "../../language";
import type { CellState, SheetRewrite } from "../../workbook/contract";
import { cellAddress, rangeAddress } from "../../workbook/plan";
import { NumberTable } from "../charts";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts";
import type { PlannedCleaning } from "./plan-cleaning";

/** So many changes are shown; the rest is counted. */
const mostShown = 10;
const mostLeftShown = 5;

const usePreviewStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: "8px 0 0", fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface PreviewProps {
  plan: PlannedCleaning;
  busy: boolean;
  onApply: () => void;
  onCancel: () => void;
}

/** What would change, cell by cell, and the yes. */
export function Preview({ plan, busy, onApply, onCancel }: PreviewProps) {
  const styles = usePreviewStyles();
  const texts = useTexts(cleaningTexts);
  const { language } = usePane();
  const { job, rewrite, unsure, left } = plan;
  const { cells, unmerge } = rewrite;
  const leftAlone = left.length > 0 && (
    <p className={styles.text}>
      {texts.left(left.length, left.slice(0, mostLeftShown).join("; "))}
    </p>
  );
  if (cells.length === 0) {
    return (
      <>
        <Notice intent="info" title={texts.nothing} onDismiss={onCancel}>
          {texts.nothingNext[job]}
        </Notice>
        {leftAlone}
      </>
    );
  }
  const place = `${rewrite.sheet}!${areaOf(cells)}`;
  const title =
    job === "unmerge" ? texts.areas(unmerge.length, place) : texts.found(cells.length, place);
  return (
    <>
      <p className={styles.title}>{title}</p>
      <NumberTable
        label={title}
        headers={[texts.cell, texts.before, texts.after]}
        rows={cells.slice(0, mostShown).map(({ row, column, before, after }) => ({
          cells: [
            cellAddress({ row, column }),
            shownText(before, language),
            shownText(after, language),
          ],
        }))}
      />
      {cells.length > mostShown && (
        <p className={styles.text}>{texts.more(cells.length - mostShown)}</p>
      )}
      {unsure > 0 && <Notice intent="warning" title={texts.unsure(unsure)} />}
      {leftAlone}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onApply}>
          {texts.apply}
        </Button>
        <Button disabledFocusable={busy} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </>
  );
}

/** The rectangle around cells. */
function areaOf(cells: SheetRewrite["cells"]): string {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [row, column] = [least(rows), least(columns)];
  const down = -least(rows.map((one) => -one)) - row + 1;
  return rangeAddress({ row, column }, down, -least(columns.map((one) => -one)) - column + 1);
}

const least = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Infinity);

/** As the cell will show it. */
function shownText({ value, format }: CellState, language: Language): string {
  if (typeof value !== "number") return String(value);
  const locale = locales[language];
  if (/y/.test(format)) {
    const date = new Date(Date.UTC(1899, 11, 30 + value));
    return date.toLocaleDateString(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  }
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return value.toLocaleString(locale, {
    style: format.endsWith("%") ? "percent" : "decimal",
    minimumFractionDigits: format === "General" ? 0 : decimals,
    maximumFractionDigits: format === "General" ? 10 : decimals,
    useGrouping: format === "General" || format.includes(","),
  });
}
