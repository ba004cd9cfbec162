export { planReleaseExample, releaseExample, releaseExampleHeaders } from "./release-example";
export { planRelease } from "./release-plan";
export { spokenGroups } from "./release-sheet";
export { releaseWords } from "./release-words";
export { planReleaseDocument } from "./plan-release-document";
export { type DocumentNames, releaseDocument, type ReleaseDocument } from "./release-document";
export { documentHtml, documentParagraphs, documentText } from "./document-text";
