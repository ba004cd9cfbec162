import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const command = process.env.SOFFICE ?? "soffice";

/** The version of the LibreOffice of this machine; undefined where there is none. */
export function libreOfficeVersion(): string | undefined {
  const { status, stdout } = spawnSync(command, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Has LibreOffice open .xlsx files and save what it understood of them as .xlsx again.
 *
 * @returns its files in the order of ours; undefined for one that it did not open
 */
export function throughLibreOffice(files: readonly Uint8Array[]): (Uint8Array | undefined)[] {
  const folder = mkdtempSync(join(tmpdir(), "timbang-libreoffice-"));
  const [ours, theirs] = [join(folder, "ours"), join(folder, "theirs")];
  mkdirSync(ours);
  const names = files.map((file, index) => {
    writeFileSync(join(ours, `${index}.xlsx`), file);
    return `${index}.xlsx`;
  });
  try {
    spawnSync(
      command,
      [
        "--headless",
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        theirs,
        ...names,
      ],
      { cwd: ours, stdio: "ignore" },
    );
    return names.map((name) => readIfThere(join(theirs, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return undefined;
  }
}
