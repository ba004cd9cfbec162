import { bundledFunctions, type CustomFunction } from "./support/bundled-functions";
import { compare } from "./support/measure";

/** Cells as a host hands them over: parsed from text, so that no array is of a kind that we have chosen. */
const cells = (numbers: number[][]): unknown[][] =>
  JSON.parse(JSON.stringify(numbers)) as unknown[][];

/** Pseudo-random numbers that are the same in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = generator(20200101);
const block = (rows: number, columns: number, low: number, high: number): number[][] =>
  Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => low + (high - low) * next()),
  );

/** Column after column, as a plain loop would want them. */
const flat = (rows: number[][]): Float64Array => Float64Array.from(rows.flat());

function run(): void {
  const functions = bundledFunctions();

  const wideIt = block(1000, 100, 80, 140);
  const wideIb = block(1000, 100, 80, 140);
  const tallIt = block(100000, 1, 80, 140);
  const tallIb = block(100000, 1, 80, 140);
  const ratioLimit = (it: Float64Array, ib: Float64Array) => () => {
    const result = new Float64Array(it.length);
    for (let i = 0; i < result.length; i++) result[i] = (it[i]! / ib[i]!) * 100;
    return result;
  };
  const rowsLimit = (it: Float64Array, ib: Float64Array) => () => {
    const result: number[][] = new Array(it.length);
    for (let i = 0; i < result.length; i++) result[i] = [(it[i]! / ib[i]!) * 100];
    return result;
  };

  const items = 50000;
  const base = block(items, 1, 1, 100);
  const current = block(items, 1, 1, 100);
  const quantities = block(items, 1, 0, 50);
  const later = block(items, 1, 0, 50);
  const [basePrices, currentPrices, weights] = [flat(base), flat(current), flat(quantities)];
  const laspeyresLimit = () => {
    let above = 0;
    let below = 0;
    for (let i = 0; i < items; i++) {
      above += currentPrices[i]! * weights[i]!;
      below += basePrices[i]! * weights[i]!;
    }
    return (above / below) * 100;
  };

  const logarithmsLimit = () => {
    let total = 0;
    for (let i = 0; i < items; i++) total += Math.log(currentPrices[i]! / basePrices[i]!);
    return total;
  };

  const relatives = block(10000, 120, 95, 105);
  const values = block(10000, 1, 1, 100);
  const flatRelatives = flat(relatives);
  const flatValues = flat(values);

  // 34 provinces with 5 subsectors with 20 groups, in 120 months.
  const hierarchy = tree(34, 5, 20);
  const treeIndices = block(hierarchy.codes.length, 120, 80, 140);
  const flatTree = flat(treeIndices);

  const comparisons = [
    {
      work: "NTP, 1,000 x 100 (against a loop)",
      ours: bind(functions.NTP, cells(wideIt), cells(wideIb)),
      limit: ratioLimit(flat(wideIt), flat(wideIb)),
      goal: 2,
    },
    {
      work: "NTP, 100,000 x 1 (against building the rows)",
      ours: bind(functions.NTP, cells(tallIt), cells(tallIb)),
      limit: rowsLimit(flat(tallIt), flat(tallIb)),
      goal: 1.25,
    },
    ...(
      [
        ["LASPEYRES_INDEX", [base, current, quantities], 12],
        ["PAASCHE_INDEX", [base, current, later], 12],
        // Two baskets.
        ["FISHER_INDEX", [base, current, quantities, later], 24],
        ["WALSH_INDEX", [base, current, quantities, later], 16],
        ["MARSHALL_EDGEWORTH_INDEX", [base, current, quantities, later], 12],
        ["YOUNG_INDEX", [base, current, quantities], 12],
      ] as const
    ).map(([id, ranges, goal]) => ({
      work: `${id}, 50,000 items (against Laspeyres)`,
      ours: bind(functions[id], ...ranges.map(cells)),
      limit: laspeyresLimit,
      goal,
    })),
    {
      work: "MODIFIED_LASPEYRES, 10,000 prices x 120 months",
      // Sums compensated, as ours are.
      ours: bind(functions.MODIFIED_LASPEYRES, cells(relatives), cells(values)),
      limit: () => {
        const totals = new Float64Array(120);
        const lost = new Float64Array(120);
        for (let i = 0; i < 10000; i++) {
          let value = flatValues[i]!;
          for (let t = 0; t < 120; t++) {
            value *= flatRelatives[i * 120 + t]! / 100;
            const total = totals[t]!;
            const next = total + value;
            lost[t] = lost[t]! + (total - next) + value;
            totals[t] = next;
          }
        }
        return totals.map((total, t) => total + lost[t]!);
      },
      goal: 1.3,
    },
    {
      work: "INDEX_TREE, 34 x 5 x 20 x 120",
      // Sums compensated, as ours are.
      ours: bind(
        functions.INDEX_TREE,
        cells(hierarchy.codes.map((code) => [code])),
        cells(hierarchy.parents.map((parent) => [parent < 0 ? 0 : parent + 1])),
        cells(hierarchy.weights.map((weight) => [weight])),
        cells(treeIndices),
      ),
      limit: () => {
        const result = flatTree.slice();
        const lost = new Float64Array(result.length);
        const sums = new Float64Array(hierarchy.codes.length);
        for (let node = hierarchy.codes.length - 1; node > 0; node--) {
          if (sums[node]! === 0) sums[node] = hierarchy.weights[node]!;
          sums[hierarchy.parents[node]!] = sums[hierarchy.parents[node]!]! + sums[node]!;
        }
        for (let node = 0; node < hierarchy.codes.length; node++) {
          if (hierarchy.weights[node] === 0) result.fill(0, node * 120, node * 120 + 120);
        }
        for (let node = hierarchy.codes.length - 1; node > 0; node--) {
          const parent = hierarchy.parents[node]!;
          const share = sums[node]! / sums[parent]!;
          for (let t = 0; t < 120; t++) {
            const at = parent * 120 + t;
            const value = share * result[node * 120 + t]!;
            const next = result[at]! + value;
            lost[at] = lost[at]! + (result[at]! - next) + value;
            result[at] = next;
          }
        }
        return result;
      },
      goal: 1.3,
    },
    ...(
      [
        ["TORNQVIST_INDEX", [base, current, quantities, later], 4],
        ["ELEMENTARY_INDEX", [base, current], 2.5],
      ] as const
    ).map(([id, ranges, goal]) => ({
      work: `${id}, 50,000 items (against its own logarithms)`,
      ours: bind(functions[id], ...ranges.map(cells)),
      limit: logarithmsLimit,
      goal,
    })),
    {
      work: "NTP, 100,000 blank cells (against 100,000 numbers)",
      ours: bind(
        functions.NTP,
        cells(tallIt).map(() => [""]),
        cells(tallIb),
      ),
      limit: bind(functions.NTP, cells(tallIt), cells(tallIb)),
      goal: 100,
    },
  ];
  process.exitCode = compare(comparisons) > 0 ? 1 : 0;
}

const bind =
  (call: CustomFunction | undefined, ...ranges: unknown[]) =>
  () =>
    call?.(...ranges);

interface Hierarchy {
  codes: number[];
  parents: number[];
  weights: number[];
}

function tree(...widths: number[]): Hierarchy {
  const result: Hierarchy = { codes: [1], parents: [-1], weights: [0] };
  let level = [0];
  widths.forEach((width, depth) => {
    level = level.flatMap((parent) =>
      Array.from({ length: width }, () => {
        result.parents.push(parent);
        result.weights.push(depth === widths.length - 1 ? 1 + next() : 0);
        return result.codes.push(result.codes.length + 1) - 1;
      }),
    );
  });
  return result;
}

run();
