import { startServer } from "../../workbench/server";
import { madeUpKey } from "./made-up-data";
import { startStandIn } from "./start-stand-in";
import { type StandInFault, standInFaults } from "./stand-in-faults";

/** `npm run stand-in -- firewall slow`: the first requests fail in these ways. */
async function run(faults: readonly string[]): Promise<void> {
  const known = Object.keys(standInFaults);
  const unknown = faults.find((fault) => !known.includes(fault));
  if (unknown !== undefined) {
    throw new Error(`There is no fault ${unknown}. Known: ${known.join(", ")}`);
  }
  const standIn = await startStandIn();
  for (const fault of faults) standIn.failNext(fault as StandInFault);
  const server = await startServer({
    port: Number(process.env.PORT ?? 3000),
    upstream: standIn.address,
  });
  console.log(`\n  A stand-in for the Web API of BPS, with made-up data: ${standIn.address}`);
  console.log(`  The workbench that asks it by its forwarding address: ${server.address}`);
  console.log(`  A key that it accepts: ${madeUpKey}\n\n  Ctrl+C ends both.\n`);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
