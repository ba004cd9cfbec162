import { blocksTexts } from "../../language";
import type { BlockSummary } from "../../workbook/contract";
import { useTexts } from "../pane-context";
import { BlockQuestion } from "./block-question";

interface RemovalQuestionProps {
  block: BlockSummary;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks whether a block may go, and says what becomes of its cells. */
export function RemovalQuestion({ block, ...rest }: RemovalQuestionProps) {
  const texts = useTexts(blocksTexts);
  const fate = block.keepsOldCells ? texts.reallyOld : texts.reallyText;
  const text =
    block.state === "gone"
      ? texts.reallyGone
      : block.state === "edited"
        ? `${texts.reallyEdited} ${fate}`
        : fate;
  return (
    <BlockQuestion title={texts.reallyRemove} yes={texts.remove} {...rest}>
      {text}
    </BlockQuestion>
  );
}
