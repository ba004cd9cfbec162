import { changeOf, ownContributions, type OwnGroup, type OwnNtp, rowOf } from "../../analysis";
import { ntpBookTexts, sheetTexts } from "../../language";

import { type ChartPlan, type Region, rowHeight, type SheetPlan } from "../../workbook/plan";
import { indexKinds, indexNames, type IndexKind } from "../index-kinds";
import {
  cellsAt,
  formats,
  headingLines,
  live,
  number,
  section,
  sheetPlan,
  text,
  type Spill,
} from "../sheet-section";
import { itemIndicesPart, itemsPart, monthHeaders } from "./items-part";
import {
  chartRows,
  indexLine,
  kindRow,
  monthColumn,
  ownNtpSheet,
  type OwnNtpSheet,
  type OwnNtpSheetRequest,
  shareLine,
} from "./own-ntp-sheet";
import { answerText, questionText } from "./question-text";
import { treeCell, treePart, treeShares } from "./tree-part";

/**
 * Plan of a sheet of farmers' terms of trade from the reader's items, live: items with weights and prices in cells to be changed,
 * and by formulas the index of every item and node, It, Ib, IKRT, BPPBM, NTP and NTUP by group and month, their changes, and
 * what moved the last month; with a chart, and with what was asked and answered.
 */
export function planOwnNtp(request: OwnNtpSheetRequest): SheetPlan {
  const sheet = ownNtpSheet(request);
  const { texts, at } = sheet;
  const title = texts.title(request.province);
  return sheetPlan(request, {
    title,
    regions: [
      headingLines([
        title,
        `${texts.method(sheet.base)} ${sheetTexts[request.language].disclaimer}`,
      ]),
      ...indicesPart(sheet),
      ...changesPart(sheet),
      ...contributionsPart(sheet),
      headingLines([texts.answers], 12, at.answers.top),
      cellsAt(
        at.answers.row(),
        0,
        answerLines(sheet).map((line) => [text(line)]),
      ),
      ...sharesPart(sheet),
      ...itemsPart(sheet),
      ...itemIndicesPart(sheet),
      ...treePart(sheet, 0),
      ...treePart(sheet, 1),
    ],
    charts: [chart(sheet)],
    columnWidths: [110, 130, 170, ...new Array<number>(6 + sheet.months.length).fill(98)],
  });
}

function answerLines({ asked, texts, request }: OwnNtpSheet): string[] {
  const lines = asked.map(({ question, answer }) =>
    texts.answered(questionText(question, request.language), answerText(answer, request.language)),
  );
  return lines.length > 0 ? lines : [texts.none];
}

/** Indices of every group by month; the last line is the 100 that the chart compares with. */
function indicesPart(sheet: OwnNtpSheet): Region[] {
  const { at, texts, result, months } = sheet;
  return section(at.indices, {
    title: texts.indices,
    headers: { index: texts.index, group: texts.group, ...monthHeaders(sheet) },
    rows: [
      ...indexKinds.flatMap((kind) =>
        result.groups.map((group) => ({
          index: text(indexNames[kind]),
          group: text(sheet.groupName(group.id)),
          ...Object.fromEntries(
            months.map((_, month) => [
              monthColumn(month),
              live(
                indexFormula(sheet, kind, group, month),
                rowOf(result, group.id, kindRow[kind]).levels[month] ?? 0,
              ),
            ]),
          ),
        })),
      ),
      {
        index: text(""),
        group: text(texts.hundred),
        ...Object.fromEntries(
          months.map((_, month) => [monthColumn(month), number(100, formats.index)]),
        ),
      },
    ],
  });
}

