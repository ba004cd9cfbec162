export { openPrintDialog } from "./print-dialog";
