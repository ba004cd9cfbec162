import { useKept, usePane } from "../pane-context";
import { FunctionDetail } from "./function-detail";
import { FunctionFinder } from "./function-finder";

/** All cell functions: what each does, with an example to insert. */
export function FunctionsScreen() {
  const { services } = usePane();
  const [opened, setOpened] = useKept<string | undefined>("functions.opened", undefined);
  const [last, setLast] = useKept<string | undefined>("functions.last", undefined);
  const entry = services.functions.find(({ id }) => id === opened);
  if (entry) return <FunctionDetail entry={entry} onBack={() => setOpened(undefined)} />;
  return (
    <FunctionFinder
      last={last}
      onChoose={(id) => {
        setLast(id);
        setOpened(id);
      }}
    />
  );
}
