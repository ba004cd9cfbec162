// Installs the locked dependencies when node_modules lacks one of them or holds another version.
// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const [major] = process.versions.node.split(".").map(Number);
if (major < 20) {
  console.error(`Timbang needs Node 20 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

if (!isInstalled()) {
  console.log("Installing the locked dependencies (once, about a minute) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(
      "npm ci failed: see above. Check the connection to the npm registry and try again.",
    );
    process.exit(1);
  }
}

function isInstalled() {
  const installed = packagesOf("node_modules/.package-lock.json");
  const locked = packagesOf("package-lock.json");
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === "" || optional || installed[path]?.version === version,
  );
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}
