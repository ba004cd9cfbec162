import { Badge, Button, makeStyles } from "@fluentui/react-components";
import { ArrowEnterRegular } from "@fluentui/react-icons/svg/arrow-enter";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { NumberSymbolRegular } from "@fluentui/react-icons/svg/number-symbol";
import { blocksTexts, liveRefreshTexts } from "../../language";
import { refreshObstacle } from "../../sheets";
import type { BlockSummary } from "../../workbook/contract";
import { usePane, useTexts } from "../pane-context";
import { looks, Question, RemovalQuestion } from "../parts";
import { blockChanges } from "./block-changes";
import { blockStanding } from "./block-standing";
import { liveBlock } from "./live-block";
import { LiveRefresh } from "./live-refresh";
import type { BlockQuestionState } from "./blocks-state";
import { RefreshQuestion } from "./refresh-question";

const useStyles = makeStyles({
  card: looks.card,
  title: { margin: 0, ...looks.subheading, overflowWrap: "anywhere" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    margin: "2px 0 8px",
    ...looks.quiet,
  },
  obstacle: { margin: "6px 0 0", ...looks.smallQuiet },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
});

interface BlockCardProps {
  block: BlockSummary;
  /** The question about this block that is being asked. */
  asking: BlockQuestionState | undefined;
  busy: boolean;
  onGoTo: () => void;
  onAskRefresh: () => void;
  onAskLive: () => void;
  onChanges: () => void;
  onAskPlain: () => void;
  onAskRemoval: () => void;
  onYes: () => void;
  onWritten: (count: number) => void;
  onNo: () => void;
}

/** One inserted block, with where it is and how it stands. */
export function BlockCard(props: BlockCardProps) {
  const { block, asking, onGoTo, onAskRefresh, onAskLive, onChanges, onAskPlain, onAskRemoval } =
    props;
  const { services } = usePane();
  const styles = useStyles();
  const texts = useTexts(blocksTexts);
  const liveTexts = useTexts(liveRefreshTexts);
  const { title, source, sheet, address, state } = block;
  const live = liveBlock(block);
  const obstacle = live ? undefined : refreshObstacle(services.library, block);
  const hasChanges = state !== "gone" && blockChanges(services.library, block) > 0;
  const standing = blockStanding(block, services.library);
  return (
    <div className={styles.card}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.facts}>
        {state !== "gone" && <span>{`${sheet}!${address}`}</span>}
        <span>
          {source ? texts[source.edition] : block.hasFormulas ? texts.formula : texts.ownValues}
        </span>
        {standing !== "current" && (
          <Badge appearance="tint" color={standing === "gone" ? "danger" : "warning"}>
            {texts[standing]}
          </Badge>
        )}
      </p>
      {asking ? (
        <CardQuestion {...props} asking={asking} />
      ) : (
        <div className={styles.actions}>
          {state !== "gone" && (
            <Button
              size="small"
              icon={<ArrowEnterRegular />}
              aria-label={texts.goToNamed(title)}
              onClick={onGoTo}
            >
              {texts.goTo}
            </Button>
          )}
          {live && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowSyncRegular />}
              aria-label={liveTexts.refreshNamed(title)}
              onClick={onAskLive}
            >
              {liveTexts.refresh}
            </Button>
          )}
          {state !== "gone" && !live && !obstacle && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowSyncRegular />}
              aria-label={texts.refreshNamed(title)}
              onClick={onAskRefresh}
            >
              {texts.refreshData}
            </Button>
          )}
          {hasChanges && (
            <Button
              size="small"
              appearance="subtle"
              icon={<HistoryRegular />}
              aria-label={texts.changesNamed(title)}
              onClick={onChanges}
            >
              {texts.changes}
            </Button>
          )}
          {block.hasFormulas && (
            <Button
              size="small"
              appearance="subtle"
              icon={<NumberSymbolRegular />}
              aria-label={texts.plainNamed(title)}
              onClick={onAskPlain}
            >
              {texts.plain}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={texts.removeNamed(title)}
            onClick={onAskRemoval}
          >
            {texts.remove}
          </Button>
        </div>
      )}
      {!asking && state !== "gone" && obstacle && (
        <p className={styles.obstacle}>{texts[obstacle]}</p>
      )}
    </div>
  );
}

function CardQuestion({
  block,
  asking,
  busy,
  onYes,
  onWritten,
  onNo,
}: BlockCardProps & { asking: BlockQuestionState }) {
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
  return (
    <Question title={texts.reallyPlain} yes={texts.plain} {...answers}>
      {texts.plainText}
    </Question>
  );
}
