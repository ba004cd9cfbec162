export { CHECK_CHANGE } from "./check-change";
export { CHECK_RATIO } from "./check-ratio";
export { CHECK_SHARE } from "./check-share";
export { CHECK_SUM } from "./check-sum";
export { DETECT_CONVENTION } from "./detect-convention";
export { ROUND_TABLE } from "./round-table";
