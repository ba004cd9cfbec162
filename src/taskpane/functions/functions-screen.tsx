import { useState } from "react";
import { useKept, usePane } from "../pane-context";
import { FunctionDetail } from "./function-detail";
import { FunctionFinder } from "./function-finder";

/** All cell functions: what each does, with an example to insert. */
export function FunctionsScreen() {
  const { services } = usePane();
  const [opened, setOpened] = useKept<string | undefined>("functions.opened", undefined);
  // Focus follows the reader from list to function and back, but stays on a tab that was chosen.
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
  const entry = services.functions.find(({ id }) => id === opened);
  if (entry) return <FunctionDetail entry={entry} takeFocus={chosen} onBack={back} />;
  return <FunctionFinder left={left} onChoose={choose} />;
}
