import { titleText, valueOf } from "./chart-words";
import type { XlsxAxis } from "./xlsx-workbook";
import type { XmlElement } from "./xml-tree";

/** Ids of the axes that are at the other side. */
export function secondaryAxes(axes: readonly XmlElement[]): Set<string> {
  const ids = new Set<string>();
  for (const axis of axes) {
    const crosses = valueOf(axis, "crosses");
    const isLater = axis.name === "valAx" && crosses === "max";
    if (!isLater) continue;
    for (const name of ["axId", "crossAx"]) ids.add(valueOf(axis, name) ?? "");
  }
  return ids;
}

/** The axis of categories and that of values; of points scattered over two axes of values the one below is the first. */
export function mainAxes(
  axes: readonly XmlElement[],
  secondary: ReadonlySet<string>,
): [XmlElement | undefined, XmlElement | undefined] {
  const main = axes.filter((axis) => !secondary.has(valueOf(axis, "axId") ?? ""));
  const values = main.filter(({ name }) => name === "valAx");
  const category = main.find(({ name }) => name !== "valAx");
  if (category) return [category, values[0]];
  const across = values.find((axis) => /^[bt]$/.test(valueOf(axis, "axPos") ?? ""));
  return [across ?? values[0], values.find((axis) => axis !== (across ?? values[0]))];
}

/** An axis as Office.js describes it. */
export function readAxis(axis: XmlElement | undefined): XlsxAxis {
  const scaling = axis?.child("scaling");
  const format = axis?.child("numFmt");
  const title = titleText(axis?.child("title"));
  const read: XlsxAxis = {
    title,
    titleVisible: axis?.child("title") !== undefined,
    visible: !(axis?.child("delete")?.flag("val") ?? false),
    majorGridlines: axis?.child("majorGridlines") !== undefined,
  };
  const minimum = scaling?.child("min")?.number("val");
  const maximum = scaling?.child("max")?.number("val");
  if (minimum !== undefined) read.minimum = minimum;
  if (maximum !== undefined) read.maximum = maximum;
  if (format && format.flag("sourceLinked") !== true) {
    read.numberFormat = format.attribute("formatCode") ?? "General";
  }
  return read;
}
