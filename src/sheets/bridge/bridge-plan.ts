import type { TradeNtpBridge } from "../../analysis";
import { periodText, sheetTexts } from "../../language";
import { groupName } from "../../library";
import type { SheetPlan, SourceStamp } from "../../workbook/plan";
import { headingLines, quietLines, sheetPlan } from "../sheet-section";
import { sourceOfTables, stampTables } from "../source-line";
import { chapterName, itemName } from "./bridge-names";
import { assumptionsPart, itemsPart, resultsPart, tradePart } from "./bridge-parts";
import { type BridgeRequest, bridgeSheet } from "./bridge-sheet";

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
