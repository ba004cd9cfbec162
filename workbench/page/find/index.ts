export { findPanel, type FindPanel } from "./find-panel";
