import { blocksTexts } from "../../language";
import type { BlockSummary } from "../../workbook/contract";
import { useTexts } from "../pane-context";
import { Question } from "./question";

interface RemovalQuestionProps {
  block: BlockSummary;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Asks whether a block may go, and says what becomes of its cells. */
export function RemovalQuestion({ block, ...rest }: RemovalQuestionProps) {
  const texts = useTexts(blocksTexts);
  const { oldFormulasAsText: outward } = block;
  const old = outward > 0 ? `${texts.reallyOld} ${texts.reallyOutward(outward)}` : texts.reallyOld;
  const fate = block.keepsOldCells ? old : texts.reallyText;
  const text =
    block.state === "gone"
      ? texts.reallyGone
      : block.state === "edited"
        ? `${texts.reallyEdited} ${fate}`
        : fate;
  return (
    <Question title={texts.reallyRemove} yes={texts.remove} isDanger {...rest}>
      {text}
    </Question>
  );
}
