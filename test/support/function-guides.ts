import type { FunctionGuide } from "../../src/functions/guide";
import * as guides from "../../src/functions/generated/guides";

/** The guide of every custom function, by id. */
export const functionGuides: Readonly<Record<string, FunctionGuide>> = guides;
