export { blocksTexts } from "./blocks-texts";
export { checkTexts } from "./check-texts";
export { functionsTexts } from "./functions-texts";
export { insertionTexts } from "./insertion-texts";
export { shellTexts } from "./shell-texts";
export { tablesTexts } from "./tables-texts";
