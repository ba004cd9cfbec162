import { functionList } from "../../library";
import { useOpened } from "../parts";
import { FunctionDetail } from "./function-detail";
import { FunctionFinder } from "./function-finder";

/** All cell functions: what each does, with an example to insert. */
export function FunctionsScreen() {
  const { opened, left, takeFocus, choose, back } = useOpened("functions.opened");
  const entry = functionList.find(({ id }) => id === opened);
  if (entry) return <FunctionDetail entry={entry} takeFocus={takeFocus} onBack={back} />;
  return <FunctionFinder left={left} onChoose={choose} />;
}
