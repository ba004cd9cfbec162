/** How a kind of chart is written (ECMA-376 part 1, 21.2): its element, and what tells it from others of that element. */
export interface ChartForm {
  element: string;
  /** `bar` for lying columns, `col` for standing ones. */
  direction?: "bar" | "col";
  grouping?: string;
  /** Style of a radar or of scattered points. */
  style?: string;
  /** Whether points have markers, and whether lines join them. */
  markers?: boolean;
  lines?: boolean;
  smooth?: boolean;
}

const stacked = (name: string, element: string, direction?: "bar" | "col") =>
  [
    [`${name}Stacked`, { element, direction, grouping: "stacked" }],
    [`${name}Stacked100`, { element, direction, grouping: "percentStacked" }],
  ] as const;

/** Kinds of charts by their names in Office.js (`Excel.ChartType`). */
export const chartForms: readonly (readonly [type: string, form: ChartForm])[] = [
  ["ColumnClustered", { element: "barChart", direction: "col", grouping: "clustered" }],
  ...stacked("Column", "barChart", "col"),
  ["BarClustered", { element: "barChart", direction: "bar", grouping: "clustered" }],
  ...stacked("Bar", "barChart", "bar"),
  ["Line", { element: "lineChart", grouping: "standard", markers: false }],
  ["LineStacked", { element: "lineChart", grouping: "stacked", markers: false }],
  ["LineStacked100", { element: "lineChart", grouping: "percentStacked", markers: false }],
  ["LineMarkers", { element: "lineChart", grouping: "standard", markers: true }],
  ["LineMarkersStacked", { element: "lineChart", grouping: "stacked", markers: true }],
  ["LineMarkersStacked100", { element: "lineChart", grouping: "percentStacked", markers: true }],
  ["Area", { element: "areaChart", grouping: "standard" }],
  ...stacked("Area", "areaChart"),
  ["Pie", { element: "pieChart" }],
  ["Doughnut", { element: "doughnutChart" }],
  ["XYScatter", { element: "scatterChart", lines: false }],
  ["XYScatterLines", { element: "scatterChart", markers: true, lines: true, smooth: false }],
  [
    "XYScatterLinesNoMarkers",
    { element: "scatterChart", markers: false, lines: true, smooth: false },
  ],
  ["XYScatterSmooth", { element: "scatterChart", markers: true, lines: true, smooth: true }],
  [
    "XYScatterSmoothNoMarkers",
    { element: "scatterChart", markers: false, lines: true, smooth: true },
  ],
  ["Radar", { element: "radarChart", style: "marker", markers: false }],
  ["RadarMarkers", { element: "radarChart", style: "marker", markers: true }],
  ["RadarFilled", { element: "radarChart", style: "filled" }],
];

const forms = new Map(chartForms);

/** How a kind of chart is written; undefined for one that is not known here. */
export const chartForm = (type: string): ChartForm | undefined => forms.get(type);

/** The kind of chart that a form is, by what the file says of it. */
export function chartTypeOf(form: ChartForm): string | undefined {
  const fits = (key: keyof ChartForm, other: ChartForm): boolean =>
    other[key] === undefined || other[key] === form[key];
  const keys = ["element", "direction", "grouping", "style", "markers", "lines", "smooth"] as const;
  return chartForms.find(([, other]) => keys.every((key) => fits(key, other)))?.[0];
}

/** Office.js' names of markers and those of the file. */
export const markerSymbols: readonly (readonly [style: string, symbol: string])[] = [
  ["Automatic", "auto"],
  ["None", "none"],
  ["Square", "square"],
  ["Diamond", "diamond"],
  ["Triangle", "triangle"],
  ["X", "x"],
  ["Star", "star"],
  ["Dot", "dot"],
  ["Dash", "dash"],
  ["Circle", "circle"],
  ["Plus", "plus"],
  ["Picture", "picture"],
];

/** Places of a legend by their names in Office.js and in the file. */
export const legendPlaces: readonly (readonly [position: string, file: string])[] = [
  ["Bottom", "b"],
  ["Left", "l"],
  ["Right", "r"],
  ["Top", "t"],
  ["Corner", "tr"],
];
