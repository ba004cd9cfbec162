import type { CellOffset, PlanTarget, SheetPlan } from "../../src/workbook/plan";

const at = (row: number, column: number): CellOffset => ({ row, column });

/** A plan of a few cells with a part of every kind: table, formulas, a spill, looks, a chart, widths. */
export function smallPlan(blockId: string, target: PlanTarget, edition = 1): SheetPlan {
  return {
    blockId,
    title: "Small block",
    language: "en",
    target,
    source: { table: "ntp-kaltim-2020.l2", edition: "corrected", dataVersion: String(edition) },
    regions: [
      {
        at: at(0, 0),
        cells: [[{ text: "=Title" }]],
        formats: [{ at: at(0, 0), rows: 1, columns: 1, bold: true, size: 14 }],
        notes: [],
      },
      {
        at: at(1, 0),
        cells: [
          [{ text: "Code" }, { text: "2020", format: "@" }],
          [
            { text: "03", format: "@" },
            { number: 100 + edition, format: "#,##0.00" },
          ],
          [
            { text: "09", format: "@" },
            { number: 0, format: '#,##0;-#,##0;"-"' },
          ],
        ],
        table: { name: "Small", style: "TableStyleLight1", labelColumn: 0 },
        formats: [{ at: at(0, 1), rows: 3, columns: 1, fill: "#FFF2CC", align: "Right" }],
        notes: [],
      },
      {
        at: at(5, 0),
        cells: [
          [{ formula: "=SUM(B3:B4)", expected: 100 + edition, format: "0.0" }, { empty: true }],
          [{ formula: "=B3:B4*2", expected: [[202], [0]] }, { text: `Edition ${edition}` }],
        ],
        formats: [{ at: at(0, 0), rows: 2, columns: 2, italic: true, color: "#333333" }],
        notes: [],
      },
    ],
    charts: [
      {
        kind: "Line",
        title: "Chart",
        source: "Source: BPS.",
        data: { at: at(1, 0), rows: 3, columns: 2, seriesBy: "Columns" },
        at: at(9, 0),
        width: 200,
        height: 100,
      },
    ],
    columnWidths: [90, 0],
  };
}
