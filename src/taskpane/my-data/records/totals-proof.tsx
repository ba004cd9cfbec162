import { makeStyles } from "@fluentui/react-components";
import { recordsTexts } from "../../../language";
import type { TotalsSummary } from "../../../reading";
import { cellAddress } from "../../../workbook/plan";
import { usePane, useTexts } from "../../pane-context";
import { looks, Notice, useNumbers } from "../../parts";

const mostShown = 6;

const useStyles = makeStyles({
  line: { margin: "0 0 6px", ...looks.small, overflowWrap: "anywhere" },
  list: { margin: "4px 0 0", paddingLeft: "16px" },
});

/** Which members are totals, and whether they are the sums of their parts. */
export function TotalsProof({ totals }: { totals: TotalsSummary }) {
  const styles = useStyles();
  const texts = useTexts(recordsTexts);
  const { language } = usePane();
  const { number } = useNumbers();
  const { members, holds, fails, open, failing } = totals;
  if (members.length === 0) return <p className={styles.line}>{texts.noTotals}</p>;
  const all = number(holds + fails, 0);
  return (
    <>
      <p className={styles.line}>
        {members
          .map(
            ({ dimension, labels }) => `${dimension[language]}: ${labels.slice(0, 4).join(", ")}`,
          )
          .join("; ")}{" "}
        ({texts.setApart})
      </p>
      <Notice
        intent={fails > 0 ? "warning" : holds > 0 ? "success" : "info"}
        title={fails > 0 ? texts.fails(number(fails, 0), all) : texts.holds(all)}
      >
        {fails > 0 && (
          <ul className={styles.list}>
            {failing.slice(0, mostShown).map(({ place, labels, printed, sum }) => (
              <li key={labels.join("|")}>
                {texts.failing(
                  [...(place ? [cellAddress(place)] : []), labels.join(", ")].join(": "),
                  number(printed, decimalsOf(printed)),
                  number(sum, decimalsOf(printed)),
                )}
              </li>
            ))}
            {fails > mostShown && <li>{texts.more(number(fails - mostShown, 0))}</li>}
          </ul>
        )}
        {open > 0 && <div>{texts.open(number(open, 0))}</div>}
      </Notice>
    </>
  );
}

const decimalsOf = (value: number): number =>
  Math.min(4, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
