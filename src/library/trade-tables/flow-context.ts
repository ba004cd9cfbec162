import type { TradeTableNames } from "../../language";
import {
  type TradeFlowId,
  type TradeMargin,
  tradeMargin,
  type TradeMeasureId,
  type TradePart,
} from "../trade-margin";
import type { TableBody, TradeFigures, TradeKind, TradeNeed, TradeTable } from "./trade-table";
import { partialNotes, upTo } from "./trade-years";

/** One flow of a publication: what its tables are made of. */
export class FlowContext {
  readonly years: readonly string[];
  private readonly total: TradeMargin | undefined;

  constructor(
    readonly figures: TradeFigures,
    private readonly flow: TradeFlowId,
  ) {
    this.total = this.margin([], "value");
    this.years = upTo(this.total?.periods ?? [], figures.year);
  }

  margin(parts: readonly TradePart[], measure: TradeMeasureId, every: "year" | "month" = "year") {
    return tradeMargin(this.figures.sets, this.flow, parts, measure, every);
  }

  names(years: readonly string[]): TradeTableNames {
    return {
      flow: this.flow,
      region: this.figures.region,
      from: years[0] ?? "",
      to: years.at(-1) ?? "",
    };
  }

  made(kind: TradeKind, years: readonly string[], body: TableBody): TradeTable {
    return {
      name: `${this.flow}-${kind}`,
      flow: this.flow,
      kind,
      lacks: [],
      table: { ...body, notes: partialNotes(this.figures.sets, this.flow, years) },
    };
  }

  without(kind: TradeKind, ...lacks: TradeNeed[]): TradeTable {
    return { name: `${this.flow}-${kind}`, flow: this.flow, kind, lacks };
  }
}
