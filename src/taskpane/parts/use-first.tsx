import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, startTransition, useState } from "react";
import { shellTexts } from "../../language";
import { useTexts } from "../pane-context";
import { looks } from "./looks";

const useStyles = makeStyles({ more: looks.flush });

interface First<Item> {
  shown: readonly Item[];
  /** The button that shows all or the first again; nothing where all are shown from the start. */
  more: ReactNode;
}

/** Fewer than these are not worth a button. */
const fewLeft = 3;

/**
 * The first of many until the reader asks for all: a long list grows with the screen instead of scrolling inside it.
 *
 * @param needed the index of one that must be shown, e.g. because it is marked
 */
export function useFirst<Item>(items: readonly Item[], count: number, needed = -1): First<Item> {
  const texts = useTexts(shellTexts);
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  if (items.length < count + fewLeft) return { shown: items, more: null };
  const isWhole = isOpen || needed >= count;
  return {
    shown: isWhole ? items : items.slice(0, count),
    more: (
      <Button
        className={styles.more}
        size="small"
        appearance="subtle"
        aria-expanded={isWhole}
        disabledFocusable={needed >= count}
        // Many rows are made row by row, while the pane goes on answering.
        onClick={() => startTransition(() => setOpen(!isOpen))}
      >
        {isWhole ? texts.showFewer : texts.showAll(items.length)}
      </Button>
    ),
  };
}
