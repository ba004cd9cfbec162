import { checkedWorkbook } from "../../../src/workbook/excel";
import { markFill, type CellMark, type CheckedWorkbook } from "../../../src/workbook/contract";
import { deleteLines, type Host, type WorkbookSnapshot } from "../../../workbench/host";
import { cutOff, openWorkbook, type OpenWorkbook } from "./open-workbook";

interface MarkedWorkbook extends OpenWorkbook {
  checked: CheckedWorkbook;
}

/** A table with fills of its reader's, one of them white, and a comment of its reader's at C3. */
function tableInUse(): MarkedWorkbook {
  const open = openWorkbook();
  open.type(1, 1, [
    ["Negara", "Ekspor", "Impor"],
    ["Jepang", "1200", "300"],
    ["Cina", "2354", "1500"],
    ["Jumlah", "3545", "1800"],
  ]);
  const sheet = open.host.workbook.sheets[0]!;
  const fill = (row: number, column: number, color: string) =>
    sheet.changeFormats({ row, column, rows: 1, columns: 1 }, () => ({ fill: color }));
  fill(3, 2, "#FFFF00");
  fill(4, 2, "#FFFFFF");
  const { workbook } = open.host;
  sheet.comments.push({
    id: `{${workbook.newId()}}`,
    row: 2,
    column: 2,
    content: "mine",
    authorName: "Reader",
    resolved: false,
  });
  return { ...open, checked: checkedWorkbook() };
}

const fillAt = ({ workbook }: Host, address: string, sheet = "Sheet1"): string | undefined =>
  workbook.snapshot().sheets.find(({ name }) => name === sheet)?.cells[address]?.format?.fill;

const marks = (...addresses: string[]): CellMark[] =>
  addresses.map((address) => ({ sheet: "Sheet1", address, text: `Timbang: ${address}` }));
const first = marks("C3", "C4", "C5");
const second = marks("C4", "D3");

test("marking fills cells, leaves a reader's comment, and unmarking leaves no trace: a white fill stays white", async () => {
  const { checked, host, snapshot } = tableInUse();
  const before = snapshot();
  expect(await checked.mark(first)).toEqual({ ok: true, value: null });
  const sheet = host.workbook.sheets[0]!;
  expect(sheet.comments.map(({ content }) => content)).toEqual([
    "mine",
    "Timbang: C4",
    "Timbang: C5",
  ]);
  expect(["C3", "C4", "C5", "D3"].map((address) => fillAt(host, address))).toEqual([
    ...first.map(() => markFill),
    undefined,
  ]);
  expect(snapshot().names.map(({ visible }) => visible)).toEqual([false, false, false]);
  expect(await checked.unmark()).toEqual({ ok: true, value: 3 });
  expect(snapshot()).toEqual(before);
});

test("marks that are laid anew take the place of the old ones and remember the fills beneath them", async () => {
  const other = tableInUse();
  await other.checked.mark(second);
  const { checked, snapshot } = tableInUse();
  const before = snapshot();
  await checked.mark(first);
  await checked.mark(second);
  // Names count on; all else is as if the first marks had never been.
  const plain = (text: unknown) => JSON.stringify(text).replace(/_Timbang_Mark_\d+/g, "mark");
  expect(plain(comparable(snapshot()))).toBe(plain(comparable(other.snapshot())));
  expect(await checked.unmark()).toEqual({ ok: true, value: 2 });
  expect(snapshot()).toEqual(before);
});

test("unmarking keeps what the reader changed since: another fill, another comment", async () => {
  const { checked, host } = tableInUse();
  await checked.mark(first);
  const sheet = host.workbook.sheets[0]!;
  sheet.changeFormats({ row: 4, column: 2, rows: 1, columns: 1 }, () => ({ fill: "#00FF00" }));
  sheet.comments.find(({ row }) => row === 3)!.content = "checked by me";
  expect(await checked.unmark()).toEqual({ ok: true, value: 3 });
  expect(sheet.comments.map(({ content }) => content)).toEqual(["mine", "checked by me"]);
  expect(["C3", "C4", "C5"].map((address) => fillAt(host, address))).toEqual([
    undefined,
    "#FFFF00",
    "#00FF00",
  ]);
});

