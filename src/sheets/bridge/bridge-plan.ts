import type { TradeNtpBridge } from "../../analysis";
import { ntpPriceName, periodText, sheetTexts, tradeBridgeTexts } from "../../language";
import { groupName } from "../../library";
import {
  nilFormat,
  numberFormat,
  type Region,
  type SheetPlan,
  type SourceStamp,
} from "../../workbook/plan";
import { lines, stackSections } from "../layout";
import {
  cellsAt,
  formats,
  headingLines,
  live,
  number,
  quietLines,
  section,
  sheetPlan,
  text,
  type SheetRequest,
} from "../sheet-section";
import { sourceOfTables, stampTables } from "../source-line";
import { chapterName, itemName } from "./bridge-names";

export interface BridgeRequest extends SheetRequest {
  bridge: TradeNtpBridge;
}

/**
 * Plan of a live sheet that takes the change of an export unit value, by an assumed pass-through, to a price that farmers
 * receive, and from there to NTP. Pass-through and share are cells to be changed.
 */
export function planBridge(request: BridgeRequest): SheetPlan {
  const sheet = bridgeSheet(request);
  const { texts, bridge, at } = sheet;
  const { language } = request;
  const { book, root, month } = bridge.model;
  const title = texts.title(
    chapterName(bridge.chapter, bridge.line.label, language),
    itemName(bridge, language),
  );
  const ntpOf = `${book.title[language]}, ${groupName(book, root.id)[language]}, ${periodText(month, language)}`;
  return sheetPlan(request, {
    title,
    regions: [
      headingLines([title, texts.assumption], 13),
      ...tradePart(sheet),
      ...assumptionsPart(sheet),
      ...resultsPart(sheet),
      ...itemsPart(sheet),
      quietLines(at.notes.top, [
        texts.places(bridge.source.book.title[language], ntpOf),
        sourceOfTables(bridge.source.book, bridge.tables.trade, language),
        `${sourceOfTables(book, bridge.tables.ntp, language)} ${sheetTexts[language].disclaimer}`,
      ]),
    ],
    columnWidths: [280, 110, 110, 110, 110],
    source: stampOf(bridge),
  });
}

function stampOf({ source, model, tables, ...asked }: TradeNtpBridge): SourceStamp {
  const { year, chapter, item, passThrough, share } = asked;
  return {
    table: source.table,
    ...stampTables([...tables.trade, ...tables.ntp]),
    edition: model.edition,
    dataVersion: source.book.version,
    recipe: {
      kind: "bridge",
      flow: source.flow,
      ...{ year, chapter, item, passThrough, share },
      ...{ ntpBook: model.book.id, group: model.root.id, month: model.month },
    },
  };
}

function bridgeSheet({ bridge, language, target }: BridgeRequest) {
  return {
    bridge,
    language,
    texts: tradeBridgeTexts[language],
    at: stackSections(target, {
      heading: lines(2),
      trade: { columns: ["measure", "then", "now", "change"], rows: 3 },
      assumptions: { columns: ["assumed", "percent"], rows: 2, gap: 0 },
      shock: { columns: ["name", "percent"], lead: 0, header: false, rows: 1 },
      results: { columns: ["index", "base", "after", "points"], rows: 3 },
      items: {
        columns: ["price", "index", "weight", "shock", "after"],
        rows: bridge.items.length,
      },
      notes: lines(3),
    }),
  };
}

type BridgeSheet = ReturnType<typeof bridgeSheet>;

