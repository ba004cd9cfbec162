import {
  sideItems,
  type Decomposition,
  type ScenarioModel,
  type WeightedItem,
} from "../../analysis";
import {
  changeSheetTexts,
  ntpGroupName,
  ntpPriceName,
  periodText,
  sheetTexts,
  type Language,
} from "../../language";
import { citation } from "../../library";
import { modelGroups, ntpGroupTables } from "../table";
import {
  sheetPlaces,
  type PlanTarget,
  type Region,
  type SheetPlan,
  blank,
  code,
  formats,
  headingLines,
  live,
  number,
  section,
  text,
} from "../../workbook/plan";

export interface DecompositionSheetRequest {
  blockId: string;
  language: Language;
  target: PlanTarget;
  dataVersion: string;
  decomposition: Decomposition;
  /** The group in both months, as the decomposition saw it. */
  from: ScenarioModel;
  to: ScenarioModel;
}

const columns = { code: 1, from: 3, to: 4, weight: 5, low: 6, high: 7, points: 8 } as const;
const summaryAt = 5;
const contributionsAt = summaryAt + 6;

/** Plan of a decomposition of a printed change of NTP, live: items, weights, contributions, and the residual of rounding. */
export function planDecomposition(request: DecompositionSheetRequest): SheetPlan {
  const { decomposition, language, from } = request;
  const texts = changeSheetTexts[language];
  const groups = modelGroups(from.root);
  const [table, ...others] = ntpGroupTables(groups, [decomposition.from, decomposition.to]);
  const title = texts.decompositionTitle(
    ntpGroupName(decomposition.group)[language],
    periodText(decomposition.from, language),
    periodText(decomposition.to, language),
  );
  const received = sideItems(from.root, "it");
  const lines = [...received, ...sideItems(from.root, "ib")];
  const itemsAt = contributionsAt + decomposition.contributions.length + 4;
  const places = sheetPlaces(request.target);
  const first = itemsAt + 2;
  const side = (row: number, count: number) =>
    [columns.from, columns.to, columns.weight]
      .map((column) => places.range(row, column, count))
      .join(",");
  const [it, ib] = [
    side(first, received.length),
    side(first + received.length, lines.length - received.length),
  ];
  const levels = (row: number, count: number) =>
    [columns.from, columns.to].map((column) => {
      const weights = places.range(row, columns.weight, count);
      return `BPS.WEIGHTED_INDEX(${places.range(row, column, count)},${weights})`;
    });
  const all = (column: number) => places.range(first, column, lines.length);
  return {
    blockId: request.blockId,
    title,
    language,
    target: request.target,
    regions: [
      headingLines([
        title,
        texts.decompositionMethod,
        decomposition.estimated.length > 0
          ? texts.estimated(estimatedNames(request, lines).join("; "))
          : "",
        `${citation(table, others)} ${sheetTexts[language].disclaimer}`,
      ]),
      ...summaryPart(request, {
        it: levels(first, received.length),
        ib: levels(first + received.length, lines.length - received.length),
      }),
      ...contributionsPart(request, all(columns.code), all(columns.points)),
      ...itemsPart(request, lines, itemsAt, `BPS.NTP_CONTRIBUTION(${it},${ib})`),
    ],
    charts: [
      {
        kind: "BarClustered",
        title: texts.contributions,
        data: {
          at: { row: contributionsAt + 1, column: 1 },
          rows: decomposition.contributions.length + 1,
          columns: 2,
          seriesBy: "Columns",
        },
        at: { row: summaryAt, column: 10 },
        width: 520,
        height: 420,
      },
    ],
    columnWidths: [190, 190, 110, 90, 72, 72, 72, 72, 80],
    source: {
      table,
      edition: from.edition,
      dataVersion: request.dataVersion,
      recipe: from.hasOwnWeights
        ? { kind: "own-weights" }
        : {
            kind: "decomposition",
            group: decomposition.group,
            from: decomposition.from,
            to: decomposition.to,
          },
    },
  };
}