test("on a protected sheet nothing is marked, and that is said", async () => {
  const { checked, host, snapshot } = tableInUse();
  host.workbook.sheets[0]!.protected = true;
  const before = snapshot();
  expect(await checked.mark(first)).toEqual({
    ok: false,
    failure: { code: "protected-sheet", asItWas: true },
  });
  expect(snapshot()).toEqual(before);
  expect(host.log.flatMap(({ members }) => members)).not.toContain("Color");
  expect(await checked.unmark()).toEqual({ ok: true, value: 0 });
});

test("marks stay while the sheet of one of them is protected", async () => {
  const { checked, host } = tableInUse();
  const other = host.workbook.addSheet("Other");
  await checked.mark([...first, ...marks("B2").map((mark) => ({ ...mark, sheet: "Other" }))]);
  other.protected = true;
  const seen = host.log.length;
  const refused = { ok: false, failure: { code: "protected-sheet", asItWas: true } };
  expect(await checked.unmark()).toEqual(refused);
  expect(await checked.mark(second)).toEqual(refused);
  expect(host.log.slice(seen).flatMap(({ members }) => members)).not.toContain("Color");
  expect(fillAt(host, "C3")).toBe(markFill);
});

test("a cell of the same address on another sheet has a fill of its own", async () => {
  const { checked, host, snapshot } = tableInUse();
  const other = host.workbook.addSheet("Other");
  other.changeFormats({ row: 3, column: 2, rows: 1, columns: 1 }, () => ({ fill: "#00FF00" }));
  const before = snapshot();
  await checked.mark(marks("C4"));
  await checked.mark(marks("C4").map((mark) => ({ ...mark, sheet: "Other" })));
  expect(fillAt(host, "C4", "Other")).toBe(markFill);
  expect(await checked.unmark()).toEqual({ ok: true, value: 1 });
  expect(snapshot()).toEqual(before);
});

/** The request of `mark(second)` that writes, counted from 1, where the first marks are laid. */
async function writingRequest(): Promise<number> {
  const counts = await requestsOf((checked) => checked.mark(second));
  return counts.indexOf(Math.max(...counts)) + 1;
}

test("the mark of a cell that was deleted goes with the others, also after a failure", async () => {
  const request = await writingRequest();
  const { checked, host, snapshot } = tableInUse();
  await checked.mark(first);
  const { workbook } = host;
  deleteLines(workbook, workbook.sheets[0]!, "row", [{ first: 3, count: 1 }]);
  const before = comparable(snapshot());
  host.faults.inject({ request, action: 20, when: "after", code: "GeneralException" });
  expect(await checked.mark(second)).toMatchObject({ ok: false, failure: { asItWas: true } });
  const kept = ({ sheets }: WorkbookSnapshot) =>
    sheets.map(({ cells, comments }) => [cells, comments]);
  expect(kept(comparable(snapshot()))).toEqual(kept(before));
  expect(await checked.unmark()).toMatchObject({ ok: true });
  expect(snapshot()).toMatchObject({ names: [], settings: {} });
  // C4 is what was C5, white before it was marked.
  expect(["C3", "C4"].map((address) => fillAt(host, address))).toEqual([undefined, "#FFFFFF"]);
});

test("marks that come back after a failure leave a fill that the reader has given since", async () => {
  const request = await writingRequest();
  const { checked, host } = tableInUse();
  await checked.mark(first);
  const cell = { row: 4, column: 2, rows: 1, columns: 1 };
  host.workbook.sheets[0]!.changeFormats(cell, () => ({ fill: "#00FF00" }));
  host.faults.inject({ request, action: 30, when: "after", code: "GeneralException" });
  expect(await checked.mark(second)).toMatchObject({ ok: false, failure: { asItWas: true } });
  expect(["C3", "C4", "C5"].map((address) => fillAt(host, address))).toEqual([
    ...[markFill, markFill, "#00FF00"],
  ]);
});

test("what a pane that was closed while it marked has left goes when the next one unmarks", async () => {
  const request = await writingRequest();
  for (const action of [12, 20, 28, 36]) {
    const open = tableInUse();
    const { checked, snapshot } = open;
    const before = snapshot();
    await checked.mark(first);
    const fault = { when: "after", code: "RequestAborted", silent: true } as const;
    const mark = () => checked.mark(second);
    expect(await cutOff(open, { ...fault, request, action }, mark)).toBe(true);
    expect(await checkedWorkbook().unmark()).toMatchObject({ ok: true });
    expect(snapshot()).toEqual(before);
  }
});

