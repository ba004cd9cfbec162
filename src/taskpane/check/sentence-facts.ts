import { type Fact, referenceFacts, tableFacts } from "../../analysis";
import { bothLanguages } from "../../language";
import { findInsertedTable } from "../../sheets/table";
import type { Answer, BlockSummary, SheetCells } from "../../workbook/contract";
import { cellAddress, rangeAddress } from "../../workbook/plan";
import { linesOfCells } from "../parts";
import type { PaneServices } from "../services";
import { blockTable } from "./block-table";

export type FactOrigin = Fact["source"]["origin"];

/**
 * The figures that a text is compared with, from the workbook.
 *
 * @returns an empty list where the reader has chosen no table
 */
export async function workbookFacts(
  origin: Exclude<FactOrigin, "book">,
  services: PaneServices,
): Promise<Answer<Fact[]>> {
  const { checkedWorkbook: workbook, executor } = services;
  if (!workbook) return { ok: true, value: [] };
  if (origin === "selection") {
    const cells = await workbook.readSelection();
    return cells.ok
      ? { ok: true, value: await factsOfCells(cells.value, services, "selection") }
      : cells;
  }
  const blocks = await executor.blocks();
  if (!blocks.ok) return blocks;
  const facts: Fact[] = [];
  for (const block of blocks.value.filter(({ state }) => state !== "gone")) {
    const cells = await workbook.readRange(block.sheet, block.address);
    if (!cells.ok) return cells;
    facts.push(...(await factsOfBlock(block, cells.value, services)));
  }
  return { ok: true, value: facts };
}

async function factsOfCells(
  cells: SheetCells,
  { readingDesk }: PaneServices,
  origin: "selection" | "block",
  title?: string,
): Promise<Fact[]> {
  const lines = await linesOfCells(readingDesk, cells);
  if (!lines) return [];
  const { sheet, row, column, values } = cells;
  const range = `${sheet}!${rangeAddress({ row, column }, values.length, values[0]?.length ?? 1)}`;
  const name = title ?? range;
  const addressOf = (r: number, c: number) =>
    `${sheet}!${cellAddress({ row: row + r, column: column + c })}`;
  return tableFacts({ ...cells, origin, name: bothLanguages(name), addressOf }, lines);
}

/** A reference table is read by its rows and columns, with the numbers that are there now; any other block as a table. */
async function factsOfBlock(
  block: BlockSummary,
  cells: SheetCells,
  services: PaneServices,
): Promise<Fact[]> {
  const reference = block.source ? blockTable(services.library, block.source) : undefined;
  const found = reference && findInsertedTable(cells, reference.shown);
  if (!reference || !found) return factsOfCells(cells, services, "block", block.title);
  const { book, table } = reference;
  const rows = table.rows.map((row, index) => ({ ...row, values: found.values[index] ?? [] }));
  return referenceFacts(book, { ...table, rows }, "block");
}
