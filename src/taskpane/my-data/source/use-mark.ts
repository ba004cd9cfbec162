import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { CellAt } from "../cell-at";

const useStyles = makeStyles({
  mark: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    backgroundColor: tokens.colorBrandBackground2,
  },
});

/** The look of what is marked, and a reference by which its frame is scrolled to it. */
export function useMark<Marked extends HTMLElement>(at: CellAt | undefined) {
  const ref = useRef<Marked>(null);
  const { row, column } = at ?? {};
  useEffect(() => {
    if (ref.current) scrollFrame(ref.current);
  }, [row, column]);
  return { ref, look: useStyles().mark };
}

/** Scrolls the frame of an element, and nothing around the frame: the reader stays where the focus is. */
export function scrollFrame(element: HTMLElement): void {
  const frame = element.closest<HTMLElement>("[role=region]");
  if (!frame) return;
  const [own, around] = [element.getBoundingClientRect(), frame.getBoundingClientRect()];
  frame.scrollBy(
    own.left + own.width / 2 - around.left - around.width / 2,
    own.top + own.height / 2 - around.top - around.height / 2,
  );
}