function summaryPart(
  { decomposition, language, target }: DecompositionSheetRequest,
  levels: { it: string[]; ib: string[] },
): Region[] {
  const texts = changeSheetTexts[language];
  const places = sheetPlaces(target);
  const { printed, recomputed, residual } = decomposition;
  const at = (line: number, column: number) => places.cell(summaryAt + 2 + line, column);
  return section({
    at: summaryAt,
    title: texts.change,
    headers: [
      "",
      periodText(decomposition.from, language),
      periodText(decomposition.to, language),
      texts.changed,
    ].map(text),
    rows: [
      [
        text(texts.printed),
        number(printed.from, formats.index),
        number(printed.to, formats.index),
        live(`${at(0, 2)}-${at(0, 1)}`, printed.change, formats.points),
      ],
      [
        text(texts.recomputed),
        live(`BPS.NTP(${levels.it[0]},${levels.ib[0]})`, recomputed.from, formats.points),
        live(`BPS.NTP(${levels.it[1]},${levels.ib[1]})`, recomputed.to, formats.points),
        live(`${at(1, 2)}-${at(1, 1)}`, recomputed.change, formats.points),
      ],
      [
        text(texts.residual),
        blank,
        blank,
        live(`${at(0, 3)}-${at(1, 3)}`, residual, formats.points),
      ],
    ],
  });
}

function contributionsPart(
  { decomposition, language, target }: DecompositionSheetRequest,
  codes: string,
  points: string,
): Region[] {
  const texts = changeSheetTexts[language];
  const places = sheetPlaces(target);
  const { recomputed } = decomposition;
  const contributions = largestFirst(decomposition);
  const first = contributionsAt + 2;
  const sum = `SUM(${places.range(first, 2, contributions.length)})`;
  return section({
    at: contributionsAt,
    title: texts.contributions,
    headers: [texts.code, sheetTexts[language].item, texts.points, texts.side].map(text),
    rows: [
      ...contributions.map(({ item, label, points: value }, i) => [
        code(item),
        text(ntpPriceName(item, label)[language]),
        live(`SUMIF(${codes},${places.cell(first + i, 0)},${points})`, value, formats.points),
        text(item.startsWith("it.") ? texts.received : texts.paid),
      ]),
      [blank, text(texts.sum), live(sum, recomputed.change, formats.points), blank],
    ],
  });
}

const largestFirst = ({ contributions }: Decomposition) =>
  [...contributions].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));

function itemsPart(
  { decomposition, language, to }: DecompositionSheetRequest,
  lines: readonly WeightedItem[],
  itemsAt: number,
  call: string,
): Region[] {
  const texts = changeSheetTexts[language];
  const later = new Map(
    [...sideItems(to.root, "it"), ...sideItems(to.root, "ib")].map(({ item }) => [
      `${item.group} ${item.key}`,
      item.index,
    ]),
  );
  const parts = section({
    at: itemsAt,
    title: texts.items,
    headers: [
      texts.group,
      texts.code,
      sheetTexts[language].item,
      periodText(decomposition.from, language),
      periodText(decomposition.to, language),
      texts.weight,
      texts.low,
      texts.high,
    ].map(text),
    rows: lines.map(({ item, weight, low, high }) => [
      text(ntpGroupName(item.group)[language]),
      code(item.price),
      text(item.label),
      number(item.index, formats.index),
      number(later.get(`${item.group} ${item.key}`) ?? item.index, formats.index),
      ...[weight, low, high].map((value) => number(value, formats.weight)),
    ]),
    inputs: [columns.from, columns.to, columns.weight],
  });
  const points = lines.map(({ item }) => [
    decomposition.contributions
      .find((one) => one.item === item.price)
      ?.subsectors.find(({ group }) => group === item.group)?.points ?? 0,
  ]);
  const beside = (row: number, cells: Region["cells"]): Region => ({
    at: { row, column: columns.points },
    cells,
    formats: [],
    notes: [],
  });
  return [
    ...parts,
    beside(itemsAt + 1, [[text(texts.points)]]),
    beside(itemsAt + 2, [[{ formula: `=${call}`, expected: points, format: formats.points }]]),
  ];
}

const estimatedNames = (
  { decomposition, language }: DecompositionSheetRequest,
  lines: readonly WeightedItem[],
) =>
  lines
    .filter(({ item }) => decomposition.estimated.includes(`${item.group} ${item.key}`))
    .map(({ item }) => `${ntpGroupName(item.group)[language]}: ${item.label}`);
