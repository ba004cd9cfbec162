import { ntpTable, sideItems, type WeightedItem } from "../../analysis";
import { ntpPriceName, sheetTexts } from "../../language";
import { groupName } from "../../library";
import type { Region, SheetPlan } from "../../workbook/plan";
import {
  code,
  formats,
  headingLines,
  live,
  number,
  section,
  sheetPlan,
  text,
} from "../sheet-section";
import { sourceOfTables, stampTables } from "../source-line";
import {
  decompositionSheet,
  type DecompositionSheet,
  type DecompositionSheetRequest,
  estimatedNames,
  summaryLines,
} from "./decomposition-sheet";

/** Plan of a decomposition of a printed change of NTP, live: items, weights, contributions, and the residual of rounding. */
export function planDecomposition(request: DecompositionSheetRequest): SheetPlan {
  const sheet = decompositionSheet(request);
  const { at, texts, months, decomposition, language, from } = sheet;
  const { group, tables, contributions } = decomposition;
  const title = texts.decompositionTitle(
    groupName(from.book, group)[language],
    months.from,
    months.to,
  );
  const source = sourceOfTables(from.book, tables, language);
  const estimated = estimatedNames(sheet).join("; ");
  return sheetPlan(request, {
    title,
    regions: [
      headingLines([
        title,
        texts.decompositionMethod,
        estimated && texts.estimated(estimated),
        `${source} ${sheetTexts[language].disclaimer}`,
      ]),
      ...summaryPart(sheet),
      ...contributionsPart(sheet),
      ...itemsPart(sheet),
    ],
    charts: [
      {
        kind: "BarClustered",
        title: texts.contributions,
        source,
        data: {
          ...at.contributions.chartTable("item", "points", contributions.length),
          seriesBy: "Columns",
        },
        at: { row: at.summary.top, column: at.items.right(1).column },
        width: 520,
        height: 420,
      },
    ],
    columnWidths: [190, 190, 110, 90, 72, 72, 72, 72, 80],
    source: {
      table: ntpTable(from),
      ...stampTables(tables),
      edition: from.edition,
      dataVersion: from.book.version,
      ...(request.rowNaming && { rowNaming: request.rowNaming }),
      recipe: from.hasOwnWeights
        ? { kind: "own-weights" }
        : { kind: "decomposition", group, from: decomposition.from, to: decomposition.to },
    },
  });
}

function summaryPart({ decomposition, texts, months, at, sides }: DecompositionSheet): Region[] {
  const { printed, recomputed, residual } = decomposition;
  const { summary, items } = at;
  const points = (formula: string, expected: number) => live(formula, expected, formats.points);
  const level = (month: "from" | "to", side: "it" | "ib") =>
    `BPS.WEIGHTED_INDEX(${items.range(month, ...sides[side])},${items.range("weight", ...sides[side])})`;
  const ntp = (month: "from" | "to") =>
    points(`BPS.NTP(${level(month, "it")},${level(month, "ib")})`, recomputed[month]);
  const cell = (column: "from" | "to" | "change", line: (typeof summaryLines)[number]) =>
    summary.cell(column, summaryLines.indexOf(line));
  const changed = (line: "printed" | "recomputed") =>
    points(`${cell("to", line)}-${cell("from", line)}`, decomposition[line].change);
  const cells = {
    printed: {
      label: text(texts.printed),
      from: number(printed.from, formats.index),
      to: number(printed.to, formats.index),
      change: changed("printed"),
    },
    recomputed: {
      label: text(texts.recomputed),
      from: ntp("from"),
      to: ntp("to"),
      change: changed("recomputed"),
    },
    residual: {
      label: text(texts.residual),
      change: points(`${cell("change", "printed")}-${cell("change", "recomputed")}`, residual),
    },
  };
  return section(summary, {
    title: texts.change,
    headers: { label: "", ...months, change: texts.changed },
    rows: summaryLines.map((line) => cells[line]),
  });
}

function contributionsPart({ decomposition, language, texts, at }: DecompositionSheet): Region[] {
  const contributions = [...decomposition.contributions].sort(
    (a, b) => Math.abs(b.points) - Math.abs(a.points),
  );
  const [codes, points] = [at.items.range("code"), at.items.range("points")];
  const sum = `SUM(${at.contributions.range("points", 0, contributions.length)})`;
  return section(at.contributions, {
    title: texts.contributions,
    headers: {
      code: texts.code,
      item: sheetTexts[language].item,
      points: texts.points,
      side: texts.side,
    },
    rows: [
      ...contributions.map(({ item, label, points: value }, line) => ({
        code: code(item),
        item: text(ntpPriceName(item, label)[language]),
        points: live(
          `SUMIF(${codes},${at.contributions.cell("code", line)},${points})`,
          value,
          formats.points,
        ),
        side: text(item.startsWith("it.") ? texts.received : texts.paid),
      })),
      {
        item: text(texts.sum),
        points: live(sum, decomposition.recomputed.change, formats.points),
      },
    ],
  });
}

function itemsPart(sheet: DecompositionSheet): Region[] {
  const { decomposition, language, from, to, texts, months, items, at, sides } = sheet;
  const keyOf = ({ item }: WeightedItem) => `${item.group} ${item.key}`;
  const later = new Map(
    (["it", "ib"] as const)
      .flatMap((side) => sideItems(to.root, side))
      .map((line) => [keyOf(line), line.item.index]),
  );
  const side = (name: "it" | "ib") =>
    (["from", "to", "weight"] as const)
      .map((column) => at.items.range(column, ...sides[name]))
      .join(",");
  const points = items.map(
    ({ item }) =>
      decomposition.contributions
        .find((one) => one.item === item.price)
        ?.subsectors.find(({ group }) => group === item.group)?.points ?? 0,
  );
  return section(at.items, {
    title: texts.items,
    headers: {
      group: texts.group,
      code: texts.code,
      item: sheetTexts[language].item,
      ...months,
      weight: texts.weight,
      low: texts.low,
      high: texts.high,
      points: texts.points,
    },
    rows: items.map((line) => ({
      group: text(groupName(from.book, line.item.group)[language]),
      code: code(line.item.price),
      item: text(sheet.itemName(line.item)),
      from: number(line.item.index, formats.index),
      to: number(later.get(keyOf(line)) ?? line.item.index, formats.index),
      weight: number(line.weight, formats.weight),
      low: number(line.low, formats.weight),
      high: number(line.high, formats.weight),
    })),
    inputs: ["from", "to", "weight"],
    spills: {
      points: [{ formula: `BPS.NTP_CONTRIBUTION(${side("it")},${side("ib")})`, values: points }],
    },
  });
}
