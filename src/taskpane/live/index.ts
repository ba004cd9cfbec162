export { type AnswerPlace, nameOfAnswer, openedAnswer } from "./answer-tables";
export { AskLine } from "./ask-line";
export { AskingStatus } from "./asking-status";
export { clientOf, forwardingAddress, keepWay, keptWay, type Way } from "./client-of";
export { KeyPart } from "./key-part";
export { askingFault, type LiveAsking, useAsking, type Work } from "./use-asking";
export { keptKey } from "./web-api-key";
