import { lazy } from "react";
import { useKept } from "../pane-context";
import { useOpened } from "../parts";
import type { MarkedCell } from "./marked-cell";
import { TableFinder } from "./table-finder";

/** A table in full comes in a file of its own: the first view does not need it. */
export const loadTableDetail = async () => (await import("./table-detail")).TableDetail;
const TableDetail = lazy(async () => ({ default: await loadTableDetail() }));

/** All reference tables: find one or a figure in it, look at it, insert it. */
export function TablesScreen() {
  const { opened, left, takeFocus, choose, back } = useOpened("tables.opened");
  const [marked, setMarked] = useKept<MarkedCell | undefined>("tables.marked", undefined);
  const open = (table: string, cell?: MarkedCell) => {
    setMarked(cell);
    choose(table);
  };
  if (opened !== undefined)
    return <TableDetail tableId={opened} marked={marked} takeFocus={takeFocus} onBack={back} />;
  return <TableFinder left={left} onChoose={open} />;
}
