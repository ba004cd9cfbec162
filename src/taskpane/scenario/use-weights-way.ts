import { weightTexts } from "../../language";
import { useTexts } from "../pane-context";
import { useChooseView } from "../parts";

/** The way on from a book without weights. */
export function useWeightsWay(): { label: string; go: () => void } {
  const { way } = useTexts(weightTexts);
  const choose = useChooseView();
  return { label: way, go: () => choose("weights") };
}
