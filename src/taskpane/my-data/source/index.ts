export { placeWords } from "./place-words";
export { SourcePreview } from "./source-preview";
export { useSource } from "./use-source";