function tradePart({ at, texts, bridge }: BridgeSheet): Region[] {
  const { line, unitValues, change, year, source } = bridge;
  const before = source.years[source.years.indexOf(year) - 1];
  const cell = (column: "then" | "now", row: number) => at.trade.cell(column, row);
  const price = (column: "then" | "now") =>
    live(
      `BPS.UNIT_VALUE(${cell(column, 0)},${cell(column, 1)})`,
      unitValues[column],
      numberFormat(4),
    );
  return section(at.trade, {
    title: texts.tradeTitle,
    headers: {
      measure: texts.measure,
      then: String(before),
      now: String(year),
      change: texts.change,
    },
    rows: [
      ...(
        [
          [texts.value, "value"],
          [texts.weight, "weight"],
        ] as const
      ).map(([name, of]) => ({
        measure: text(name),
        then: number(line.then[of], nilFormat(0)),
        now: number(line.now[of], nilFormat(0)),
      })),
      {
        measure: text(texts.unitValue),
        then: price("then"),
        now: price("now"),
        change: live(
          `BPS.PERCENT_CHANGE(${cell("then", 2)},${cell("now", 2)})`,
          change,
          formats.percent,
        ),
      },
    ],
  });
}

function assumptionsPart({ at, texts, bridge }: BridgeSheet): Region[] {
  const { passThrough, share, percent } = bridge;
  const cell = (row: number) => at.assumptions.cell("percent", row);
  return [
    ...section(at.assumptions, {
      title: texts.assumptionsTitle,
      headers: { assumed: texts.assumed, percent: texts.percent },
      rows: [
        { assumed: text(texts.passThrough), percent: number(passThrough, formats.percent) },
        { assumed: text(texts.share), percent: number(share, formats.percent) },
      ],
      inputs: ["percent"],
    }),
    cellsAt(at.shock.row(), 0, [
      [
        text(texts.shock),
        live(
          `${at.trade.cell("change", 2)}*${cell(0)}/100*${cell(1)}/100`,
          percent,
          formats.percent,
        ),
      ],
    ]),
  ];
}

function resultsPart({ at, texts, bridge }: BridgeSheet): Region[] {
  const { base, after } = bridge;
  const weights = at.items.range("weight");
  const mean = (column: "index" | "after") =>
    `SUMPRODUCT(${at.items.range(column)},${weights})/SUM(${weights})`;
  const points = (row: number, change: number) =>
    live(
      `${at.results.cell("after", row)}-${at.results.cell("base", row)}`,
      change,
      formats.points,
    );
  const ntp = (column: "base" | "after") =>
    `BPS.NTP(${at.results.cell(column, 0)},${at.results.cell(column, 1)})`;
  return section(at.results, {
    title: texts.resultsTitle,
    headers: { index: texts.index, base: texts.base, after: texts.after, points: texts.points },
    rows: [
      {
        index: text("It"),
        base: live(mean("index"), base.it),
        after: live(mean("after"), after.it),
        points: points(0, after.it - base.it),
      },
      {
        index: text("Ib"),
        base: number(base.ib, formats.index),
        after: live(at.results.cell("base", 1), base.ib),
        points: points(1, 0),
      },
      {
        index: text("NTP"),
        base: live(ntp("base"), base.ntp),
        after: live(ntp("after"), after.ntp),
        points: points(2, after.ntp - base.ntp),
      },
    ],
  });
}

function itemsPart({ at, texts, bridge, language }: BridgeSheet): Region[] {
  return section(at.items, {
    title: texts.itemsTitle,
    headers: {
      price: texts.price,
      index: texts.index,
      weight: texts.share01,
      shock: texts.shockColumn,
      after: texts.after,
    },
    rows: bridge.items.map(({ item, weight }, row) => {
      const follows = item.price === bridge.item;
      const percent = follows ? bridge.percent : 0;
      return {
        price: text(ntpPriceName(item.price, item.label)[language]),
        index: number(item.index, formats.index),
        weight: number(weight, formats.weight),
        shock: follows
          ? live(at.shock.cell("percent"), percent, formats.percent)
          : number(0, formats.percent),
        after: live(
          `${at.items.cell("index", row)}*(1+${at.items.cell("shock", row)}/100)`,
          item.index * (1 + percent / 100),
        ),
      };
    }),
  });
}
