import { movementTexts } from "../../language";
import { useTexts } from "../pane-context";
import { useNumbers } from "./use-numbers";

export interface Movement {
  change: number;
  unit: "percent" | "points" | "none";
  decimals: number;
  /** What it is compared with. */
  since: string;
}

/** Says how a figure has moved: `naik 2,55 persen dibandingkan …`. */
export function useMovement(): (movement: Movement) => string {
  const texts = useTexts(movementTexts);
  const { number } = useNumbers();
  return ({ change, unit, decimals, since }) => {
    const size = number(Math.abs(change), decimals);
    if (size === number(0, decimals)) return texts.same(since);
    const by = unit === "none" ? size : texts[unit](size);
    return change > 0 ? texts.up(by, since) : texts.down(by, since);
  };
}
