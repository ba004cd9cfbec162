import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { myDataTexts } from "../../../language";
import type { SourceLines } from "../../../reading";
import { useTexts } from "../../pane-context";
import { looks } from "../../parts";
import { useMark } from "./use-mark";
import type { Source } from "./use-source";

const useStyles = makeStyles({
  frame: { maxHeight: "320px", ...looks.tableFrame },
  text: {
    margin: 0,
    padding: "6px 8px",
    width: "max-content",
    minWidth: "100%",
    boxSizing: "border-box",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { whiteSpace: "pre" },
  number: {
    display: "inline-block",
    width: "4ch",
    marginRight: "1ch",
    textAlign: "right",
    color: tokens.colorNeutralForeground3,
  },
});

/** A region that scrolls must take focus, or the keyboard cannot scroll it (WCAG 2.1.1). */
const tabStop = 0;

/** The lines of a text, with that of the focused cell marked. */
export function TextSource({ lines, source }: { lines: SourceLines; source: Source }) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const mark = useMark<HTMLDivElement>(source.at);
  const marked = source.at && lines.ofRows[source.at.row];
  return (
    <div
      className={styles.frame}
      data-window
      role="region"
      aria-label={texts.inFile}
      tabIndex={tabStop}
    >
      <div className={styles.text}>
        {lines.texts.map((text, index) => {
          const line = lines.first + index;
          return (
            <div
              key={line}
              ref={line === marked ? mark.ref : undefined}
              className={mergeClasses(styles.line, line === marked && mark.look)}
            >
              <span className={styles.number}>{line + 1}</span>
              {text}
            </div>
          );
        })}
      </div>
    </div>
  );
}
