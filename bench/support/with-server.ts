import { existsSync } from "node:fs";
import { startServer } from "../../workbench/server";

/**
 * Serves what is built as the workbench while something is measured; where it is not built, says so and measures nothing.
 *
 * @param upstream what stands for the Web API of BPS behind the forwarding address
 */
export async function withServer(
  measure: (address: string) => Promise<void>,
  upstream?: string,
): Promise<void> {
  if (!existsSync("dist/taskpane.html") || !existsSync("workbench/dist/page.js"))
    return console.log("not built: npm run build:all first");
  const { address, close } = await startServer({
    ...{ port: 0, dist: "dist" },
    ...(upstream !== undefined && { upstream }),
  });
  try {
    await measure(address);
  } finally {
    await close();
  }
}
