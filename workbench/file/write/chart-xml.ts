import { type ChartForm, legendPlaces } from "../../../src/reading/xlsx";
import {
  type Area,
  areaOf,
  type ChartSeriesRecord,
  type ChartSnapshot,
  eachCell,
  formatAddress,
  formatText,
  isCellError,
  quoteSheetName,
  type WorkbookSnapshot,
} from "../../host";
import { axesXml, axisIds } from "./axes-xml";
import { type Group, groupsOf, headerOf, isRound, type NumberedSeries } from "./chart-groups";
import { dataLabels, markerXml, pointXml, seriesLook } from "./series-look";
import { titleXml } from "./title-xml";
import { val, xml, xmlText, storedText } from "./xml";

type Reference = NonNullable<ChartSeriesRecord["values"]>;

/** Points of a series whose values are written beside the reference; readers that calculate need none. */
const mostCachedPoints = 5_000;

/** The part of a chart (ECMA-376 part 1, 21.2). */
export class ChartWriter {
  constructor(private readonly workbook: WorkbookSnapshot) {}

  root(chart: ChartSnapshot): string {
    const groups = groupsOf(chart);
    const hasAxes = groups.some(({ form }) => !isRound(form));
    const { legend } = chart;
    const place = legendPlaces.find(([position]) => position === legend.position)?.[1] ?? "b";
    return xml(
      "c:chartSpace",
      {
        "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      val("c:roundedCorners", false),
      xml(
        "c:chart",
        {},
        chart.titleVisible ? titleXml(chart.title) : "",
        val("c:autoTitleDeleted", !chart.titleVisible),
        xml(
          "c:plotArea",
          {},
          xml("c:layout"),
          ...groups.map((group) => this.groupXml(group, chart)),
          ...(hasAxes ? axesXml(groups, chart) : []),
        ),
        legend.visible
          ? xml("c:legend", {}, val("c:legendPos", place), val("c:overlay", false))
          : "",
        val("c:plotVisOnly", true),
        val("c:dispBlanksAs", "gap"),
      ),
    );
  }

  private groupXml({ form, axisGroup, series }: Group, chart: ChartSnapshot): string {
    const { element, grouping, direction } = form;
    const isStacked = grouping === "stacked" || grouping === "percentStacked";
    const isBar = element === "barChart";
    const isMarked = ({ record }: NumberedSeries): boolean =>
      (record.markerStyle ?? (form.markers ? "Automatic" : "None")) !== "None" ||
      record.markers !== undefined;
    const hasMarkers = element === "lineChart" && series.some(isMarked);
    return xml(
      `c:${element}`,
      {},
      element === "scatterChart" ? val("c:scatterStyle", "lineMarker") : "",
      element === "radarChart" ? val("c:radarStyle", form.style ?? "marker") : "",
      isBar ? val("c:barDir", direction ?? "col") : "",
      grouping === undefined ? "" : val("c:grouping", grouping),
      val("c:varyColors", isRound(form)),
      ...series.map((one) => this.seriesXml(one, form, chart)),
      isBar ? val("c:gapWidth", 150) : "",
      isBar && isStacked ? val("c:overlap", 100) : "",
      hasMarkers ? val("c:marker", true) : "",
      isRound(form) ? val("c:firstSliceAng", 0) : "",
      element === "doughnutChart" ? val("c:holeSize", 50) : "",
      ...(isRound(form) ? [] : axisIds[axisGroup].map((id) => val("c:axId", id))),
    );
  }

  private seriesXml(
    { index, record }: NumberedSeries,
    form: ChartForm,
    chart: ChartSnapshot,
  ): string {
    const isLine = ["lineChart", "scatterChart", "radarChart"].includes(form.element);
    const isScatter = form.element === "scatterChart";
    const { categories, values } = record;
    return xml(
      "c:ser",
      {},
      val("c:idx", index),
      val("c:order", index),
      this.nameXml(record, chart),
      seriesLook(record, form),
      form.element === "barChart" ? val("c:invertIfNegative", false) : "",
      isLine ? markerXml(record, form) : "",
      ...(isLine
        ? (record.markers ?? []).map((one) => pointXml(one, seriesLook(record, form)))
        : []),
      record.hasDataLabels ? dataLabels : "",
      categories ? this.dataXml(isScatter ? "c:xVal" : "c:cat", categories, true) : "",
      values ? this.dataXml(isScatter ? "c:yVal" : "c:val", values, false) : "",
      form.element === "lineChart" || isScatter
        ? val("c:smooth", record.smooth || form.smooth === true)
        : "",
    );
  }

  /** The name of a series: the cell at the edge of the chart's range that holds it, so that the chart follows the cell. */
  private nameXml({ name, values }: ChartSeriesRecord, chart: ChartSnapshot): string {
    const area = values && headerOf(values.area, chart);
    if (!area || this.textAt(values.sheetId, area) !== name) {
      return xml("c:tx", {}, xml("c:v", {}, xmlText(storedText(name))));
    }
    const f = this.formula({ sheetId: values.sheetId, area });
    const points: [number, string][] = name === "" ? [] : [[0, name]];
    const reference = xml("c:strRef", {}, xml("c:f", {}, f), cache("c:strCache", 1, points));
    return xml("c:tx", {}, reference);
  }

  private dataXml(element: string, { sheetId, area }: Reference, mayBeText: boolean): string {
    const found: [number, number | string][] = [];
    let count = 0;
    if (area.rows * area.columns <= mostCachedPoints) {
      eachCell(area, (row, column) => {
        const value = this.valueAt(sheetId, row, column);
        if (value !== undefined) found.push([count, value]);
        count++;
      });
    }
    const isText = mayBeText && found.some(([, value]) => typeof value === "string");
    const points = isText ? found : found.filter(([, value]) => typeof value === "number");
    const kind = isText ? "str" : "num";
    return xml(
      element,
      {},
      xml(
        `c:${kind}Ref`,
        {},
        xml("c:f", {}, this.formula({ sheetId, area })),
        cache(`c:${kind}Cache`, count, points),
      ),
    );
  }

  private textAt(sheetName: string, { row, column }: Area): string {
    const value = this.valueAt(sheetName, row, column);
    const sheet = this.workbook.sheets.find(({ name }) => name === sheetName);
    const format = sheet?.cells[formatAddress(areaOf(row, column))]?.numberFormat;
    return value === undefined ? "" : formatText(value, format ?? "General");
  }

  /** Number or text that a cell shows; undefined where it shows neither. */
  private valueAt(sheetName: string, row: number, column: number): number | string | undefined {
    const sheet = this.workbook.sheets.find(({ name }) => name === sheetName);
    const address = formatAddress({ row, column, rows: 1, columns: 1 });
    const value = sheet?.spilled[address] ?? sheet?.cells[address]?.value;
    if (value === undefined || value === "" || isCellError(value)) return undefined;
    return typeof value === "boolean" ? String(value).toUpperCase() : value;
  }

  private formula({ sheetId, area }: Reference): string {
    const fixed = formatAddress(area).replace(
      /([A-Z]+)?(\d+)?/g,
      (_, letters = "", digits = "") => `${letters && `$${letters}`}${digits && `$${digits}`}`,
    );
    return xmlText(`${quoteSheetName(sheetId)}!${fixed}`);
  }
}

const cache = (
  name: string,
  count: number,
  points: readonly (readonly [number, number | string])[],
): string =>
  xml(
    name,
    {},
    name === "c:numCache" ? xml("c:formatCode", {}, "General") : "",
    val("c:ptCount", count),
    ...points.map(([idx, value]) =>
      xml("c:pt", { idx }, xml("c:v", {}, xmlText(storedText(String(value))))),
    ),
  );
