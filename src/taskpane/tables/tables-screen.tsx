import { useKept } from "../pane-context";
import { useOpened } from "../parts";
import type { MarkedCell } from "./marked-cell";
import { TableDetail } from "./table-detail";
import { TableFinder } from "./table-finder";

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
