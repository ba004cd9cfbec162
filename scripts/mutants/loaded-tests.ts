import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import type { Circus } from "@jest/types";
import { jestExpect } from "@jest/expect";
import fc from "fast-check";
import * as circus from "jest-circus";

const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus;
Object.assign(globalThis, { describe, test, it, beforeAll, beforeEach, afterAll, afterEach });
Object.assign(globalThis, { expect: jestExpect, jest: { setTimeout: () => undefined } });

// Of the faults that a step may meet, few are tried, too.
process.env.FAULT_CASES = "4";

/** Random tests run so often only: a mutant that needs more luck is to be noticed by an example. */
const randomRuns = 40;

const assertSome = <Inputs>(
  property: fc.IRawProperty<Inputs>,
  parameters?: fc.Parameters<Inputs>,
): unknown =>
  fc.assert(property, {
    ...parameters,
    numRuns: Math.min(randomRuns, parameters?.numRuns ?? randomRuns),
    // The first counterexample is enough.
    endOnFailure: true,
  });
const fewRandomRuns = { ...fc, assert: assertSome };

const fromHere = createRequire(join(process.cwd(), "test/suites.js"));
const requirePackage = (name: string): unknown =>
  name === "fast-check"
    ? { __esModule: true, ...fewRandomRuns, default: fewRandomRuns }
    : fromHere(name);

export type LoadedTest = Circus.TestEntry;

type Load = (require: typeof requirePackage, module: object, exports: object) => void;

/** A bundle of suites that can be loaded again and again, each time with modules of its own. */
export function bundledTests(bundle: string): () => LoadedTest[] {
  const script = new Script(`(function (require, module, exports) {${bundle}\n})`);
  const load = script.runInThisContext() as Load;
  return () => {
    circus.resetState();
    load(requirePackage, {}, {});
    return testsOf(circus.getState().rootDescribeBlock);
  };
}

const testsOf = (block: Circus.DescribeBlock): LoadedTest[] =>
  block.children.flatMap((child) => (child.type === "test" ? [child] : testsOf(child)));

/** Its blocks from the outermost one on: the root of all, its suite, and so on. */
function blocksOf(entry: LoadedTest): Circus.DescribeBlock[] {
  const blocks: Circus.DescribeBlock[] = [];
  for (let block: Circus.DescribeBlock | undefined = entry.parent; block; block = block.parent)
    blocks.unshift(block);
  return blocks;
}

/** The file that a test stands in. */
export const suiteOf = (entry: LoadedTest): string => String(blocksOf(entry)[1]?.name);

/** Runs a test between the hooks of its blocks; throws when it fails. */
export async function runTest(entry: LoadedTest): Promise<void> {
  const blocks = blocksOf(entry);
  const hooks = (type: Circus.Hook["type"]) =>
    blocks.flatMap((block) => block.hooks.filter((hook) => hook.type === type));
  for (const hook of [...hooks("beforeAll"), ...hooks("beforeEach")]) await called(hook.fn);
  await called(entry.fn);
  for (const hook of [...hooks("afterEach"), ...hooks("afterAll")]) await called(hook.fn);
}

const called = (fn: Circus.TestFn | Circus.HookFn | undefined) => (fn as () => unknown)?.();
