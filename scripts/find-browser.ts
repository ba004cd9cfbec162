import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** Names on the path, best first: all of them understand the same command line. */
const COMMANDS = [
  // Without a window, and a third cheaper: made for tests.
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const MAC_APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

function candidates(): string[] {
  if (process.platform === "darwin") return MAC_APPLICATIONS;
  if (process.platform === "win32") {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, process.env["ProgramFiles(x86)"], LOCALAPPDATA];
    return folders.flatMap((folder) =>
      folder ? WINDOWS_PROGRAMS.map((program) => path.join(folder, program)) : [],
    );
  }
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

/** Path of an installed Chromium, Chrome or Edge; the variable TIMBANG_BROWSER names another one. */
export function installedBrowser(): string | undefined {
  const named = process.env.TIMBANG_BROWSER;
  return named && existsSync(named) ? named : candidates().find((file) => existsSync(file));
}

const PACKAGE = "chromium-headless-shell";
const INSTALLATION = ["install", "-y", "--no-install-recommends", PACKAGE];

/**
 * Path of a browser for the tests. On Debian as root with none, and with nobody at the terminal who could be asked
 * (`TIMBANG_ATTENDED`), Debian's own is installed first.
 *
 * @throws Error that says what to install
 */
export function findBrowser(): string {
  const installed = installedBrowser();
  if (installed) return installed;
  const isDebian = process.platform === "linux" && existsSync("/etc/debian_version");
  if (isDebian && process.getuid?.() === 0 && !process.env.TIMBANG_ATTENDED) {
    console.log(`No browser is installed: installing Debian's ${PACKAGE} for the browser tests.`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const options = { env, stdio: ["ignore", "ignore", "inherit"] as ("ignore" | "inherit")[] };
    execFileSync("apt-get", ["update"], options);
    execFileSync("apt-get", INSTALLATION, options);
    const chromium = installedBrowser();
    if (chromium) return chromium;
  }
  throw new Error(
    "The browser tests need Chromium, Google Chrome or Microsoft Edge: install one" +
      (isDebian ? `, e.g. with apt-get ${INSTALLATION.join(" ")}.` : "."),
  );
}
