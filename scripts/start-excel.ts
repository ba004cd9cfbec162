import { spawnSync } from "node:child_process";
import { createServer } from "node:https";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { staticFile } from "../workbench/server/static-files";

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
  const server = createServer(await getHttpsServerOptions(), (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    void staticFile(dist, decodeURIComponent(pathname.slice(1))).then((file) => {
      if (!file) return response.writeHead(404).end();
      return response
        .writeHead(200, { "Content-Type": file.type, "Access-Control-Allow-Origin": "*" })
        .end(file.content);
    });
  });
  server.on("error", (error) => {
    console.error(`Port ${port} cannot be used: ${error.message}. Close what uses it.`);
    process.exit(1);
  });
  server.listen(port, "localhost", () => {
    console.log(`\nTimbang is served on https://localhost:${port}. In a second terminal:\n`);
    console.log("  npx office-addin-debugging start dist/manifest.xml desktop\n");
    console.log(
      "Excel on the web: Home > Add-ins > More Add-ins > Upload My Add-in, dist/manifest.xml.",
    );
    console.log(
      "When you are done: npx office-addin-debugging stop dist/manifest.xml, and Ctrl+C here.",
    );
  });
}

startExcel().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
