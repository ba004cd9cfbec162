import { bundledTests, runTest, suiteOf, type LoadedTest } from "./loaded-tests";
import type { Mutant } from "./make-mutants";
import { activate, questions, startCounting, unlimited } from "./mutant-switch";

/** What a test did without any mutant. */
interface Profile {
  /** Of the test among all. */
  index: number;
  suite: string;
  /** Mutants that it passes, and the files in which they are. */
  reached: Set<string>;
  files: Set<string>;
  questions: number;
}

/** A mutant may ask so much more often than the right program does before it counts as endless. */
const patience = { times: 3, more: 100_000, seconds: 20 };

/**
 * The mutants that no test notices. Each runs against the tests that reach it, those that ask least first, until one fails.
 *
 * @param mostTests how many tests are tried at most
 */
export async function survivors(
  bundle: string,
  mutants: readonly Mutant[],
  mostTests: number,
  report: (done: number) => void,
): Promise<Mutant[]> {
  const load = bundledTests(bundle);
  const onLoad = new Set<string>();
  startCounting(unlimited, onLoad);
  const tests = load();
  const usualOnLoad = questions();
  const profiles = await profilesOf(tests, mutants);

  const concernedBy = ({ id, fileName }: Mutant): Profile[] => {
    const callers = profiles.filter(({ files }) => files.has(fileName));
    if (!onLoad.has(id)) return callers.filter(({ reached }) => reached.has(id));
    // What is done when a file is loaded concerns those that call something of it, then their suites, or all where none does.
    const suites = new Set(callers.map(({ suite }) => suite));
    const isOther = (profile: Profile) =>
      !profile.files.has(fileName) && (suites.size === 0 || suites.has(profile.suite));
    return [...callers, ...profiles.filter(isOther)];
  };

  const fails = async (mutant: Mutant): Promise<boolean> => {
    const { id } = mutant;
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
    for (const { index, questions } of concernedBy(mutant).slice(0, mostTests)) {
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

/** Those that ask least first; nothing of a test that fails with so few random runs: `npm test` runs it in full. */
async function profilesOf(
  tests: readonly LoadedTest[],
  mutants: readonly Mutant[],
): Promise<Profile[]> {
  const fileOf = new Map(mutants.map(({ id, fileName }) => [id, fileName]));
  const profiles: Profile[] = [];
  for (const [index, test] of tests.entries()) {
    const reached = new Set<string>();
    startCounting(unlimited, reached);
    try {
      await runTest(test);
    } catch {
      continue;
    }
    profiles.push({
      index,
      suite: suiteOf(test),
      reached,
      files: new Set([...reached].flatMap((id) => fileOf.get(id) ?? [])),
      questions: questions(),
    });
  }
  return profiles.sort((a, b) => a.questions - b.questions);
}
