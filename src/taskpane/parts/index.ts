export { ChoiceList, choiceElementId, type Choice } from "./choice-list";
export { DetailFrame } from "./detail-frame";
export { EmptyState } from "./empty-state";
export { FailureNotice } from "./failure-notice";
export { Facts } from "./facts";
export { FinderHead } from "./finder-head";
export { Notice } from "./notice";
export { nextIndex, roveFocus } from "./roving-focus";
export { useEscape } from "./use-escape";
