import { useNumbers } from "./use-numbers";

/** Index points in the form of the pane's language, with two decimals as the book prints them. */
export function usePoints() {
  const { number } = useNumbers();
  const point = (value: number): string => number(value, 2);
  const size = (value: number): string => point(Math.abs(value));
  return {
    point,
    /** Whether a change shows at all. */
    isShown: (change: number): boolean => size(change) !== size(0),
    /** With its sign, which a change that rounds to zero does not have. */
    signed: (change: number): string => {
      if (size(change) === size(0)) return size(0);
      return change > 0 ? `+${size(change)}` : `−${size(change)}`;
    },
  };
}
