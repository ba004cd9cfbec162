import { currentExcel, type RequirementSets } from "../host";

/**
 * Requirement sets of another Excel, as the page's address asks for them: a set by its name with the version it has, or
 * with none when that Excel lacks it.
 *
 * @example requirementQuery("?new&ExcelApi=1.9&SharedRuntime=") // ExcelApi 1.9, no SharedRuntime, the rest as today
 */
export function requirementQuery(search: string): RequirementSets {
  const asked = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(currentExcel)
      .map(([name, version]) => [name, asked.get(name) ?? version] as const)
      .filter(([, version]) => version !== ""),
  );
}
