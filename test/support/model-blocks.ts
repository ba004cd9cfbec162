import {
  blockExtent,
  cellExtent,
  parseCellAddress,
  regionExtent,
  writtenFormat,
  writtenValue,
  type BlockRange,
  type FormatRun,
  type Region,
  type SheetPlan,
} from "../../src/workbook/plan";
import {
  addChart,
  areaOf,
  chartsOf,
  formatAddress,
  overlaps,
  removeChart,
  settleCharts,
  type Area,
  type CellFormat,
  type Place,
  type Sheet,
  type Workbook,
} from "../../workbench/host";

const recordPrefix = "timbang.block.";
const blockName = (id: string): string => `_Timbang_${id.replace(/\W/g, "_")}`;

/**
 * Blocks written straight into the model of the host: what the executor writes, each as one step, without its questions to
 * Excel; cheap enough for thousands of sequences. What a block covers does not come back when it is removed.
 */
export class ModelBlocks {
  constructor(private readonly workbook: Workbook) {}

  ids(): string[] {
    const keys = [...this.workbook.settings.keys()];
    return keys
      .filter((key) => key.startsWith(recordPrefix))
      .map((key) => key.slice(recordPrefix.length));
  }

  /** @returns whether there was room: tables may not overlap */
  insert(plan: SheetPlan): boolean {
    const { workbook } = this;
    const { target, blockId } = plan;
    if (!("sheet" in target)) throw new Error("the block has no place");
    const sheet = workbook.sheet(target.sheet);
    const { row, column } = parseCellAddress(target.cell);
    const { rows, columns } = blockExtent(plan);
    const area = areaOf(row, column, rows, columns);
    if (sheet.tables.some((table) => overlaps(table.area, area))) return false;
    if (sheet.arrayFormulas.some((array) => overlaps(array, area))) return false;
    workbook.step(() => {
      this.record(plan);
      const address = formatAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
      const reference = sheet.addressOf(area).replace(formatAddress(area), address);
      workbook.names.add(blockName(blockId), `=${reference}`, "").visible = false;
      sheet.clear(area, "Contents");
      plan.columnWidths.forEach((width, index) => {
        const at = areaOf(0, column + index);
        if (width > sheet.layout.columnWidth(at.column)) sheet.setColumnWidth(at, width);
      });
      for (const region of plan.regions) {
        this.writeCells(sheet, area, region);
        if (region.table) this.addTable(sheet, within(area, region), region.table);
        for (const run of region.formats) format(sheet, within(area, region), run);
      }
      this.addCharts(sheet, area, plan);
    });
    return true;
  }

  /** @returns whether the block was there */
  refresh(plan: SheetPlan): boolean {
    const place = this.placeOf(plan.blockId);
    if (!place) return false;
    this.workbook.step(() => {
      for (const region of plan.regions) this.writeCells(place.sheet, place.area, region);
      this.record(plan);
    });
    return true;
  }

  /** @returns whether the block was there */
  remove(id: string): boolean {
    const { workbook } = this;
    const name = workbook.names.find(blockName(id));
    if (!name) return false;
    const place = this.placeOf(id);
    workbook.step(() => {
      if (place) this.clear(place, id);
      workbook.names.delete(name);
      workbook.settings.delete(recordPrefix + id);
    });
    return true;
  }

  private record({ blockId, source }: SheetPlan): void {
    this.workbook.settings.set(recordPrefix + blockId, JSON.stringify(source));
  }

  private placeOf(id: string): Place | undefined {
    const name = this.workbook.names.find(blockName(id));
    return name && this.workbook.names.placeOf(name);
  }

  private writeCells(sheet: Sheet, block: Area, region: Region): void {
    const area = within(block, region);
    sheet.setNumberFormats(
      area,
      region.cells.map((line) => line.map(writtenFormat)),
    );
    region.cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        const { rows, columns } = cellExtent(cell);
        if (rows * columns === 1) return;
        const spill = areaOf(area.row + row, area.column + column, rows, columns);
        const formats = Array<string[]>(rows).fill(
          Array<string>(columns).fill(writtenFormat(cell)),
        );
        sheet.setNumberFormats(spill, formats);
      }),
    );
    sheet.write(
      area,
      region.cells.map((line) => line.map(writtenValue)),
    );
  }

  private addTable(sheet: Sheet, area: Area, plan: NonNullable<Region["table"]>): void {
    const { tables } = this.workbook;
    const table = tables.add(sheet, area);
    let name = plan.name;
    for (let n = 2; this.workbook.isNameTaken(name); n++) name = `${plan.name}_${n}`;
    tables.rename(table, name);
    Object.assign(table, { style: plan.style, showFilterButton: false });
  }

  private addCharts(sheet: Sheet, block: Area, { blockId, charts }: SheetPlan): void {
    const before = chartsOf(this.workbook).length;
    charts.forEach(({ kind, title, source: from, data, at, width, height }, index) => {
      const area = within(block, data);
      const source = { sheet, area, seriesBy: data.seriesBy };
      const record = addChart(this.workbook, sheet, kind, source);
      const { left, top } = sheet.layout.place(
        areaOf(block.row + at.row, block.column + at.column),
      );
      const name = `${blockName(blockId)}_${index + 1}`;
      Object.assign(record, { name, title, left, top, width, height });
      const foot = kind === "BarClustered" ? record.valueAxis : record.categoryAxis;
      Object.assign(foot, { title: from, titleVisible: true });
    });
    settleCharts(this.workbook, chartsOf(this.workbook).slice(before));
  }

  private clear({ sheet, area }: Place, id: string): void {
    for (const table of [...sheet.tables])
      if (overlaps(table.area, area)) this.workbook.tables.remove(table);
    for (const record of [...sheet.charts])
      if (record.name.startsWith(blockName(id))) removeChart({ sheet, record });
    sheet.clear(area, "All");
  }
}

/** A part of a block as an area of the sheet. */
function within(block: Area, part: Region | BlockRange): Area {
  const { rows, columns } = "cells" in part ? regionExtent(part) : part;
  return areaOf(block.row + part.at.row, block.column + part.at.column, rows, columns);
}

function format(sheet: Sheet, region: Area, run: FormatRun): void {
  const look: Partial<CellFormat> = {
    ...(run.fill !== undefined && { fill: run.fill }),
    ...(run.bold !== undefined && { bold: run.bold }),
    ...(run.italic !== undefined && { italic: run.italic }),
    ...(run.color !== undefined && { fontColor: run.color }),
    ...(run.size !== undefined && { fontSize: run.size }),
    ...(run.align !== undefined && { horizontalAlignment: run.align }),
    ...(run.indent !== undefined && { indentLevel: run.indent }),
    ...(run.wrap !== undefined && { wrapText: run.wrap }),
  };
  sheet.changeFormats(within(region, run), () => look);
}
