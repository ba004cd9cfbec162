import type { TradeFlowId, TradeMeasureId, TradeSet } from "../../library";
import { filterRecords, type Measure, type RecordFilter, type Records } from "../../table";
import { flowIn } from "./trade-names";
import { unitScale } from "./measure-roles";
import type { RecordShape, TradeReading, TradeRole } from "./trade-roles";
import { absent, dimensionOf, partsOf, periodsOf } from "./trade-dimensions";

/** Dimensions that are to stay when records are added up for trade, each way that is needed; and what is filtered before. */
export interface TradeSums {
  filter: RecordFilter;
  keep: string[][];
}

/** Ports and countries are never looked at together: chapters within each are all that tables print. */
export function tradeSums({ dimensions }: RecordShape, { roles, only }: TradeReading): TradeSums {
  const of = (...wanted: readonly TradeRole[]) =>
    dimensions.map(({ key }) => key).filter((key) => wanted.includes(roles[key] ?? "other"));
  const always = of("flow", "year", "month", "period", "hs");
  const [ports, countries] = [of("port"), of("country")];
  const keep =
    ports.length > 0 && countries.length > 0
      ? [
          [...always, ...countries],
          [...always, ...ports],
        ]
      : [[...always, ...ports, ...countries]];
  return { filter: filterIn(dimensions, only), keep };
}

/** The reader's filter, as far as its dimensions are there. */
function filterIn(dimensions: RecordShape["dimensions"], only: RecordFilter = {}): RecordFilter {
  const known = new Set(dimensions.map(({ key }) => key));
  return Object.fromEntries(Object.entries(only).filter(([key]) => known.has(key)));
}

/**
 * Records of trade under the names that trade is computed by, a set for each flow. Records without a year or of no flow are
 * left out; scales (thousand US dollars, tonnes) are undone.
 *
 * @param records without their totals
 */
export function tradeSets(records: Records, reading: TradeReading): TradeSet[] {
  const wanted = filterRecords(records, filterIn(records.dimensions, reading.only));
  const parts = partsOf(wanted, reading);
  const periods = periodsOf(wanted, reading);
  const flows = flowsOf(wanted, reading);
  const measures = measuresOf(wanted, reading);
  if (measures.length === 0) return [];
  return [...new Set(flows)].flatMap((flow): TradeSet[] => {
    if (flow === undefined) return [];
    const taken: number[] = [];
    for (let record = 0; record < wanted.size; record++) {
      const isUsed =
        flows[record] === flow &&
        periods.of[record] !== absent &&
        parts.every(({ of }) => of[record] !== absent);
      if (isUsed) taken.push(record);
    }
    if (taken.length === 0) return [];
    const dimensions = [...parts, periods];
    return [
      {
        flow,
        records: {
          dimensions: dimensions.map(({ dimension }) => dimension),
          measures: measures.map(({ measure }) => measure),
          size: taken.length,
          members: dimensions.map(({ of }) =>
            Uint32Array.from(taken, (record) => of[record] as number),
          ),
          values: measures.map(({ values }) =>
            Float64Array.from(taken, (record) => values[record] as number),
          ),
        },
      },
    ];
  });
}

/** By record; undefined for a member that is not a flow, such as a balance. */
function flowsOf(records: Records, reading: TradeReading): (TradeFlowId | undefined)[] {
  const found = dimensionOf(records, reading, "flow");
  if (!found) return new Array<TradeFlowId>(records.size).fill(reading.flow);
  const flows = found.members.map(({ key, label }) => {
    const flow = flowIn(label.id) ?? flowIn(key);
    // Members say exports; which exports they are, the title or the reader says.
    return flow !== undefined && flow !== "imports" && reading.flow !== "imports"
      ? reading.flow
      : flow;
  });
  return Array.from(found.of, (member) => flows[member]);
}

function measuresOf(
  records: Records,
  { measures }: TradeReading,
): { measure: Measure; values: Float64Array }[] {
  return (["value", "weight"] as const satisfies readonly TradeMeasureId[]).flatMap((is) => {
    const at = records.measures.findIndex(({ key }) => measures[key]?.is === is);
    const own = records.measures[at];
    const values = records.values[at];
    if (!own || !values) return [];
    const role = measures[own.key] ?? { is, scale: 1 };
    const scale = unitScale(role);
    if (scale === undefined) return [];
    const { decimals: _, ...rest } = own;
    const isConverted = is === "value" && role.rate !== undefined && scale !== role.scale;
    return [
      {
        measure: {
          ...(scale === 1 ? own : rest),
          ...(isConverted && { decimals: 2 }),
          key: is,
          unit: is === "value" ? "usd" : "kg",
        },
        // Whole cents, so that the parts of a total add up to it.
        values: isConverted
          ? values.map((value) => Math.round(value * scale * 100) / 100)
          : scale === 1
            ? values
            : values.map((value) => value * scale),
      },
    ];
  });
}
