import { bundledTests, runTest, suiteOf, type LoadedTest } from "./loaded-tests";
import type { Mutant } from "./make-mutants";
import { activate, questions, startCounting, unlimited } from "./mutant-switch";

/** What a test did without any mutant. */
interface Profile {
  reached: Set<string>;
  questions: number;
  seconds: number;
}

/** A mutant may ask so much more often than the right program does before it counts as endless. */
const patience = { times: 3, more: 100_000, seconds: 20 };

/**
 * The mutants that no test notices. Each runs against the tests that reach it, the quickest first, until one fails.
 */
export async function survivors(
  bundle: string,
  mutants: readonly Mutant[],
  report: (done: number) => void,
): Promise<Mutant[]> {
  const load = bundledTests(bundle);
  const onLoad = new Set<string>();
  startCounting(unlimited, onLoad);
  const tests = load();
  const usualOnLoad = questions();
  const profiles: (Profile & { index: number; suite: string })[] = [];
  for (const [index, test] of tests.entries()) {
    const found = await profile(test);
    if (found) profiles.push({ index, suite: suiteOf(test), ...found });
  }
  profiles.sort((a, b) => a.seconds - b.seconds);

  const filesOf = new Map(mutants.map(({ id, fileName }) => [id, fileName]));
  const filesOfSuites = new Map<string, Set<string | undefined>>();
  for (const { suite, reached } of profiles)
    for (const id of reached)
      filesOfSuites.set(suite, (filesOfSuites.get(suite) ?? new Set()).add(filesOf.get(id)));
  // What is done when a file is loaded concerns the suites that call something of it, or all where none does.
  const suitesFor = (file: string) => {
    const calling = [...filesOfSuites].flatMap(([suite, files]) => (files.has(file) ? suite : []));
    return calling.length > 0 ? calling : profiles.map(({ suite }) => suite);
  };

  const fails = async ({ id, fileName }: Mutant): Promise<boolean> => {
    let own: readonly LoadedTest[] = tests;
    activate(id);
    if (onLoad.has(id)) {
      allow(usualOnLoad);
      try {
        own = load();
      } catch {
        return true;
      }
      if (own.length !== tests.length) return true;
    }
    const suites = onLoad.has(id) ? suitesFor(fileName) : [];
    for (const { index, suite, reached, questions } of profiles)
      if (reached.has(id) || suites.includes(suite)) {
        allow(questions);
        try {
          await runTest(own[index]!);
        } catch {
          return true;
        }
      }
    return false;
  };

  const found: Mutant[] = [];
  for (const [index, mutant] of mutants.entries()) {
    if (!(await fails(mutant))) found.push(mutant);
    activate(undefined);
    report(index + 1);
  }
  return found;
}

const allow = (usual: number) =>
  startCounting({ questions: usual * patience.times + patience.more, seconds: patience.seconds });

/** Nothing of a test that fails with so few random runs: `npm test` runs it in full. */
async function profile(test: LoadedTest): Promise<Profile | undefined> {
  const reached = new Set<string>();
  startCounting(unlimited, reached);
  const started = performance.now();
  try {
    await runTest(test);
  } catch {
    return undefined;
  }
  return { reached, questions: questions(), seconds: (performance.now() - started) / 1000 };
}
