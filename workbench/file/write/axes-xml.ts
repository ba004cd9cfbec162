import type { ChartAxisRecord, ChartSnapshot } from "../../host";
import { type Group, isRound } from "./chart-groups";
import { titleXml } from "./title-xml";
import { val, xml } from "./xml";

export const axisIds = {
  Primary: [111_111_111, 111_111_112],
  Secondary: [111_111_113, 111_111_114],
} as const;

/** The axes of both sides, as far as there are series at them. */
export function axesXml(groups: readonly Group[], chart: ChartSnapshot): string[] {
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
