import { CoreError } from "../errors";
import { round } from "../numeric";

/** What an NTP says about the farmers' position against the base year. */
export type NtpMeaning = "gain" | "unchanged" | "loss";

/**
 * The publication's three cases of an NTP.
 *
 * @param ntp points, positive
 * @returns "gain" above 100, "unchanged" at 100, "loss" below 100; what only the last binary digits tell from 100 is 100
 * @throws CoreError `missing` when ntp is 0, `not-positive` when it is negative
 * @example ntpMeaning(108.89) // "gain"
 * @source BPS Provinsi Kalimantan Timur, Statistik Nilai Tukar Petani 2020, ch. III
 */
export function ntpMeaning(ntp: number): NtpMeaning {
  if (!(ntp > 0)) {
    throw new CoreError(ntp === 0 ? "missing" : "not-positive", {
      argument: "ntp",
      found: String(ntp),
    });
  }
  const noted = round(ntp, 9);
  return noted > 100 ? "gain" : noted < 100 ? "loss" : "unchanged";
}
