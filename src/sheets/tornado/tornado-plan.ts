import {
  baseLevel,
  type ScenarioModel,
  tornado,
  type TornadoShocks,
  tornadoTables,
} from "../../analysis";
import { ntp } from "../../core";
import { ntpPriceName, periodText, sheetTexts, tornadoTexts } from "../../language";
import { groupName } from "../../library";
import type { SheetPlan } from "../../workbook/plan";
import { lines, stackSections } from "../layout";
import {
  code,
  formats,
  headingLines,
  live,
  number,
  section,
  sheetPlan,
  type SheetRequest,
  text,
} from "../sheet-section";
import { sourceOfTables, stampTables } from "../source-line";

export interface TornadoSheetRequest extends SheetRequest {
  model: ScenarioModel;
  shocks: TornadoShocks;
}

/** As many prices as a chart shows legibly. */
const charted = 15;

/** The prices ranked by how far each alone moves NTP, live: what they are moved by can be changed, and the chart follows. */
export function planTornado(request: TornadoSheetRequest): SheetPlan {
  const { model, shocks, language, target } = request;
  const { book, root, month, edition } = model;
  const texts = tornadoTexts[language];
  const bars = tornado(model, shocks);
  const [it, ib] = [baseLevel(root, "it"), baseLevel(root, "ib")];
  const title = texts.title(groupName(book, root.id)[language], periodText(month, language));
  const tables = tornadoTables(model, shocks);
  const source = sourceOfTables(book, tables, language);
  const isSame = shocks.kind === "percent";
  const at = stackSections(target, {
    // Title, method, source.
    heading: lines(3),
    base: { columns: ["it", "ib", "ntp", "shock"], rows: 1 },
    prices: {
      columns: [
        "code",
        "price",
        "side",
        "points",
        "fallPercent",
        "risePercent",
        "name",
        "fall",
        "rise",
      ],
      rows: bars.length,
    },
  });
  const { base, prices } = at;
  const change = (line: number, side: "received" | "paid", by: "fallPercent" | "risePercent") => {
    const moved = `${prices.cell("points", line)}*${prices.cell(by, line)}/100`;
    const [received, paid] = side === "received" ? [`+${moved}`, ""] : ["", `+${moved}`];
    return `BPS.NTP(${base.cell("it")}${received},${base.cell("ib")}${paid})-${base.cell("ntp")}`;
  };
  return sheetPlan(request, {
    title,
    regions: [
      headingLines([
        title,
        texts.method[shocks.kind],
        `${source} ${sheetTexts[language].disclaimer}`,
      ]),
      ...section(base, {
        title: texts.baseTitle,
        headers: {
          it: texts.it,
          ib: texts.ib,
          ntp: texts.ntp,
          ...(isSame && { shock: texts.shock }),
        },
        rows: [
          {
            it: number(it, formats.index),
            ib: number(ib, formats.index),
            ntp: live(`BPS.NTP(${base.cell("it")},${base.cell("ib")})`, ntp(it, ib)),
            ...(isSame && { shock: number(shocks.percent, formats.percent) }),
          },
        ],
        inputs: isSame ? ["shock"] : [],
      }),
      ...section(prices, {
        title: texts.prices,
        headers: {
          code: texts.code,
          price: texts.price,
          side: texts.side,
          points: texts.points,
          fallPercent: texts.fallPercent,
          risePercent: texts.risePercent,
          // Names beside the changes, for the chart.
          name: `${texts.price} `,
          fall: texts.fall,
          rise: texts.rise,
        },
        rows: bars.map((bar, line) => {
          const name = ntpPriceName(bar.item, bar.label)[language];
          return {
            code: code(bar.item),
            price: text(name),
            side: text(texts[bar.side]),
            points: number(bar.points, formats.points),
            fallPercent: isSame
              ? live(`-${base.cell("shock")}`, bar.shocks.fall, formats.percent)
              : number(bar.shocks.fall, formats.percent),
            risePercent: isSame
              ? live(base.cell("shock"), bar.shocks.rise, formats.percent)
              : number(bar.shocks.rise, formats.percent),
            name: text(name),
            fall: live(change(line, bar.side, "fallPercent"), bar.fall, formats.points),
            rise: live(change(line, bar.side, "risePercent"), bar.rise, formats.points),
          };
        }),
        inputs: isSame ? [] : ["fallPercent", "risePercent"],
      }),
    ],
    charts: [
      {
        kind: "BarClustered",
        title: texts.prices,
        source,
        data: {
          ...prices.chartTable("name", "rise", Math.min(charted, bars.length)),
          seriesBy: "Columns",
        },
        at: { row: base.top, column: prices.right(1).column },
        width: 520,
        height: 460,
      },
    ],
    columnWidths: [150, 220, 100, 90, 90, 90, 220, 100, 100],
    source: {
      table: tables[0] ?? "",
      ...stampTables(tables),
      edition,
      dataVersion: book.version,
      recipe: model.hasOwnWeights
        ? { kind: "own-weights" }
        : { kind: "tornado", group: root.id, month, ...(isSame && { percent: shocks.percent }) },
    },
  });
}
