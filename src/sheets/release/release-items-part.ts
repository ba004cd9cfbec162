import { currentIndex, type ReleaseLine, type ReleasedItem } from "../../analysis";
import { englishItem } from "../../language";
import { type PlannedCell, type Region } from "../../workbook/plan";
import {
  blank,
  cellsAt,
  formats,
  headersBeside,
  inputLook,
  live,
  number,
  section,
  spillAt,
  text,
} from "../sheet-section";
import { releaseCells, releaseColumns, releaseLineRow, type ReleaseSheet } from "./release-sheet";

const names = { it: "It", ikrt: "IKRT", bppbm: "BPPBM" } as const;

/** The user's items, and beside them what each contributes to the change of It or Ib and of NTP. */
export function releaseItemsPart(sheet: ReleaseSheet): Region[] {
  const { texts, at, lines } = sheet;
  const table = section({
    at: at.items,
    title: texts.items,
    headers: [
      texts.subsector,
      texts.row,
      texts.item,
      texts.weight,
      texts.previous,
      texts.relative,
      texts.previousPrice,
      texts.currentPrice,
      texts.current,
    ].map(text),
    rows: lines.map((line, index) => itemCells(sheet, line, index)),
    inputs: [3, 4, 5, 6, 7, 8],
  });
  return [
    ...table,
    headersBeside(at.items, releaseColumns.andil, [texts.andil, texts.ntpPoints]),
    ...sheet.release.subsectors.flatMap(({ name }) => spills(sheet, name)),
    ...inputsBeside(
      sheet,
      releaseColumns.english,
      texts.english,
      lines.map(({ item, english = englishItem(item) }) => text(english)),
    ),
    ...sheet.release.bases.flatMap((base) =>
      inputsBeside(
        sheet,
        releaseColumns[base],
        texts[base],
        lines.map(({ bases }) => number(bases?.[base] as number, formats.index)),
      ),
    ),
  ];
}

/** A column of the reader's own to the right of the results, so that none of the columns before it moves. */
const inputsBeside = (
  { at }: ReleaseSheet,
  column: number,
  header: string,
  cells: readonly PlannedCell[],
): Region[] => [
  headersBeside(at.items, column, [header]),
  cellsAt(
    at.items.row(),
    column,
    cells.map((cell) => [cell]),
    [inputLook(0, 0, cells.length)],
  ),
];

function itemCells(sheet: ReleaseSheet, line: ReleaseLine, index: number): PlannedCell[] {
  const { current } = line;
  const here = (column: number) => sheet.address(releaseLineRow(sheet, index), column);
  const [previous, relative] = [here(releaseColumns.previous), here(releaseColumns.relative)];
  const [before, now] = [here(releaseColumns.previousPrice), here(releaseColumns.currentPrice)];
  const index_ = currentIndex(line);
  const given: PlannedCell[] =
    "index" in current
      ? [blank, blank, blank, number(current.index, formats.index)]
      : "relative" in current
        ? [
            number(current.relative, formats.index),
            blank,
            blank,
            live(`${previous}*${relative}/100`, index_),
          ]
        : [
            blank,
            number(current.previousPrice, formats.index),
            number(current.currentPrice, formats.index),
            live(`${previous}*(1+BPS.PERCENT_CHANGE(${before},${now})/100)`, index_),
          ];
  return [
    text(line.subsector),
    text(names[line.row]),
    text(line.item),
    number(line.weight, formats.index),
    number(line.previous, formats.index),
    ...given,
  ];
}

/** Contributions of a subsector's items spill beside them. */
function spills(sheet: ReleaseSheet, subsector: string): Region[] {
  const items = sheet.release.subsectors.find(({ name }) => name === subsector)?.items ?? [];
  const own = sheet.lines.filter((line) => line.subsector === subsector);
  const first = sheet.lines.indexOf(own[0] as ReleaseLine);
  const received = own.filter(({ row }) => row === "it").length;
  const { previous, current, weight } = releaseColumns;
  const side = (rows: readonly ReleaseLine["row"][]) =>
    [previous, current, weight]
      .map((column) => releaseCells(sheet, subsector, rows, column))
      .join(",");
  const row = (line: number) => releaseLineRow(sheet, line);
  const values = (what: "andil" | "ntpPoints", lines: readonly ReleaseLine[]) =>
    lines.map((line) => (items.find((item) => item.line === line) as ReleasedItem)[what]);
  const [it, ib] = [side(["it"]), side(["ikrt", "bppbm"])];
  const { andil, ntpPoints } = releaseColumns;
  return [
    spillAt(row(first), andil, `BPS.CONTRIBUTION(${it})`, values("andil", own.slice(0, received))),
    spillAt(
      row(first + received),
      andil,
      `BPS.CONTRIBUTION(${ib})`,
      values("andil", own.slice(received)),
    ),
    spillAt(row(first), ntpPoints, `BPS.NTP_CONTRIBUTION(${it},${ib})`, values("ntpPoints", own)),
  ];
}
