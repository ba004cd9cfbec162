export { planReleaseExample, releaseExample, releaseExampleHeaders } from "./release-example";
export { planRelease } from "./release-plan";
export { spokenGroups } from "./release-sheet";
export { releaseWords } from "./release-words";
