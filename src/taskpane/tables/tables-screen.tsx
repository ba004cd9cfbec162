import { useOpened } from "../parts";
import { TableDetail } from "./table-detail";
import { TableFinder } from "./table-finder";

/** All reference tables: find one, look at it, insert it. */
export function TablesScreen() {
  const { opened, left, takeFocus, choose, back } = useOpened("tables.opened");
  if (opened !== undefined)
    return <TableDetail tableId={opened} takeFocus={takeFocus} onBack={back} />;
  return <TableFinder left={left} onChoose={choose} />;
}
