import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useEffect, useMemo, useRef, useState } from "react";
import { blocksTexts, dataCardTexts, liveRefreshTexts, vintagesSheetTexts } from "../../language";
import type { BlockSummary } from "../../workbook/contract";
import { InsertionOutcome, useInsertion } from "../insertion";
import { usePane, useTexts } from "../pane-context";
import { EmptyState, FailureNotice, looks, useSlow } from "../parts";
import { BlockCard } from "./block-card";
import { blockChangesPlan } from "./block-changes";
import { type LiveBlock, liveBlock } from "./live-block";
import { LiveRefresh } from "./live-refresh";
import { SourceCard } from "./source-card";
import { useBlocks } from "./use-blocks";

const useStyles = makeStyles({
  screen: { padding: "12px" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  heading: {
    margin: 0,
    ...looks.heading,
    ":focus": { outlineStyle: "none" },
  },
  intro: { margin: "4px 0 12px", color: tokens.colorNeutralForeground2 },
  list: { ...looks.column, ...looks.list },
  recalculate: { marginTop: "12px" },
  all: { marginBottom: "8px" },
  allCard: { ...looks.card, marginBottom: "8px" },
});

/** What was inserted into this workbook: find it again, or take it out. */
export function BlocksScreen() {
  const styles = useStyles();
  const texts = useTexts(blocksTexts);
  const { announce, open, services, language } = usePane();
  const cardTexts = useTexts(dataCardTexts);
  const liveWords = useTexts(liveRefreshTexts);
  const blocks = useBlocks();
  const [all, setAll] = useState<readonly LiveBlock[]>();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const { state } = blocks;
  const insertion = useInsertion();
  const { step } = insertion.state;
  const { refresh } = blocks;
  const slow = useSlow(state.busy);
  useEffect(() => {
    if (step === "done" || step === "removed") void refresh();
  }, [step, refresh]);
  const carryOut = async ({ title }: BlockSummary) => {
    const done = await blocks.carryOut();
    if (!done) return;
    if (done.about === "removal") announce(texts.removed(title));
    else if (done.about === "refresh") announce(texts.refreshed(title));
    else if (done.about === "cards") announce(cardTexts.done(done.count));
    else announce(texts.madePlain(title, done.count));
    headingRef.current?.focus();
  };
  const lives = useMemo(
    () => new Map((state.blocks ?? []).map((block) => [block.id, liveBlock(block)])),
    [state.blocks],
  );
  const live = [...lives.values()].filter((one) => one !== undefined);
  const written = async (count: number) => {
    // What could not be written stays where it is said.
    if (count === 0) return;
    await blocks.refresh();
    headingRef.current?.focus();
  };
  const recalculate = async () => {
    if (await blocks.recalculate()) announce(texts.recalculated);
  };
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h2 className={styles.heading} ref={headingRef} tabIndex={-1}>
          {texts.heading}
        </h2>
        <Button
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={texts.refresh}
          title={texts.refresh}
          disabledFocusable={state.busy}
          onClick={() => void blocks.refresh()}
        />
      </div>
      <p className={styles.intro}>{texts.intro}</p>
      {state.failure && <FailureNotice failure={state.failure} onDismiss={blocks.dismiss} />}
      <InsertionOutcome insertion={insertion} />
      {slow && <ProgressBar aria-label={texts.reading} />}
      {state.blocks?.length === 0 && (
        <EmptyState
          icon={<TableAddRegular />}
          title={texts.emptyTitle}
          text={texts.emptyText}
          action={
            <Button appearance="primary" onClick={() => open("tables")}>
              {texts.emptyAction}
            </Button>
          }
        />
      )}
      {state.blocks && state.blocks.length > 0 && <SourceCard />}
      {live.length > 1 && !all && (
        <Button
          className={styles.all}
          size="small"
          icon={<ArrowSyncRegular />}
          onClick={() => {
            blocks.dismiss();
            setAll(live);
          }}
        >
          {liveWords.all(live.length)}
        </Button>
      )}
      {all && (
        <div className={styles.allCard}>
          <LiveRefresh
            blocks={all}
            label={liveWords.all(all.length)}
            onWritten={(count) => void written(count)}
            onClose={() => setAll(undefined)}
          />
        </div>
      )}
      {state.blocks && state.blocks.length > 0 && (
        <ul className={styles.list} aria-label={texts.found(state.blocks.length)}>
          {state.blocks.map((block) => (
            <li key={block.id}>
              <BlockCard
                block={block}
                live={lives.get(block.id)}
                asking={state.asking?.blockId === block.id ? state.asking : undefined}
                busy={state.busy}
                onGoTo={() => void blocks.goTo(block.id)}
                onAskRefresh={() => void blocks.askRefresh(block)}
                onAskLive={() => {
                  const found = lives.get(block.id);
                  if (found) blocks.askLive(found);
                }}
                onChanges={() => {
                  const plan = blockChangesPlan(services.library, block, language);
                  if (plan) void insertion.onNewSheet(plan, vintagesSheetTexts[language].sheet);
                }}
                onAskCards={(onlySelected) => void blocks.askCards(block, onlySelected)}
                onAskPlain={() => blocks.askPlain(block.id)}
                onAskRemoval={() => blocks.askRemoval(block.id)}
                onYes={() => void carryOut(block)}
                onWritten={(count) => void written(count)}
                onNo={blocks.dismiss}
              />
            </li>
          ))}
        </ul>
      )}
      {state.blocks && (
        <Button
          className={styles.recalculate}
          size="small"
          disabledFocusable={state.busy}
          onClick={() => void recalculate()}
        >
          {texts.recalculate}
        </Button>
      )}
    </div>
  );
}
