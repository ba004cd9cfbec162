export { eventEntries } from "./event-entries";
export { memberVersion } from "./member-versions";
export { workbook } from "./workbook";
