export { LivePart } from "./live-part";
