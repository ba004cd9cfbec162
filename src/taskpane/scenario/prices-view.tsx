import type { ComponentType } from "react";
import { hasScenario } from "../../analysis";
import { booksTexts, weightTexts } from "../../language";
import type { Book } from "../../library";
import { BookView, type OpenBook } from "../books";
import { useTexts } from "../pane-context";
import { useChooseView } from "../parts";

interface PricesViewProps {
  open: OpenBook | undefined;
  Content: ComponentType<{ book: Book }>;
}

/** A view of a book whose prices can be changed; from one without weights it leads to those that its figures allow. */
export function PricesView({ open, Content }: PricesViewProps) {
  const { noItems } = useTexts(booksTexts);
  const { way } = useTexts(weightTexts);
  const choose = useChooseView();
  return (
    <BookView
      open={open}
      suits={hasScenario}
      lacks={noItems}
      way={{ label: way, go: () => choose("weights") }}
      Content={Content}
    />
  );
}
