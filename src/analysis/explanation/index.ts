export { explain, isExplained } from "./explain";
export type { Part, Step } from "./step";
export type { StepName } from "./sum-steps";
