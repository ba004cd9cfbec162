import { makeStyles, tokens } from "@fluentui/react-components";
import { blocksTexts } from "../../language";
import type { BlockComparison, CellDifference } from "../../workbook/contract";
import { useTexts } from "../pane-context";
import { Question } from "../parts";

/** How many differences of each kind are shown one by one. */
const shown = 5;

const useStyles = makeStyles({
  kind: { margin: "4px 0 0", fontWeight: tokens.fontWeightSemibold },
  list: { margin: "2px 0 4px", paddingLeft: "18px", overflowWrap: "anywhere" },
});

interface RefreshQuestionProps {
  comparison: BlockComparison;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** Shows what a refresh would change and what it would leave, and asks whether to do it. */
export function RefreshQuestion({ comparison, ...rest }: RefreshQuestionProps) {
  const texts = useTexts(blocksTexts);
  const { changed, kept } = comparison;
  const isSame = changed.length === 0;
  return (
    <Question
      title={isSame ? texts.nothingNew : texts.reallyRefresh}
      yes={isSame ? undefined : texts.refreshYes}
      no={isSame ? texts.close : undefined}
      {...rest}
    >
      <Differences
        title={texts.willChange(changed.length)}
        differences={changed}
        line={texts.difference}
      />
      <Differences
        title={texts.willStay(kept.length)}
        differences={kept}
        line={texts.keptDifference}
      />
    </Question>
  );
}

interface DifferencesProps {
  title: string;
  differences: CellDifference[];
  line: (cell: string, now: string, planned: string) => string;
}

function Differences({ title, differences, line }: DifferencesProps) {
  const styles = useStyles();
  const texts = useTexts(blocksTexts);
  if (differences.length === 0) return null;
  const more = differences.length - shown;
  return (
    <>
      <p className={styles.kind}>{title}</p>
      <ul className={styles.list}>
        {differences.slice(0, shown).map(({ address, now, planned }) => (
          <li key={address}>{line(address, now, planned)}</li>
        ))}
        {more > 0 && <li>{texts.more(more)}</li>}
      </ul>
    </>
  );
}
