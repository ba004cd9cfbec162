import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowEnterRegular } from "@fluentui/react-icons/svg/arrow-enter";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { blocksTexts } from "../../language";
import type { BlockSummary } from "../../workbook/plan";
import { useTexts } from "../pane-context";
import { RemovalQuestion } from "./removal-question";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    margin: "2px 0 8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  actions: { display: "flex", gap: "8px" },
});

interface BlockCardProps {
  block: BlockSummary;
  asking: boolean;
  busy: boolean;
  onGoTo: () => void;
  onAsk: () => void;
  onRemove: () => void;
  onCancel: () => void;
}

/** One inserted block, with where it is and how it stands. */
export function BlockCard({
  block,
  asking,
  busy,
  onGoTo,
  onAsk,
  onRemove,
  onCancel,
}: BlockCardProps) {
  const styles = useStyles();
  const texts = useTexts(blocksTexts);
  const { title, source, sheet, address, state } = block;
  return (
    <div className={styles.card}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.facts}>
        {state !== "gone" && <span>{`${sheet}!${address}`}</span>}
        <span>{source ? texts[source.edition] : texts.formula}</span>
        {state !== "current" && (
          <Badge appearance="tint" color={state === "gone" ? "danger" : "warning"}>
            {texts[state]}
          </Badge>
        )}
      </p>
      {asking ? (
        <RemovalQuestion block={block} busy={busy} onRemove={onRemove} onCancel={onCancel} />
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
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={texts.removeNamed(title)}
            onClick={onAsk}
          >
            {texts.remove}
          </Button>
        </div>
      )}
    </div>
  );
}
