import { useKept } from "../pane-context";
import { TableDetail } from "./table-detail";
import { TableFinder } from "./table-finder";

/** All reference tables: find one, look at it, insert it. */
export function TablesScreen() {
  const [opened, setOpened] = useKept<string | undefined>("tables.opened", undefined);
  const [last, setLast] = useKept<string | undefined>("tables.last", undefined);
  if (opened !== undefined) {
    return <TableDetail tableId={opened} onBack={() => setOpened(undefined)} />;
  }
  return (
    <TableFinder
      last={last}
      onChoose={(id) => {
        setLast(id);
        setOpened(id);
      }}
    />
  );
}
