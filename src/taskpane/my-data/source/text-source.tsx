import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SourceLines } from "../../../reading";
import { SourceWindow } from "./source-window";
import { useMark } from "./use-mark";
import type { Source } from "./use-source";

const useStyles = makeStyles({
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

/** The lines of a text, with that of the focused cell marked. */
export function TextSource({ lines, source }: { lines: SourceLines; source: Source }) {
  const styles = useStyles();
  const mark = useMark<HTMLDivElement>(source.at);
  const marked = source.at && lines.ofRows[source.at.row];
  return (
    <SourceWindow>
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
    </SourceWindow>
  );
}
