import { isDateFormat } from "numfmt";
import { formatText } from "./format-text";

/** What a format shows as it stands, and everything else. */
const pieces = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[0#?][0#?,]*(?:\.[0#?]*)?|[\s\S]/g;

/** Excel shows no more decimals. */
const most = 30;

function numberWith(piece: string, change: 1 | -1): string {
  const [whole = "", decimals = ""] = piece.split(".");
  const wanted = Math.min(most, Math.max(0, decimals.length + change));
  // Commas at the end divide by a thousand and stay behind the decimals.
  const scale = /,*$/.exec(whole)?.[0] ?? "";
  const kept = decimals.slice(0, wanted).padEnd(wanted, "0");
  return `${whole.slice(0, whole.length - scale.length)}${kept === "" ? "" : `.${kept}`}${scale}`;
}

/**
 * A number format with one decimal more or less; texts, dates and fractions stay as they are.
 *
 * @param value what the cell holds: General shows as many decimals as it has
 * @example changeDecimals("#,##0.0", 1.25, 1) // "#,##0.00"
 */
export function changeDecimals(numberFormat: string, value: unknown, change: 1 | -1): string {
  if (numberFormat === "General") {
    if (typeof value !== "number") return numberFormat;
    const [, decimals = ""] = formatText(value, "General").split(".");
    return numberWith(`0.${/^\d*$/.test(decimals) ? decimals.replace(/\d/g, "0") : ""}`, change);
  }
  if (numberFormat === "@" || isDateFormat(numberFormat) || numberFormat.includes("/")) {
    return numberFormat;
  }
  return numberFormat
    .split(";")
    .map((section) => {
      let isDone = false;
      return section.replace(pieces, (piece) => {
        if (isDone || !/^[0#?]/.test(piece)) return piece;
        isDone = true;
        return numberWith(piece, change);
      });
    })
    .join(";");
}
