const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the browser, which puts it where it puts downloads. */
export function download(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  // Signs that Windows takes in no file's name.
  link.download = name.replace(/[\\/:*?"<>|]/g, " ").trim();
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Hands a workbook's file to the browser. */
export const downloadWorkbook = (name: string, bytes: Uint8Array): void =>
  download(`${name.trim() || "Timbang"}.xlsx`, new Blob([new Uint8Array(bytes)], { type: XLSX }));
