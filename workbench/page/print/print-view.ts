import { lastColumn, lastRow, type Area, type Sheet, type Workbook } from "../../host";
import { chartPicture, dataPlace } from "../charts";
import { neededHeights, PIXELS_PER_POINT } from "../grid";
import { sourceLines, sourceOf, type SourceLine } from "../source-lines";
import { paginate, type PageLines } from "./paginate";
import { paperSize, roomOf, type PageSetup } from "./paper";
import { cellsOfChart, headerRows, labelColumns, printArea } from "./print-area";
import { printedWidth, rowElement } from "./print-rows";
import { range } from "./range";

export interface PrintSetup extends PageSetup {
  /** The selected cells; everything on the sheet when left out. */
  selection?: Area;
  /** Whether a sheet that is a little too wide is made smaller. */
  isFitted: boolean;
  /** Rows at the top that every page repeats; by themselves those that are frozen, or the header of a table. */
  repeatedRows: number | "automatic";
}

export interface PrintTexts {
  page(number: number, of: number): string;
}

export interface PrintView {
  pages: HTMLElement[];
  /** Whether rows at the end are left out, because there are too many. */
  isCut: boolean;
  /** Size of the cells, where 1 is that of the screen. */
  scale: number;
}

/** Smaller print cannot be read; a wider sheet is cut into pages. */
const SMALLEST_SCALE = 0.6;

/**
 * Lays a sheet out on pages.
 *
 * @param desk where rows are laid out to be measured; the pages are to be shown in its document
 */