function indexFormula(sheet: OwnNtpSheet, kind: IndexKind, group: OwnGroup, month: number): string {
  const cell = (of: IndexKind, at = month) =>
    sheet.at.indices.cell(monthColumn(at), indexLine(sheet, of, group.id));
  if (kind === "ntp") return `BPS.NTP(${cell("it")},${cell("ib")})`;
  if (kind === "ntup") return `BPS.NTUP(${cell("it")},${cell("bppbm")})`;
  if (group.parts && sheet.at.shares) {
    const side = kind === "it" ? "it" : "ib";
    const [firstPart] = group.parts;
    const line = indexLine(sheet, kind, firstPart?.id ?? "");
    const count = group.parts.length;
    const indices = sheet.at.indices.range(monthColumn(month), line, count);
    return `BPS.WEIGHTED_INDEX(${indices},${sheet.at.shares.range(side, shareLine(sheet, group.id), count)})`;
  }
  const node = sheet.result.nodes.findIndex(
    ({ subsector, key }) => subsector === group.id && key === kindRow[kind],
  );
  const place = placeOf(sheet.result, month);
  const index = treeCell(sheet, place, node, month);
  const link = sheet.result.segments[place]?.link ?? -1;
  // New weights go on from the level of the month that they are joined to.
  return link < 0 ? index : `${cell(kind, link)}*${index}/100`;
}

/** Position of the segment by which a month's level is computed. */
const placeOf = ({ segments }: OwnNtp, month: number): number =>
  segments.findIndex(({ last }) => month <= last);

function changesPart(sheet: OwnNtpSheet): Region[] {
  const { at, texts, result, months } = sheet;
  const cell = (line: number, month: number) => at.indices.cell(monthColumn(month), line);
  return section(at.changes, {
    title: texts.changes,
    headers: { index: texts.index, group: texts.group, ...monthHeaders(sheet) },
    rows: indexKinds.flatMap((kind, place) =>
      result.groups.map((group, of) => {
        const line = place * result.groups.length + of;
        const row = rowOf(result, group.id, kindRow[kind]);
        return {
          index: text(indexNames[kind]),
          group: text(sheet.groupName(group.id)),
          ...Object.fromEntries(
            months.flatMap((_, month) => {
              const change = changeOf(row, month);
              if (change === undefined) return [];
              const formula = `BPS.PERCENT_CHANGE(${cell(line, month - 1)},${cell(line, month)})`;
              return [[monthColumn(month), live(formula, change, formats.percent)]];
            }),
          ),
        };
      }),
    ),
  });
}

/** What each item of the whole contributed to the changes of the last month. */
function contributionsPart(sheet: OwnNtpSheet): Region[] {
  const { at, texts, result, months, moved, whole, segment } = sheet;
  if (!at.contributions) return [];
  const place = result.segments.indexOf(segment);
  const last = months.length - 1;
  const all = ownContributions(result, whole.id, last);
  const tree = sheet.trees[place];
  const node = (item: number) => result.nodes.findIndex((one) => one.item === item);
  const scale = (side: "it" | "ib") =>
    segment.link < 0 ? 1 : (rowOf(result, whole.id, side).levels[segment.link] ?? 100) / 100;
  const scaled = (side: "it" | "ib", index: string): string =>
    segment.link < 0
      ? index
      : `${index}*${at.indices.cell(monthColumn(segment.link), indexLine(sheet, side, whole.id))}/100`;
  const levelAt = (item: number, month: number) => {
    const { levels } = result.items[item] as (typeof result.items)[number];
    return segment.link < 0
      ? (levels[month] as number)
      : ((levels[month] as number) / (levels[segment.link] as number)) * 100;
  };
  const received = moved.filter(({ side }) => side === "it").length;
  const sides = { it: [0, received], ib: [received, moved.length - received] } as const;
  const shares = treeShares(sheet, segment);
  const spills = (column: "andil" | "ntpPoints"): Spill[] => {
    const cells = (side: "it" | "ib") =>
      (["before", "now", "share"] as const).map((of) =>
        at.contributions?.range(of, ...sides[side]),
      );
    if (column === "ntpPoints")
      return [
        {
          formula: `BPS.NTP_CONTRIBUTION(${[...cells("it"), ...cells("ib")].join(",")})`,
          values: all.map(({ ntpPoints }) => ntpPoints),
        },
      ];
    return (["it", "ib"] as const).map((side) => ({
      formula: `BPS.CONTRIBUTION(${cells(side).join(",")})`,
      values: all.filter((one) => one.side === side).map(({ andil }) => andil),
      line: sides[side][0],
    }));
  };
  return section(at.contributions, {
    title: texts.contributions(sheet.groupName(whole.id), months[last] ?? ""),
    headers: {
      side: texts.side,
      subsector: texts.subsector,
      item: texts.item,
      share: texts.share,
      before: texts.before,
      now: texts.now,
      andil: texts.andil,
      ntpPoints: texts.ntpPoints,
    },
    rows: moved.map(({ item, side }) => {
      const own = result.items[item]?.item;
      const index = (month: number) =>
        live(
          scaled(side, tree?.cell(monthColumn(month), node(item)) ?? ""),
          levelAt(item, month) * scale(side),
        );
      return {
        side: text(indexNames[side]),
        subsector: text(sheet.groupName(own?.subsector ?? "")),
        item: text(own?.label ?? ""),
        share: live(tree?.cell("share", node(item)) ?? "", shares[node(item)] ?? 0, formats.weight),
        before: index(last - 1),
        now: index(last),
      };
    }),
    spills: { andil: spills("andil"), ntpPoints: spills("ntpPoints") },
  });
}

