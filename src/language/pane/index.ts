export { blocksTexts } from "./blocks-texts";
export { chartTexts } from "./chart-texts";
export { functionsTexts } from "./functions-texts";
export { insertionTexts } from "./insertion-texts";
export { scenarioPaneTexts, type ScenarioExample } from "./scenario-texts";
export { shellTexts } from "./shell-texts";
export { tablesTexts } from "./tables-texts";
export { tradeTexts } from "./trade-texts";
