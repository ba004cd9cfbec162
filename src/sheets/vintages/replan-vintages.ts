import type { Replan } from "../stamped-block";
import { changedTables } from "./changed-tables";
import { planBookVintages, planVintages } from "./plan-vintages";

export const replanVintages: Replan<"vintages"> = ({ library, table, request }, { of }) =>
  of === "table"
    ? planVintages({ ...request, table })
    : planBookVintages({ ...request, ...changedTables(library, request.book) });
