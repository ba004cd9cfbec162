import type { Replan } from "../stamped-block";
import { planLedger } from "./ledger-plan";

export const replanLedger: Replan<"ledger"> = ({ library, request }, { entries, pair }) =>
  planLedger({ ...request, library, entries, ...(pair && { pair }) });
