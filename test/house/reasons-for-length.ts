/** Folders whose files may have any length, by their beginning. */
export const foldersOfAnyLength: Readonly<Record<string, string>> = {
  "src/language/":
    "Sentences: a file holds the words of one screen, sheet or subject, both languages side by side.",
  "workbench/page/language/":
    "Sentences: a file holds the words of one part of the page, both languages side by side.",
  "scripts/publications/":
    "What one publication prints, table by table: it is read beside the print, from front to back.",
};

/** Why a file has more than 200 lines. */
export const reasonsForLength: Readonly<Record<string, string>> = {
  "bench/index-numbers.ts":
    "One run, whose measurements share their random prices and are compared with each other.",
  "scripts/checking/right-tables.ts":
    "A catalogue: one entry for each kind of table, none of which knows another; a second file would only continue the list.",
  "scripts/mutants/rooms.ts":
    "One list: each room with the suites that have to notice what goes wrong in it.",
  "scripts/soak-user/monkey.ts":
    "What a user may do at random, a few lines each, and the one list that says how often.",
  "scripts/stand-in/made-up-data.ts":
    "One made-up series of figures: variables, members and values by the same rules, which the answers repeat.",
  "scripts/stand-in/made-up-service.ts":
    "One router: an address, and the answer to each of its kinds.",
  "src/analysis/table-check/recognise.ts":
    "One judgement: candidates are weighed, the best is kept, what it makes superfluous goes; the steps are read in that order.",
  "src/analysis/table-check/rule-candidates.ts":
    "A catalogue: for each role of a line the rules that it may follow, by the same few pairings of lines.",
  "src/core/checking/verdict.ts":
    "One question, whether a printed identity can hold, answered for each kind of identity by the same intervals.",
  "src/library/types.ts":
    "The shapes of a book as data/README.md describes them; they name one another, and hold no code.",
  "src/reading/xlsx/sheet-cells.ts":
    "One reader of a stream: what it has seen of the open cell is private to it, and each method ends what another began.",
  "src/reading/xlsx/xlsx-workbook.ts":
    "What is read of a workbook, as plain data from the workbook down to the border of a cell; no code.",
  "src/sheets/lesson/laspeyres-lesson.ts":
    "One lesson, from its first line to its last question, in the order in which it stands on the sheet.",
  "src/sheets/sheet-section.ts":
    "The one vocabulary in which every plan writes cells, sections and headings; the sections are made of the cells and looks beside them.",
  "src/taskpane/my-data/records/records-review.tsx":
    "One screen whose parts share what is chosen and what was computed for it.",
  "src/taskpane/my-data/table-review.tsx":
    "One screen whose parts share the cell that is looked at, the choices and the edition; the parts themselves are files.",
  "src/taskpane/trade/own/own-trade-view.tsx":
    "One way from the reader's tables to a book, step after step; each step is a few lines and hands its result to the next.",
  "src/web-api/data-reading.ts":
    "One reading: answers are joined member by member while they are read, and only whole do they become records.",
  "src/workbook/excel/compare-blocks.ts":
    "One comparison in two requests: what is asked first decides what is asked then.",
  "src/workbook/excel/write-plan.ts":
    "One queue of writes whose order protects the workbook when a request is cut off.",
  "workbench/host/model/sheet.ts":
    "The only door to the cells of a sheet: protection, merged cells, spills, tables and undoing hold because nothing else can reach them.",
  "workbench/host/model/workbook.ts":
    "The authority over sheets, selection and steps: each change checks and notifies by the same private rules.",
  "workbench/page/charts/chart-layer.ts":
    "The charts over the grid: keys, menu, scrolling and place act on the one selected chart.",
  "workbench/page/files/workbook-files.ts":
    "Which workbook is open: every way to leave it asks the same question first and shares the one keeper.",
  "workbench/page/grid/show-layout.ts":
    "What a sheet's layout is in Univer's words: sizes, hidden lines, merged cells and frozen panes, once for a new sheet and once for a change.",
  "workbench/page/main.ts":
    "Wiring: the parts of the page in the order in which they have to come, with what each is told of the others.",
  "workbench/page/menus/grid-menus.ts": "One list of menus, with the keys that do the same.",
  "workbench/page/print/print-view.ts":
    "One layout: pages follow from measured heights, those from widths, those from what is printed; all share one scale.",
};
