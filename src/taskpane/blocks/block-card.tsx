import { type ReactElement, useMemo } from "react";
import { Badge, Button, makeStyles } from "@fluentui/react-components";
import { ArrowEnterRegular } from "@fluentui/react-icons/svg/arrow-enter";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { NumberSymbolRegular } from "@fluentui/react-icons/svg/number-symbol";
import { blocksTexts, dataCardTexts, liveRefreshTexts } from "../../language";
import { isPrintedBlock, refreshObstacle } from "../../sheets";
import { usePane, useTexts } from "../pane-context";
import { looks } from "../parts";
import { blockChanges } from "./block-changes";
import { blockContent, blockStanding } from "./block-standing";
import type { LiveBlock } from "./live-block";
import type { BlockQuestionState } from "./blocks-state";
import { CardQuestion, type CardQuestionProps } from "./card-question";

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
  obstacle: { margin: "6px 0 0", ...looks.quiet },
  actions: { display: "flex", flexWrap: "wrap", gap: "2px 4px", ...looks.flush },
});

interface BlockCardProps extends Omit<CardQuestionProps, "asking"> {
  /** Undefined where its record names no address to ask again. */
  live: LiveBlock | undefined;
  /** The question about this block that is being asked. */
  asking: BlockQuestionState | undefined;
  onGoTo: () => void;
  onAskRefresh: () => void;
  onAskLive: () => void;
  onChanges: () => void;
  onAskPlain: () => void;
  onAskRemoval: () => void;
}

/** One inserted block, with where it is and how it stands. */
export function BlockCard(props: BlockCardProps) {
  const { block, live, asking, onGoTo, onAskRefresh, onAskLive, onChanges } = props;
  const { services } = usePane();
  const styles = useStyles();
  const texts = useTexts(blocksTexts);
  const liveTexts = useTexts(liveRefreshTexts);
  const cardTexts = useTexts(dataCardTexts);
  const { title, sheet, address, state } = block;
  const { library } = services;
  const obstacle = live ? undefined : refreshObstacle(library, block);
  const hasChanges = useMemo(
    () => state !== "gone" && blockChanges(library, block) > 0,
    [library, block, state],
  );
  const standing = blockStanding(block, library);
  const content = blockContent(block);
  return (
    <div className={styles.card}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.facts}>
        {state !== "gone" && <span>{`${sheet}!${address}`}</span>}
        {content && <span>{texts[content]}</span>}
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
            <Action icon={<ArrowEnterRegular />} name={texts.goToNamed(title)} onClick={onGoTo}>
              {texts.goTo}
            </Action>
          )}
          {live && (
            <Action
              icon={<ArrowSyncRegular />}
              name={liveTexts.refreshNamed(title)}
              onClick={onAskLive}
            >
              {liveTexts.refresh}
            </Action>
          )}
          {state !== "gone" && !live && !obstacle && (
            <Action
              icon={<ArrowSyncRegular />}
              name={texts.refreshNamed(title)}
              onClick={onAskRefresh}
            >
              {texts.refreshData}
            </Action>
          )}
          {hasChanges && (
            <Action icon={<HistoryRegular />} name={texts.changesNamed(title)} onClick={onChanges}>
              {texts.changes}
            </Action>
          )}
          {block.hasFormulas && (
            <Action
              icon={<NumberSymbolRegular />}
              name={texts.plainNamed(title)}
              onClick={props.onAskPlain}
            >
              {texts.plain}
            </Action>
          )}
          {state !== "gone" && isPrintedBlock(block) && (
            <Action
              icon={<InfoRegular />}
              name={cardTexts.askNamed(title)}
              onClick={() => props.onAskCards()}
            >
              {cardTexts.ask}
            </Action>
          )}
          <Action
            icon={<DeleteRegular />}
            name={texts.removeNamed(title)}
            onClick={props.onAskRemoval}
          >
            {texts.remove}
          </Action>
        </div>
      )}
      {!asking && state !== "gone" && obstacle && (
        <p className={styles.obstacle}>{texts[obstacle]}</p>
      )}
    </div>
  );
}

interface ActionProps {
  icon: ReactElement;
  /** What a screen reader says: what is done to which block. */
  name: string;
  onClick: () => void;
  children: string;
}

const Action = ({ icon, name, onClick, children }: ActionProps) => (
  <Button size="small" appearance="subtle" icon={icon} aria-label={name} onClick={onClick}>
    {children}
  </Button>
);
