import { officeTheme } from "../../../src/reading/xlsx";
import { val, xml } from "./xml";

const names = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink";

/** Office's theme of 2013 to 2022, whose colours tables and charts take; without a theme Excel takes those of 2007. */
export function themeXml(): string {
  const colors = new Map(names.split(" ").map((name, index) => [name, officeTheme[index] ?? ""]));
  const order = `dk1 lt1 dk2 lt2 ${names.split(" ").slice(4).join(" ")}`.split(" ");
  const font = (name: string, typeface: string): string =>
    xml(
      name,
      {},
      ...["latin", "ea", "cs"].map((script) =>
        xml(`a:${script}`, { typeface: script === "latin" ? typeface : "" }),
      ),
    );
  const fill = xml("a:solidFill", {}, val("a:schemeClr", "phClr"));
  const line = xml("a:ln", { w: 6350 }, fill);
  const effect = xml("a:effectStyle", {}, xml("a:effectLst"));
  const three = (name: string, item: string): string => xml(name, {}, item, item, item);
  return xml(
    "a:theme",
    { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office" },
    xml(
      "a:themeElements",
      {},
      xml(
        "a:clrScheme",
        { name: "Office" },
        ...order.map((name) => xml(`a:${name}`, {}, val("a:srgbClr", colors.get(name) ?? ""))),
      ),
      xml(
        "a:fontScheme",
        { name: "Office" },
        font("a:majorFont", "Calibri Light"),
        font("a:minorFont", "Calibri"),
      ),
      xml(
        "a:fmtScheme",
        { name: "Office" },
        three("a:fillStyleLst", fill),
        three("a:lnStyleLst", line),
        three("a:effectStyleLst", effect),
        three("a:bgFillStyleLst", fill),
      ),
    ),
  );
}
