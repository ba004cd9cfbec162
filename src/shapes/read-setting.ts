import * as v from "valibot";
import { finite } from "./parts";

/** What a setting holds, as it was written; undefined where it is damaged or holds something else. */
export function readSetting<S extends v.GenericSchema>(
  setting: unknown,
  shape: S,
): v.InferOutput<S> | undefined {
  const value = parsedSetting(setting);
  return v.is(shape, value) ? value : undefined;
}

/** Whether a setting was written by a version of Timbang that knows more than this one: it must be left as it is. */
export const isOfNewerVersion = (setting: unknown, known: number): boolean =>
  (readSetting(setting, versioned)?.version ?? known) > known;

const versioned = v.object({ version: finite });

function parsedSetting(setting: unknown): unknown {
  try {
    return typeof setting === "string" ? JSON.parse(setting) : undefined;
  } catch {
    return undefined;
  }
}
