export { filterButtons, type FilterButtons } from "./filter-buttons";
