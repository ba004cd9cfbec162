export { workbookFiles, type WorkbookFiles } from "./workbook-files";
