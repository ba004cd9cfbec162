import { CustomFunctionsError, ErrorCode } from "../test/fakes/custom-functions";

/**
 * Shares with largest remainder on cells as Excel hands them over, against a plain loop over Float64Array that does the
 * same. Goal: within 5 times the loop, and linear in the number of cells. Run: npx tsx bench/trade.ts
 */
Object.assign(globalThis, { CustomFunctions: { Error: CustomFunctionsError, ErrorCode } });

const passes = 9;
const decimals = 2;
const goal = 5;
const slack = 1.3;

/** The least that must be done: add, take whole units, find the k-th largest remainder, hand out the rest. */
function plainShares(values: Float64Array): Float64Array {
  const units = 100 * 10 ** decimals;
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  const shares = new Float64Array(values.length);
  const remainders = new Float64Array(values.length);
  let left = units;
  for (let i = 0; i < values.length; i++) {
    const quota = (values[i]! * units) / total;
    const whole = Math.floor(quota);
    shares[i] = whole;
    remainders[i] = quota - whole;
    left -= whole;
  }
  const threshold = left > 0 ? select(remainders.slice(), values.length - left) : Infinity;
  for (let i = 0; i < values.length; i++) {
    const unit = left > 0 && remainders[i]! >= threshold ? 1 : 0;
    left -= unit;
    shares[i] = (shares[i]! + unit) / 10 ** decimals;
  }
  return shares;
}

function select(values: Float64Array, target: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i <= j) {
        const swap = values[i]!;
        values[i++] = values[j]!;
        values[j--] = swap;
      }
    }
    if (target <= j) high = j;
    else if (target >= i) low = i;
    else break;
  }
  return values[target]!;
}

/** Pseudo-random values that are the same in every run (mulberry32). */
function values(count: number): Float64Array {
  let state = 20200;
  return Float64Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 100;
  });
}

function tall(numbers: Float64Array): unknown[][] {
  const rows: unknown[][] = [];
  for (const number of numbers) rows.push([number]);
  return rows;
}

function wide(numbers: Float64Array, columns: number): unknown[][] {
  return Array.from({ length: numbers.length / columns }, (_, row) =>
    Array.from(numbers.subarray(row * columns, (row + 1) * columns)),
  );
}

function median(run: () => unknown): number {
  const times = Array.from({ length: passes }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[passes >> 1] as number;
}

async function main(): Promise<void> {
  const { TRADE_SHARE } = await import("../src/functions");
  const line = (name: string, time: number, unit: number) =>
    console.log(
      `${name.padEnd(44)} ${time.toFixed(3).padStart(9)} ms ${(time / unit).toFixed(2)}x`,
    );

  const numbers = values(100_000);
  const rows = wide(numbers, 100);
  const limit = median(() => plainShares(numbers));
  const shares = median(() => TRADE_SHARE(rows, undefined, decimals));
  const tallCells = tall(numbers);
  const column = median(() => TRADE_SHARE(tallCells, undefined, decimals));
  const resultRows = median(() => tall(numbers));
  console.log("Shares with largest remainder, 100,000 cells, 2 decimals");
  line("plain loop over Float64Array", limit, limit);
  line("TRADE_SHARE, 1,000 x 100 cells", shares, limit);
  line("TRADE_SHARE, 100,000 x 1 cells", column, limit);
  line("of which 100,000 result rows of one cell", resultRows, limit);

  console.log("Against the loop by number of cells (linear as the loop is: it does not grow)");
  const ratios = [10_000, 100_000, 1_000_000].map((size) => {
    const sized = values(size);
    const cells = wide(sized, 100);
    const ratio =
      median(() => TRADE_SHARE(cells, undefined, decimals)) / median(() => plainShares(sized));
    console.log(`${String(size).padStart(9)} cells ${ratio.toFixed(2)}x`);
    return ratio;
  });
  const isFast = ratios.every((ratio) => ratio <= goal * slack);
  console.log(`within ${goal}x at every size: ${isFast ? "yes" : "no"}`);
  if (!isFast) process.exitCode = 1;
}

void main();
