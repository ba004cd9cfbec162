import { chartForm, type ChartForm, legendPlaces, markerSymbols } from "../../../src/reading/xlsx";
import {
  type Area,
  areaOf,
  type ChartAxisRecord,
  type ChartSeriesRecord,
  type ChartSnapshot,
  type PointMarkerRecord,
  eachCell,
  formatAddress,
  formatText,
  isCellError,
  quoteSheetName,
  type WorkbookSnapshot,
} from "../../host";
import { val, xml, xmlText, storedText } from "./xml";

type Reference = NonNullable<ChartSeriesRecord["values"]>;

const emuPerPoint = 12_700;
/** Points of a series whose values are written beside the reference; readers that calculate need none. */
const mostCachedPoints = 5_000;
const axisIds = {
  Primary: [111_111_111, 111_111_112],
  Secondary: [111_111_113, 111_111_114],
} as const;

/** Nearest kind that can be written, by the first letters of its name. */
const nearest = ["Column", "Bar", "Line", "Area", "Pie", "Doughnut", "XYScatter", "Radar"] as const;

function formOf(type: string): ChartForm {
  const family = nearest.find((name) => type.startsWith(name)) ?? "Column";
  const plain = family === "Column" || family === "Bar" ? `${family}Clustered` : family;
  return chartForm(type) ?? chartForm(plain) ?? { element: "barChart", direction: "col" };
}

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

/** The cell at the edge of the chart's range that belongs to a series; undefined where the range begins with the values. */
function headerOf(values: Area, { source, seriesBy }: ChartSnapshot): Area | undefined {
  const { row, column } = source.area;
  if (seriesBy === "Columns") return row < values.row ? areaOf(row, values.column) : undefined;
  return column < values.column ? areaOf(values.row, column) : undefined;
}

interface NumberedSeries {
  index: number;
  record: ChartSeriesRecord;
}

/** Series of one kind at one side. */
interface Group {
  type: string;
  form: ChartForm;
  axisGroup: "Primary" | "Secondary";
  series: NumberedSeries[];
}

function groupsOf(chart: ChartSnapshot): Group[] {
  const groups: Group[] = [];
  chart.series.forEach((record, index) => {
    const type = record.chartType ?? chart.chartType;
    const { axisGroup } = record;
    const same = groups.find((group) => group.type === type && group.axisGroup === axisGroup);
    if (same) same.series.push({ index, record });
    else groups.push({ type, form: formOf(type), axisGroup, series: [{ index, record }] });
  });
  if (groups.length > 0) return groups;
  const type = chart.chartType;
  return [{ type, form: formOf(type), axisGroup: "Primary", series: [] }];
}

const isRound = ({ element }: ChartForm): boolean =>
  element === "pieChart" || element === "doughnutChart";

const solid = (color: string): string =>
  xml("a:solidFill", {}, xml("a:srgbClr", { val: color.slice(1).toUpperCase() }));

function seriesLook({ color, lineWeight }: ChartSeriesRecord, form: ChartForm): string {
  const hasLine = ["lineChart", "scatterChart"].includes(form.element) || form.style === "marker";
  const isHidden = form.lines === false;
  const w = lineWeight === undefined ? undefined : Math.round(lineWeight * emuPerPoint);
  const paint = color && hasLine && !isHidden ? solid(color) : "";
  const line = isHidden || paint || w ? xml("a:ln", { w }, isHidden ? xml("a:noFill") : paint) : "";
  const fill = color && !hasLine ? solid(color) : "";
  return fill || line ? xml("c:spPr", {}, fill, line) : "";
}

function markerXml({ markerStyle, color }: ChartSeriesRecord, form: ChartForm): string {
  const asked = markerSymbols.find(([style]) => style === markerStyle)?.[1];
  const symbol = asked ?? (form.markers === false ? "none" : undefined);
  const look = color ? xml("c:spPr", {}, solid(color)) : "";
  if (symbol === undefined && look === "") return "";
  return xml("c:marker", {}, symbol === undefined ? "" : val("c:symbol", symbol), look);
}

function pointXml(
  { point, style, size, background, foreground }: PointMarkerRecord,
  line: string,
): string {
  const symbol = markerSymbols.find(([name]) => name === style)?.[1];
  const look = [
    background ? solid(background) : "",
    foreground ? xml("a:ln", {}, solid(foreground)) : "",
  ].join("");
  return xml(
    "c:dPt",
    {},
    val("c:idx", point),
    xml(
      "c:marker",
      {},
      symbol === undefined ? "" : val("c:symbol", symbol),
      size === undefined ? "" : val("c:size", size),
      look === "" ? "" : xml("c:spPr", {}, look),
    ),
    val("c:bubble3D", false),
    line,
  );
}

const dataLabels = xml(
  "c:dLbls",
  {},
  val("c:showLegendKey", false),
  val("c:showVal", true),
  val("c:showCatName", false),
  val("c:showSerName", false),
  val("c:showPercent", false),
  val("c:showBubbleSize", false),
);

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

function titleXml(text: string): string {
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

function axesXml(groups: readonly Group[], chart: ChartSnapshot): string[] {
  const sides = ["Primary", "Secondary"] as const;
  return sides.flatMap((side) => {
    const group = groups.find(({ axisGroup, form }) => axisGroup === side && !isRound(form));
    if (!group) return [];
    const isLying = group.form.direction === "bar";
    const isScatter = group.form.element === "scatterChart";
    const [category, value] = axisIds[side];
    const isMain = side === "Primary" || !groups.some(({ axisGroup }) => axisGroup === "Primary");
    const categoryAxis = isMain ? chart.categoryAxis : { ...hiddenAxis, visible: false };
    const valueAxis = isMain ? chart.valueAxis : hiddenAxis;
    return [
      axisXml(categoryAxis, {
        element: isScatter ? "c:valAx" : "c:catAx",
        id: category,
        crosses: value,
        position: isLying ? "l" : "b",
        isOpposite: false,
      }),
      axisXml(valueAxis, {
        element: "c:valAx",
        id: value,
        crosses: category,
        position: isLying ? "b" : isMain ? "l" : "r",
        isOpposite: !isMain,
      }),
    ];
  });
}

const hiddenAxis: ChartAxisRecord = {
  title: "",
  titleVisible: false,
  visible: true,
  majorGridlines: false,
};

interface AxisPlace {
  element: "c:catAx" | "c:valAx";
  id: number;
  crosses: number;
  position: string;
  /** Whether the axis stands at the far end of the other. */
  isOpposite: boolean;
}

function axisXml(axis: ChartAxisRecord, place: AxisPlace): string {
  const { minimum, maximum, numberFormat } = axis;
  return xml(
    place.element,
    {},
    val("c:axId", place.id),
    xml(
      "c:scaling",
      {},
      val("c:orientation", "minMax"),
      maximum === undefined ? "" : val("c:max", maximum),
      minimum === undefined ? "" : val("c:min", minimum),
    ),
    val("c:delete", !axis.visible),
    val("c:axPos", place.position),
    axis.majorGridlines ? xml("c:majorGridlines") : "",
    axis.titleVisible ? titleXml(axis.title) : "",
    xml("c:numFmt", {
      formatCode: numberFormat ?? "General",
      sourceLinked: numberFormat === undefined,
    }),
    val("c:majorTickMark", "out"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "nextTo"),
    val("c:crossAx", place.crosses),
    val("c:crosses", place.isOpposite ? "max" : "autoZero"),
    place.element === "c:valAx" ? val("c:crossBetween", "between") : "",
  );
}
