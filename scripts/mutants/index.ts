import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { bundleSuites } from "./bundle-suites";
import { changedLines, forkPoint } from "./changed-lines";
import { makeMutants, type Mutant } from "./make-mutants";
import { describeMutant, readRecord, unexplained, writeRecord } from "./room-record";
import { nameOf, rooms, sourcesOf, suitesOf, type Room } from "./rooms";
import { survivors } from "./try-mutants";

/**
 * Wrong changes, one at a time, that some test has to notice. `npm run mutants` tries those on the lines that are new since
 * main; `-- --since <commit>` since another commit; `-- core/numeric` all of a folder, `-- excel/records` of a part of one,
 * `-- --all` of every folder. Every survivor needs a reason in `test/mutants`; `--record` writes the counts of whole rooms
 * there, and the new survivors without a reason.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
    since: { type: "string" },
  },
});

void main();

async function main(): Promise<void> {
  const isWhole = values.all || positionals.length > 0;
  const since = isWhole ? undefined : (values.since ?? forkPoint());
  for (const room of rooms.filter(isChosen)) {
    const faults = since === undefined ? await tryWhole(room) : await tryChanged(room, since);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}

function isChosen(room: Room): boolean {
  const isMeant = (name: string) => room.folder.endsWith(name) || nameOf(room).endsWith(name);
  return positionals.length === 0 || positionals.some(isMeant);
}

async function tryChanged(room: Room, since: string): Promise<string[]> {
  const changed = new Map(
    sourcesOf(room).map((file) => [resolve(file), changedLines(since, file)] as const),
  );
  const isNew = ({ fileName, location: { start, end } }: Mutant) =>
    changed.get(fileName)!.some(({ first, last }) => first <= end.line && last >= start.line);
  const files = [...changed].flatMap(([file, lines]) => (lines.length > 0 ? [file] : []));
  if (files.length === 0) return [];
  const { left } = await tryMutants(room, files, isNew);
  return withoutReason(room, left);
}

async function tryWhole(room: Room): Promise<string[]> {
  const { left, mutants, killed, percent } = await tryMutants(
    room,
    sourcesOf(room).map((file) => resolve(file)),
  );
  const explained = readRecord(room).survivors;
  const faults = withoutReason(room, left);
  if (percent < room.atLeast) faults.push(`less than ${room.atLeast} percent are noticed`);
  for (const known of Object.values(explained).flat())
    if (!left.includes(known)) faults.push(`no longer survives, strike it out: ${known}`);
  if (values.record) {
    const reasons = Object.entries(explained)
      .filter(([why]) => why !== unexplained)
      .map(([why, all]) => [why, all.filter((one) => left.includes(one))] as const)
      .filter(([, all]) => all.length > 0);
    const rest = left.filter((one) => !reasons.some(([, all]) => all.includes(one)));
    if (rest.length > 0) reasons.push([unexplained, rest]);
    await writeRecord(room, { mutants, killed, survivors: Object.fromEntries(reasons) });
  }
  return faults;
}

function withoutReason(room: Room, left: readonly string[]): string[] {
  const known = Object.entries(readRecord(room).survivors)
    .filter(([why]) => why !== unexplained)
    .flatMap(([, all]) => all);
  return left
    .filter((one) => !known.includes(one))
    .map((one) => `survives without a reason: ${one}`);
}

async function tryMutants(
  room: Room,
  files: readonly string[],
  isChosenMutant: (mutant: Mutant) => boolean = () => true,
) {
  const started = Date.now();
  const made = await makeMutants(files);
  const mutants = made.mutants.filter(isChosenMutant);
  const bundle = await bundleSuites(suitesOf(room), made.sources);
  const left = await survivors(bundle, mutants, (done) => {
    if (process.stdout.isTTY)
      process.stdout.write(`\r${nameOf(room)}: ${done} of ${mutants.length} `);
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  const killed = mutants.length - left.length;
  const percent = (100 * killed) / Math.max(mutants.length, 1);
  console.log(
    `\r${nameOf(room)}: ${killed} of ${mutants.length} mutants noticed (${percent.toFixed(1)} percent), ${seconds} s`,
  );
  return {
    left: left.map((mutant) => describeMutant(room, mutant)),
    mutants: mutants.length,
    killed,
    percent,
  };
}
