import { Direction, type IMutationInfo } from "@univerjs/core";
import {
  AUTO_FILL_APPLY_TYPE,
  AUTO_FILL_HOOK_TYPE,
  IAutoFillService,
  type IAutoFillLocation,
} from "@univerjs/preset-sheets-core";
import {
  fillCells,
  fillGoesOn,
  fillObstacle,
  HostError,
  type Area,
  type FillKind,
  type Workbook,
} from "../../host";
import type { GridWriter } from "./grid-writer";
import type { EditRefusal } from "./take-cells";

const KINDS: Readonly<Record<AUTO_FILL_APPLY_TYPE, FillKind>> = {
  [AUTO_FILL_APPLY_TYPE.COPY]: "copy",
  [AUTO_FILL_APPLY_TYPE.SERIES]: "series",
  [AUTO_FILL_APPLY_TYPE.ONLY_FORMAT]: "formats",
  [AUTO_FILL_APPLY_TYPE.NO_FORMAT]: "values",
};

/** What Univer is given to do after a fill: the workbook has done it all. */
const NOTHING: { undos: IMutationInfo[]; redos: IMutationInfo[] } = { undos: [], redos: [] };

function areaOf({ rows, cols }: IAutoFillLocation["source"]): Area {
  const span = (indices: readonly number[]): [number, number] => {
    const first = indices[0] ?? 0;
    return [first, (indices.at(-1) ?? first) - first + 1];
  };
  const [[row, height], [column, width]] = [span(rows), span(cols)];
  return { row, column, rows: height, columns: width };
}

/** Lets the fill handle, with its menu and its keys, fill as the workbook does. */
export function routeFill(
  writer: GridWriter,
  workbook: Workbook,
  refused: (reason: EditRefusal) => void,
): void {
  /** Whether a drag has just ended; otherwise its menu asks for another kind of what was filled. */
  let isNew = false;
  /** Whether the fill is the last step, so that another kind may replace it. */
  let isLast = false;
  workbook.changes.subscribe(({ kind }) => {
    if (kind === "history") isLast = false;
  });

  const fill = ({ source, target, subUnitId }: IAutoFillLocation, kind: FillKind): void => {
    const sheet = workbook.sheet(subUnitId);
    const [from, to] = [areaOf(source), areaOf(target)];
    if (fillObstacle(sheet, from, to)) return refused("merged-cells");
    try {
      if (isLast) workbook.history.undo();
      fillCells(workbook, sheet, from, to, kind);
      isLast = true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused("refused");
    }
  };

  writer.inject(IAutoFillService).addHook({
    id: "workbook",
    type: AUTO_FILL_HOOK_TYPE.ONLY,
    onBeforeFillData({ source, target, subUnitId }) {
      isNew = true;
      isLast = false;
      const [from, to] = [areaOf(source), areaOf(target)];
      const goesOn = fillGoesOn(workbook, workbook.sheet(subUnitId), from, to);
      return goesOn ? AUTO_FILL_APPLY_TYPE.SERIES : AUTO_FILL_APPLY_TYPE.COPY;
    },
    onFillData(location, _direction: Direction, applyType) {
      // Of several lines, some may go on where others are repeated.
      const isAuto = isNew && applyType === AUTO_FILL_APPLY_TYPE.SERIES;
      isNew = false;
      fill(location, isAuto ? "auto" : KINDS[applyType]);
      return NOTHING;
    },
  });
}
