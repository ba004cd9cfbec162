export { LiveSheetFrame } from "./live-sheet-frame";
export { NumberField } from "./number-field";
export { ScenarioScreen } from "./scenario-screen";
export { usePoints } from "./use-points";
