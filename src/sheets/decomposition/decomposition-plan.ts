import {
  ntpTable,
  sideItems,
  type Decomposition,
  type ScenarioModel,
  type WeightedItem,
} from "../../analysis";
import {
  changeSheetTexts,
  ntpPriceName,
  periodText,
  sheetTexts,
  type Language,
} from "../../language";
import { groupName } from "../../library";
import { type PlanTarget, type Region, type SheetPlan, blockAddresses } from "../../workbook/plan";
import { sourceOfTables } from "../source-line";
import { stackSections, type SectionPlace } from "../layout";
import {
  blank,
  cellsAt,
  code,
  formats,
  headingLines,
  live,
  number,
  section,
  spillAt,
  text,
} from "../sheet-section";

export interface DecompositionSheetRequest {
  blockId: string;
  language: Language;
  target: PlanTarget;
  decomposition: Decomposition;
  /** The group in both months, as the decomposition saw it. */
  from: ScenarioModel;
  to: ScenarioModel;
}

const columns = { code: 1, from: 3, to: 4, weight: 5, low: 6, high: 7, points: 8 } as const;
/** Title, method, estimated items, disclaimer and a blank line stand above the first part. */
const headingRows = 5;

type Places = Record<"summary" | "contributions" | "items", SectionPlace>;

/** Plan of a decomposition of a printed change of NTP, live: items, weights, contributions, and the residual of rounding. */
export function planDecomposition(request: DecompositionSheetRequest): SheetPlan {
  const { decomposition, language, from } = request;
  const texts = changeSheetTexts[language];
  const title = texts.decompositionTitle(
    groupName(from.book, decomposition.group)[language],
    periodText(decomposition.from, language),
    periodText(decomposition.to, language),
  );
  const received = sideItems(from.root, "it");
  const lines = [...received, ...sideItems(from.root, "ib")];
  const at: Places = stackSections(headingRows, {
    summary: { rows: 3 },
    // The last row is the sum.
    contributions: { rows: decomposition.contributions.length + 1 },
    items: { rows: lines.length },
  });
  const address = blockAddresses(request.target);
  const first = at.items.row();
  const side = (row: number, count: number) =>
    [columns.from, columns.to, columns.weight]
      .map((column) => address(row, column, count))
      .join(",");
  const [it, ib] = [
    side(first, received.length),
    side(first + received.length, lines.length - received.length),
  ];
  const levels = (row: number, count: number) =>
    [columns.from, columns.to].map((column) => {
      const weights = address(row, columns.weight, count);
      return `BPS.WEIGHTED_INDEX(${address(row, column, count)},${weights})`;
    });
  const all = (column: number) => address(first, column, lines.length);
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
        `${sourceOfTables(from.book, decomposition.tables, language)} ${sheetTexts[language].disclaimer}`,
      ]),
      ...summaryPart(request, at.summary, {
        it: levels(first, received.length),
        ib: levels(first + received.length, lines.length - received.length),
      }),
      ...contributionsPart(request, at.contributions, all(columns.code), all(columns.points)),
      ...itemsPart(request, lines, at.items, `BPS.NTP_CONTRIBUTION(${it},${ib})`),
    ],
    charts: [
      {
        kind: "BarClustered",
        title: texts.contributions,
        data: {
          at: { row: at.contributions.header, column: 1 },
          rows: decomposition.contributions.length + 1,
          columns: 2,
          seriesBy: "Columns",
        },
        at: { row: at.summary.top, column: 10 },
        width: 520,
        height: 420,
      },
    ],
    columnWidths: [190, 190, 110, 90, 72, 72, 72, 72, 80],
    source: {
      table: ntpTable(from),
      edition: from.edition,
      dataVersion: from.book.version,
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
  place: SectionPlace,
  levels: { it: string[]; ib: string[] },
): Region[] {
  const texts = changeSheetTexts[language];
  const address = blockAddresses(target);
  const { printed, recomputed, residual } = decomposition;
  const at = (line: number, column: number) => address(place.row(line), column);
  return section({
    at: place,
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
  at: SectionPlace,
  codes: string,
  points: string,
): Region[] {
  const texts = changeSheetTexts[language];
  const address = blockAddresses(target);
  const { recomputed } = decomposition;
  const contributions = largestFirst(decomposition);
  const first = at.row();
  const sum = `SUM(${address(first, 2, contributions.length)})`;
  return section({
    at,
    title: texts.contributions,
    headers: [texts.code, sheetTexts[language].item, texts.points, texts.side].map(text),
    rows: [
      ...contributions.map(({ item, label, points: value }, i) => [
        code(item),
        text(ntpPriceName(item, label)[language]),
        live(`SUMIF(${codes},${address(first + i, 0)},${points})`, value, formats.points),
        text(item.startsWith("it.") ? texts.received : texts.paid),
      ]),
      [blank, text(texts.sum), live(sum, recomputed.change, formats.points), blank],
    ],
  });
}

const largestFirst = ({ contributions }: Decomposition) =>
  [...contributions].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));

function itemsPart(
  { decomposition, language, from, to }: DecompositionSheetRequest,
  lines: readonly WeightedItem[],
  at: SectionPlace,
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
    at,
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
      text(groupName(from.book, item.group)[language]),
      code(item.price),
      text(item.label),
      number(item.index, formats.index),
      number(later.get(`${item.group} ${item.key}`) ?? item.index, formats.index),
      ...[weight, low, high].map((value) => number(value, formats.weight)),
    ]),
    inputs: [columns.from, columns.to, columns.weight],
  });
  const points = lines.map(
    ({ item }) =>
      decomposition.contributions
        .find((one) => one.item === item.price)
        ?.subsectors.find(({ group }) => group === item.group)?.points ?? 0,
  );
  return [
    ...parts,
    cellsAt(at.header, columns.points, [[text(texts.points)]]),
    spillAt(at.row(), columns.points, call, points),
  ];
}

const estimatedNames = (
  { decomposition, language, from }: DecompositionSheetRequest,
  lines: readonly WeightedItem[],
) =>
  lines
    .filter(({ item }) => decomposition.estimated.includes(`${item.group} ${item.key}`))
    .map(({ item }) => `${groupName(from.book, item.group)[language]}: ${item.label}`);