const whens = ["before", "after", "partly"] as const;

/** Requests, with the number of their actions, of what is done to marked cells. */
async function requestsOf(work: (checked: CheckedWorkbook) => Promise<unknown>): Promise<number[]> {
  const { checked, host } = tableInUse();
  await checked.mark(first);
  const start = host.log.length;
  await work(checked);
  return host.log.slice(start).map(({ actions }) => actions);
}

/** `npm run soak` takes every action of every request; a sample is spread evenly over them. */
const mostPlaces = Number(process.env.FAULT_CASES ?? 15);

function places(counts: readonly number[]): { request: number; action: number }[] {
  const all = counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, action) => ({ request: index + 1, action })),
  );
  const every = Math.max(1, all.length / mostPlaces);
  return Array.from(
    { length: Math.floor(all.length / every) },
    (_, n) => all[Math.floor(n * every)]!,
  );
}

test.each(whens)(
  "marking that fails %s any action leaves the marks as they were",
  async (when) => {
    const counts = await requestsOf((checked) => checked.mark(second));
    const { checked, host, snapshot } = tableInUse();
    const untouched = snapshot();
    let failures = 0;
    for (const place of places(counts)) {
      await checked.mark(first);
      const before = comparable(snapshot());
      host.faults.inject({ ...place, when, code: "GeneralException" });
      const marked = await checked.mark(second);
      host.faults.clear();
      if (!marked.ok) {
        failures++;
        expect(marked.failure.asItWas).toBe(true);
        expect(comparable(snapshot())).toEqual(before);
      }
      await checked.unmark();
      expect(snapshot()).toEqual(untouched);
    }
    // Releasing the references that a request has held is tried again by itself.
    expect(failures).toBeGreaterThan(places(counts).length / 2);
  },
  120_000,
);

test.each(whens)(
  "unmarking that fails %s any action is carried through",
  async (when) => {
    const counts = await requestsOf((checked) => checked.unmark());
    const { checked, host, snapshot } = tableInUse();
    const untouched = snapshot();
    for (const place of places(counts)) {
      await checked.mark(first);
      host.faults.inject({ ...place, when, code: "GeneralException" });
      const unmarked = await checked.unmark();
      host.faults.clear();
      // What fails before anything is written is said, and done when asked again.
      if (!unmarked.ok) await checked.unmark();
      expect(snapshot()).toEqual(untouched);
    }
  },
  120_000,
);

test("where Excel does not tell the pattern of a fill, white is no fill and another colour is one", async () => {
  const { checked, host } = tableInUse();
  const fill = Excel.RangeFill.prototype;
  const told = Object.getOwnPropertyDescriptor(fill, "pattern")!;
  Object.defineProperty(fill, "pattern", { ...told, get: () => null });
  try {
    await checked.mark(marks("B3", "C4", "C5"));
  } finally {
    Object.defineProperty(fill, "pattern", told);
  }
  await checked.unmark();
  expect(["B3", "C4", "C5"].map((address) => fillAt(host, address))).toEqual([
    ...[undefined, "#FFFF00", undefined],
  ]);
});

test("when Excel does not answer the cleaning up either, it is done before the next request", async () => {
  const counts = await requestsOf((checked) => checked.mark(second));
  const { checked, host, snapshot } = tableInUse();
  await checked.mark(first);
  const before = comparable(snapshot());
  const write = counts.indexOf(Math.max(...counts)) + 1;
  for (let request = write; request < write + 30; request++) {
    host.faults.inject({ request, when: "reply", code: "RequestAborted" });
  }
  expect(await checked.mark(second)).toMatchObject({ ok: false, failure: { asItWas: false } });
  host.faults.clear();
  expect(await checked.readRange("Sheet1", "B2:D5")).toMatchObject({ ok: true });
  expect(comparable(snapshot())).toEqual(before);
});

/** Comments that were laid again are other comments with the same words, and their order means nothing. */
function comparable(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const plain = JSON.stringify(snapshot).replace(/"id":"\{[^"]*\}"/g, '"id":""');
  const copy = JSON.parse(plain) as WorkbookSnapshot;
  for (const { comments } of copy.sheets) {
    comments.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  }
  return copy;
}
