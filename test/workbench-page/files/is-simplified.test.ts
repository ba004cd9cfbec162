import { newSeries } from "../../../workbench/host";
import { isSimplified } from "../../../workbench/page/files/is-simplified";

const series = (changes: object = {}) => ({ ...newSeries("a"), ...changes });

test.each([
  ["Line", [series()], false],
  ["LineMarkers", [series(), series({ chartType: "Line" })], false],
  ["ColumnClustered", [series(), series()], false],
  ["BarStacked100", [series()], false],
  ["XYScatterLines", [series({ chartType: "XYScatterSmoothNoMarkers" })], false],
  ["Doughnut", [series()], false],
  ["Radar", [series()], true],
  ["RadarFilled", [series()], true],
  ["LineStacked", [series()], true],
  ["LineMarkersStacked100", [series()], true],
  ["Doughnut", [series(), series()], true],
  ["ColumnClustered", [series(), series({ chartType: "Line" })], true],
  ["ColumnClustered", [series(), series({ axisGroup: "Secondary" })], true],
])("isSimplified of %s with series %j is %s", (chartType, of, simplified) => {
  expect(isSimplified({ chartType, series: of })).toBe(simplified);
});