export function printView(
  workbook: Workbook,
  sheet: Sheet,
  setup: PrintSetup,
  texts: PrintTexts,
  desk: HTMLElement,
): PrintView {
  const printed = printArea(sheet, setup.selection);
  if (!printed) return { pages: [], isCut: false, scale: 1 };
  const { area, isCut } = printed;
  const { layout } = sheet;
  const room = roomOf(setup);
  const rows = range(area.row, area.rows).filter((row) => !layout.hiddenRows.has(row));
  const columns = range(area.column, area.columns).filter(
    (column) => !layout.hiddenColumns.has(column),
  );
  const labels = labelColumns(sheet, area);
  const widths = new Map(
    [...new Set([...labels, ...columns])].map((column) => [
      column,
      printedWidth(sheet, area, column, layout.columnWidth(column) * PIXELS_PER_POINT),
    ]),
  );
  const widthOf = (column: number): number => widths.get(column) ?? 0;
  const scale = setup.isFitted ? fittingScale() : 1;
  const charts = sheet.charts.map((chart) => ({ chart, cells: cellsOfChart(sheet, chart) }));
  const blocks = [...charts.map(({ cells }) => cells), ...sheet.merges];

  const across = paginate(
    { indexes: columns, sizes: columns.map(widthOf) },
    {
      room: room.width / scale,
      repeatedBefore: () => labels,
      together: blocks.map(({ column, columns: count }) => [column, column + count - 1]),
    },
  );
  const heights = measuredHeights();
  const down = paginate(
    { indexes: rows, sizes: rows.map((row) => heights.get(row) ?? 0) },
    {
      room: room.height / scale,
      repeatedBefore: (first) => repeatedRows(first),
      together: blocks.map((block) => [block.row, lastRow(block)]),
    },
  );
  const sources = sourceLines(sheet);
  const parts = across.flatMap((columnsOfPage) =>
    down.map((rowsOfPage) => ({ columnsOfPage, rowsOfPage })),
  );
  const filled = parts.filter(({ columnsOfPage, rowsOfPage }) =>
    isFilled(columnsOfPage, rowsOfPage),
  );
  const pages = filled.map(({ columnsOfPage, rowsOfPage }, index) =>
    pageElement(columnsOfPage, rowsOfPage, texts.page(index + 1, filled.length)),
  );
  return { pages, isCut, scale };

  /** Everything fits in the width of a page, else the cells without the charts beside them, else nothing is made smaller. */
  function fittingScale(): number {
    const cells = sheet.usedArea(true, area);
    const widths = [columns, columns.filter((column) => cells && column <= lastColumn(cells))]
      .map((shown) => shown.reduce((sum, column) => sum + widthOf(column), 0))
      .map((width) => Math.min(1, room.width / width));
    return widths.find((fitting) => fitting >= SMALLEST_SCALE) ?? 1;
  }

  function repeatedRows(first: number): number[] {
    if (setup.repeatedRows === "automatic") return headerRows(sheet, first).filter(isShown);
    const wanted = range(area.row, setup.repeatedRows);
    return wanted.includes(first) ? [] : wanted.filter(isShown);
  }

  function isShown(row: number): boolean {
    return !layout.hiddenRows.has(row);
  }

  /** Every row as high as its texts need on the page where they need most. */
  function measuredHeights(): Map<number, number> {
    const known = neededHeights(sheet, area.row, area.rows);
    const heightsOf = new Map(
      rows.map((row) => [
        row,
        Math.max(
          layout.rowHeight(row) * PIXELS_PER_POINT,
          layout.rowHeights.has(row) ? 0 : (known.get(row) ?? 0),
        ),
      ]),
    );
    const whole = [area.row, lastRow(area)] as const;
    for (const { repeated, own } of across) {
      const { table, body } = emptyTable([...repeated, ...own]);
      for (const row of rows) {
        const part = { columns: [...repeated, ...own], widthOf, rows: whole };
        body.append(rowElement(sheet, row, heightsOf.get(row) ?? 0, part));
      }
      desk.replaceChildren(table);
      [...body.rows].forEach((element, index) => {
        const { height } = element.getBoundingClientRect();
        heightsOf.set(rows[index]!, Math.max(heightsOf.get(rows[index]!) ?? 0, height));
      });
    }
    desk.replaceChildren();
    return heightsOf;
  }

  function emptyTable(shown: readonly number[]): {
    table: HTMLTableElement;
    body: HTMLTableSectionElement;
  } {
    const table = document.createElement("table");
    const group = table.appendChild(document.createElement("colgroup"));
    for (const column of shown) {
      group.appendChild(document.createElement("col")).style.width = `${widthOf(column)}px`;
    }
    const width = shown.reduce((sum, column) => sum + widthOf(column), 0);
    table.style.width = `${width}px`;
    return { table, body: table.appendChild(document.createElement("tbody")) };
  }

  function isFilled({ own }: PageLines, { own: ownRows }: PageLines): boolean {
    const part = areaOfLines(ownRows, own);
    return chartsBeginning(own, ownRows).length > 0 || sheet.usedArea(false, part) !== undefined;
  }

  function pageElement(
    { repeated: left, own }: PageLines,
    { repeated: above, own: ownRows }: PageLines,
    number: string,
  ): HTMLElement {
    const page = document.createElement("section");
    const { width, height } = paperSize(setup);
    page.className = "page";
    page.style.setProperty("--width", `${width}mm`);
    page.style.setProperty("--height", `${height}mm`);
    const content = page.appendChild(document.createElement("div"));
    content.className = "content";
    Object.assign(content.style, {
      width: `${room.width / scale}px`,
      height: `${room.height / scale}px`,
      transform: scale === 1 ? "" : `scale(${scale})`,
    });
    const shown = [...left, ...own];
    const { table, body } = emptyTable(shown);
    const part = { columns: shown, widthOf, rows: [ownRows[0]!, ownRows.at(-1)!] as const };
    const append = (to: HTMLTableSectionElement, row: number): void =>
      to.append(rowElement(sheet, row, heights.get(row) ?? measuredRow(row), part));
    if (above.length > 0) {
      const head = table.createTHead();
      for (const row of above) append(head, row);
    }
    for (const row of ownRows) append(body, row);
    content.append(table, ...chartsOn(left, own, above, ownRows));
    page.append(footElement(own, ownRows, number));
    return page;
  }

  /** A repeated row outside of what is printed is as high as on the screen. */
  function measuredRow(row: number): number {
    return layout.rowHeight(row) * PIXELS_PER_POINT;
  }

  /** The charts that begin on a page. */
  function chartsOn(
    left: readonly number[],
    own: readonly number[],
    above: readonly number[],
    ownRows: readonly number[],
  ): Element[] {
    return chartsBeginning(own, ownRows).map(({ chart, cells }) => {
      const sum = (sizes: number[]): number => sizes.reduce((all, size) => all + size, 0);
      const before = [...left, ...own.filter((column) => column < cells.column)];
      const over = [...above, ...ownRows.filter((row) => row < cells.row)];
      const x = sum(before.map(widthOf)) + layout.columnAt(chart.left).rest * PIXELS_PER_POINT;
      const y =
        sum(over.map((row) => heights.get(row) ?? measuredRow(row))) +
        layout.rowAt(chart.top).rest * PIXELS_PER_POINT;
      const picture = chartPicture(workbook, chart, "");
      picture.classList.add("chart");
      Object.assign(picture.style, { left: `${x}px`, top: `${y}px` });
      return picture;
    });
  }

  function chartsBeginning(own: readonly number[], ownRows: readonly number[]): typeof charts {
    return charts.filter(({ cells }) => own.includes(cells.column) && ownRows.includes(cells.row));
  }

  function footElement(
    own: readonly number[],
    ownRows: readonly number[],
    number: string,
  ): HTMLElement {
    const foot = document.createElement("footer");
    const source = foot.appendChild(document.createElement("p"));
    const place = foot.appendChild(document.createElement("p"));
    source.className = "source";
    source.append(...sourcesOf(own, ownRows).flatMap(({ text }) => [text, "\n"]));
    place.textContent = `${sheet.name}   ${number}`;
    return foot;
  }

  /** Where the figures of a page come from, unless the page says it anyway. */
  function sourcesOf(own: readonly number[], ownRows: readonly number[]): SourceLine[] {
    const found = new Set<SourceLine>();
    sheet.eachStored(areaOfLines(ownRows, own), ({ value }, row, column) => {
      const source = value === "" ? undefined : sourceOf(sources, row, column);
      if (source) found.add(source);
    });
    for (const { chart } of chartsBeginning(own, ownRows)) {
      const { sheetId, row, column } = dataPlace(chart);
      const source = sheetId === sheet.id ? sourceOf(sources, row, column) : undefined;
      if (source) found.add(source);
    }
    return [...found].filter(({ row, column }) => !ownRows.includes(row) || !own.includes(column));
  }
}

function areaOfLines(rows: readonly number[], columns: readonly number[]): Area {
  const [row, column] = [rows[0]!, columns[0]!];
  return { row, column, rows: rows.at(-1)! - row + 1, columns: columns.at(-1)! - column + 1 };
}
