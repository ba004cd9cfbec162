import { decimalMark, type Language } from "../../language";
import type { ReleaseDocument } from "./release-document";

/** A figure of a document as it is read. */
const documentFigure = (value: string | number, language: Language): string =>
  typeof value === "string"
    ? value
    : value
        .toFixed(2)
        .replace(/^-(0\.00)$/, "$1")
        .replace(".", decimalMark[language]);

/** The paragraphs of a document, in order. */
export const documentParagraphs = ({ parts }: ReleaseDocument): string[] =>
  parts.flatMap((part) => ("paragraph" in part ? [part.paragraph] : []));

/** The document as a page's text with real tables, which Word keeps. */
export function documentHtml({ title, parts }: ReleaseDocument, language: Language): string {
  const cell = (value: string | number, tag: "td" | "th") =>
    `<${tag} style="border:1px solid #888;padding:2px 6px;text-align:${typeof value === "number" ? "right" : "left"}">${escaped(documentFigure(value, language))}</${tag}>`;
  const body = parts.map((part) => {
    if ("heading" in part) return `<h3>${escaped(part.heading)}</h3>`;
    if ("paragraph" in part) return `<p>${escaped(part.paragraph)}</p>`;
    const { headers, rows } = part.table;
    const lines = rows.map(({ cells, isStrong }) => {
      const line = cells.map((value) => cell(value, "td")).join("");
      return `<tr${isStrong ? ' style="font-weight:bold"' : ""}>${line}</tr>`;
    });
    const head = headers.map((header) => cell(header, "th")).join("");
    return `<p><b>${escaped(part.title)}</b></p><table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${lines.join("")}</tbody></table>`;
  });
  return `<html lang="${language}"><meta charset="utf-8"><body><h2>${escaped(title)}</h2>${body.join("")}</body></html>`;
}

/** The document as plain text, cells of tables separated by tabs. */
export const documentText = ({ title, parts }: ReleaseDocument, language: Language): string =>
  [
    title,
    ...parts.map((part) => {
      if ("heading" in part) return part.heading;
      if ("paragraph" in part) return part.paragraph;
      const { headers, rows } = part.table;
      const lines = rows.map(({ cells }) => cells.map((value) => documentFigure(value, language)));
      return [part.title, ...[headers, ...lines].map((line) => line.join("\t"))].join("\n");
    }),
  ].join("\n\n");

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
