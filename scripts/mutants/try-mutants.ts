import { bundledTests, runTest, suiteOf, type LoadedTest } from "./loaded-tests";
import type { Mutant } from "./make-mutants";
import { activate, questions, secondsPassed, startCounting, unlimited } from "./mutant-switch";

/** What a test did without any mutant. */
interface Profile {
  /** Of the test among all. */
  index: number;
  suite: string;
  reached: Set<string>;
  questions: number;
  seconds: number;
}

/** A mutant may ask so much more often than the right program does, and wait so long, before it counts as endless. */
const patience = { times: 3, more: 100_000, seconds: 20, waiting: 10_000 };

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
  const profiles = await profilesOf(tests);
  const callersOf = suitesByFile(profiles, mutants);

  // What is done when a file is loaded may show in any suite, first of all in those that call something of it.
  const concerned = ({ id, fileName }: Mutant): readonly Profile[] => {
    if (!onLoad.has(id)) return profiles.filter(({ reached }) => reached.has(id));
    const isCaller = ({ suite }: Profile) => callersOf.get(fileName)?.has(suite) === true;
    return [...profiles.filter(isCaller), ...profiles.filter((one) => !isCaller(one))];
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
    for (const { index, questions } of concerned(mutant)) {
      allow(questions);
      try {
        await inTime(runTest(own[index]!));
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

/** A test that waits for what never comes fails as well. */
async function inTime(test: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fail = () => reject(new Error("The test does not come to an end."));
    timer = setTimeout(fail, patience.waiting);
  });
  await Promise.race([test, late]).finally(() => clearTimeout(timer));
}

/** The quickest first; nothing of a test that fails with so few random runs: `npm test` runs it in full. */
async function profilesOf(tests: readonly LoadedTest[]): Promise<Profile[]> {
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
      questions: questions(),
      seconds: secondsPassed(),
    });
  }
  return profiles.sort((a, b) => a.seconds - b.seconds);
}

/** The suites that reach a mutant of a file, by file. */
function suitesByFile(
  profiles: readonly Profile[],
  mutants: readonly Mutant[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const suites = new Map<string, Set<string>>();
  for (const { id, fileName } of mutants)
    for (const { suite, reached } of profiles)
      if (reached.has(id)) suites.set(fileName, (suites.get(fileName) ?? new Set()).add(suite));
  return suites;
}
