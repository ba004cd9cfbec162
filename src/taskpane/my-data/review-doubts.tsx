import { Button, makeStyles } from "@fluentui/react-components";
import { myDataTexts } from "../../language";
import type { ReadTable } from "../../reading";
import { useTexts } from "../pane-context";
import { Notice } from "../parts";
import type { CellAt } from "./cell-at";

const useStyles = makeStyles({
  doubts: { display: "flex", flexDirection: "column", gap: "6px", margin: "0 0 12px" },
});

interface ReviewDoubtsProps {
  found: ReadTable;
  at: CellAt | undefined;
  onCell: (at: CellAt) => void;
}

/** What is not certain about a table, and a way from one unsure figure to the next. */
export function ReviewDoubts({ found: { doubts, tableDoubts }, at, onCell }: ReviewDoubtsProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const [first] = doubts;
  if (!first && tableDoubts.length === 0) return null;
  const isAfter = ({ row, column }: CellAt) =>
    at && (row > at.row || (row === at.row && column > at.column));
  return (
    <div className={styles.doubts}>
      {tableDoubts.map((doubt) => (
        <Notice key={doubt} intent="warning" title={texts.tableDoubts[doubt]} />
      ))}
      {first && (
        <Notice
          intent="warning"
          title={texts.unsure(doubts.length)}
          actions={
            <Button size="small" onClick={() => onCell(doubts.find(isAfter) ?? first)}>
              {texts.nextUnsure}
            </Button>
          }
        />
      )}
    </div>
  );
}
