export { RecordsReview } from "./records-review";
