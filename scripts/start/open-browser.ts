import { spawn } from "node:child_process";

/** Opens the address where a person can see it: not in CI, and not on a machine without a screen. */
export function openBrowser(address: string): void {
  const hasScreen =
    process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CI || !process.stdout.isTTY || !hasScreen) return;
  const [command, ...args] = (
    {
      darwin: ["open", address],
      win32: ["cmd", "/c", "start", "", address],
    } as Record<string, string[]>
  )[process.platform] ?? ["xdg-open", address];
  // The address is printed as well: a machine without such a command is no failure.
  spawn(command!, args, { detached: true, stdio: "ignore" })
    .on("error", () => undefined)
    .unref();
}
