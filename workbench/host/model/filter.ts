import type { Area } from "./area";

/** An AutoFilter: the filtered range with its header row, and the criteria of its columns by their position. */
export interface FilterRecord {
  area: Area;
  criteria: Map<number, Record<string, unknown>>;
}
