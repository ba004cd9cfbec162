import type { Replan } from "../stamped-block";
import { planSample } from "./plan-sample";

export const replanSample: Replan<"sample"> = ({ table, request }) => planSample(table, request);
