import { ntpPriceName } from "../../language";
import { nilFormat, numberFormat, type Region } from "../../workbook/plan";
import { cellsAt, formats, live, number, section, text } from "../sheet-section";
import type { BridgeSheet } from "./bridge-sheet";

/** Value, weight and unit value in both years. */
export function tradePart({ at, texts, bridge }: BridgeSheet): Region[] {
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

/** Pass-through and share, to be changed, and the change of price that follows. */
export function assumptionsPart({ at, texts, bridge }: BridgeSheet): Region[] {
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

/** It, Ib and NTP before and after. */
export function resultsPart({ at, texts, bridge }: BridgeSheet): Region[] {
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

/** The items of It, among them the one that follows the price. */
export function itemsPart({ at, texts, bridge, language }: BridgeSheet): Region[] {
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