/** Weights of the parts of each whole: given ones to be changed, others the sums of their items' weights. */
function sharesPart(sheet: OwnNtpSheet): Region[] {
  const { at, texts, composites } = sheet;
  if (!at.shares) return [];
  const { shares } = at;
  return section(shares, {
    title: texts.subsectorWeights,
    headers: {
      whole: texts.whole,
      group: texts.group,
      it: "It",
      ib: "Ib",
      itShare: `${texts.share}: It`,
      ibShare: `${texts.share}: Ib`,
    },
    rows: composites.flatMap(({ id, parts = [] }) =>
      parts.map((part) => {
        const line = shareLine(sheet, id, part.id);
        const total = (side: "it" | "ib") =>
          `SUM(${shares.range(side, shareLine(sheet, id), parts.length)})`;
        return {
          whole: text(sheet.groupName(id)),
          group: text(sheet.groupName(part.id)),
          it: number(part.it, formats.weight),
          ib: number(part.ib, formats.weight),
          itShare: live(`${shares.cell("it", line)}/${total("it")}`, part.it, formats.weight),
          ibShare: live(`${shares.cell("ib", line)}/${total("ib")}`, part.ib, formats.weight),
        };
      }),
    ),
    inputs: ["it", "ib"],
  });
}

/** NTP of every group, with the 100 of the base period. */
function chart(sheet: OwnNtpSheet): ChartPlan {
  const { at, texts, result, months } = sheet;
  const column = at.indices.column(monthColumn(0));
  const line = (row: number) => ({
    at: { row: at.indices.row(row), column },
    rows: 1,
    columns: months.length,
  });
  const ordered = [...result.groups].reverse();
  const series = [
    ...ordered.map(({ id }) => ({
      name: sheet.groupName(id),
      values: line(indexLine(sheet, "ntp", id)),
    })),
    { name: "100", values: line(at.indices.rows - 1) },
  ];
  return {
    kind: "Line",
    title: `${texts.chart} (${sheet.base}=100)`,
    source: `${ntpBookTexts.source[sheet.request.language]}.`,
    data: { ...line(indexLine(sheet, "ntp", sheet.whole.id)), seriesBy: "Rows" },
    series,
    categories: { at: { row: at.indices.header, column }, rows: 1, columns: months.length },
    at: { row: at.chart.top, column: 0 },
    width: 720,
    height: chartRows * rowHeight,
  };
}
