/** Requirement sets of an Excel, by name, with the highest version it has. */
export type RequirementSets = Readonly<Record<string, string>>;

/** A current Excel without the preview sets. */
export const currentExcel: RequirementSets = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctions: "1.8",
  CustomFunctionsRuntime: "1.3",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
};

const parts = (version: string): number[] => version.split(".").map(Number);

/** Whether a set is there in the version or a later one. */
export function isSetSupported(sets: RequirementSets, name: string, version = "1.1"): boolean {
  const found = Object.hasOwn(sets, name) ? sets[name] : undefined;
  if (found === undefined) return false;
  const [major = 0, minor = 0] = parts(found);
  const [wantedMajor = 0, wantedMinor = 0] = parts(version);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
