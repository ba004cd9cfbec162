import { Checkbox } from "@fluentui/react-components";
import { blocksTexts, dataCardTexts, liveRefreshTexts } from "../../language";
import type { BlockSummary } from "../../workbook/contract";
import { useTexts } from "../pane-context";
import { Question, RemovalQuestion, useNumbers } from "../parts";
import type { AskedCards, BlockQuestionState } from "./blocks-state";
import { LiveRefresh } from "./live-refresh";
import { RefreshQuestion } from "./refresh-question";

function CardsQuestion({
  asking: { cards, bytes, selected, onlySelected },
  onAskCards,
  ...answers
}: {
  asking: AskedCards;
  onAskCards: CardQuestionProps["onAskCards"];
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}) {
  const texts = useTexts(dataCardTexts);
  const { number } = useNumbers();
  return (
    <Question title={texts.really(cards.length)} yes={texts.yes} {...answers}>
      {texts.size(number(Math.ceil(bytes / 1000), 0))}
      {(selected > 0 || onlySelected) && (
        <Checkbox
          label={texts.onlySelected(selected)}
          checked={onlySelected}
          onChange={(_, data) => onAskCards(data.checked === true)}
        />
      )}
    </Question>
  );
}

export interface CardQuestionProps {
  block: BlockSummary;
  asking: BlockQuestionState;
  busy: boolean;
  onAskCards: (onlySelected?: boolean) => void;
  onYes: () => void;
  onWritten: (count: number) => void;
  onNo: () => void;
}

/** What is asked about a block before it is done. */
export function CardQuestion({
  block,
  asking,
  busy,
  onAskCards,
  onYes,
  onWritten,
  onNo,
}: CardQuestionProps) {
  const texts = useTexts(blocksTexts);
  const liveTexts = useTexts(liveRefreshTexts);
  const answers = { busy, onYes, onNo };
  if (asking.about === "live") {
    const label = liveTexts.refreshNamed(block.title);
    return (
      <LiveRefresh blocks={[asking.live]} label={label} onWritten={onWritten} onClose={onNo} />
    );
  }
  if (asking.about === "removal") return <RemovalQuestion block={block} {...answers} />;
  if (asking.about === "refresh") {
    return <RefreshQuestion comparison={asking.comparison} {...answers} />;
  }
  if (asking.about === "cards") {
    return <CardsQuestion asking={asking} onAskCards={onAskCards} {...answers} />;
  }
  return (
    <Question title={texts.reallyPlain} yes={texts.plain} {...answers}>
      {texts.plainText}
    </Question>
  );
}
