export { openPrintDialog, takePrintKey } from "./print-dialog";
