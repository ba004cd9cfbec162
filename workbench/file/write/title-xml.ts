import { storedText, val, xml, xmlText } from "./xml";

/** A title of a chart or an axis, a paragraph a line. */
export function titleXml(text: string): string {
  const lines = text.split("\n").map((line) => {
    const run = line === "" ? "" : xml("a:r", {}, xml("a:t", {}, xmlText(storedText(line))));
    return xml("a:p", {}, run);
  });
  return xml(
    "c:title",
    {},
    xml("c:tx", {}, xml("c:rich", {}, xml("a:bodyPr"), ...lines)),
    val("c:overlay", false),
  );
}
