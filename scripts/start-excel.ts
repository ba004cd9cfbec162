import { spawnSync } from "node:child_process";
import { createServer } from "node:https";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { answerExcel } from "../workbench/server";

/** The manifest names this port. */
const port = 3000;
const dist = path.resolve(__dirname, "../dist");

/** Builds the add-in and serves it over https with a certificate that Excel on this machine trusts. */
async function startExcel(): Promise<void> {
  const { status } = spawnSync("npm", ["run", "build"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The build failed: see above.");
  const answer = answerExcel(dist);
  const server = createServer(await getHttpsServerOptions(), (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  server.on("error", (error) => {
    console.error(`Port ${port} cannot be used: ${error.message}. Close what uses it.`);
    process.exit(1);
  });
  server.listen(port, "localhost", () => {
    console.log(`\nTimbang is served on https://localhost:${port}. In a second terminal:\n`);
    console.log("  npm run sideload\n");
    console.log(
      "Excel on the web: Home > Add-ins > More Add-ins > Upload My Add-in, dist/manifest.xml.",
    );
    console.log("When you are done: npm run sideload:stop, and Ctrl+C here.");
  });
}

startExcel().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
