export { download } from "./download";
export { workbookFiles, type WorkbookFiles } from "./workbook-files";
