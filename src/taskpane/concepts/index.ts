export { ConceptLinks } from "./concept-links";
export { ConceptPage } from "./concept-page";
export { useReading, type Reading } from "./use-reading";
