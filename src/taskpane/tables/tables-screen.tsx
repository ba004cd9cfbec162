import { useState } from "react";
import { useKept } from "../pane-context";
import { TableDetail } from "./table-detail";
import { TableFinder } from "./table-finder";

/** All reference tables: find one, look at it, insert it. */
export function TablesScreen() {
  const [opened, setOpened] = useKept<string | undefined>("tables.opened", undefined);
  // Focus follows the reader from list to table and back, but stays on a tab that was chosen.
  const [left, setLeft] = useState<string | undefined>(undefined);
  const [chosen, setChosen] = useState(false);
  const choose = (id: string) => {
    setChosen(true);
    setOpened(id);
  };
  const back = () => {
    setLeft(opened);
    setOpened(undefined);
  };
  if (opened !== undefined) {
    return <TableDetail tableId={opened} takeFocus={chosen} onBack={back} />;
  }
  return <TableFinder left={left} onChoose={choose} />;
}
