export { longList } from "./long-list";
export { RecordsReview } from "./records-review";
