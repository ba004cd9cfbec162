import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { chartTexts } from "../../language";
import { useTexts } from "../pane-context";
import { looks } from "../parts";
import { NumberTable, type NumberTableData } from "./number-table";

const useStyles = makeStyles({
  figure: { margin: "0 0 16px", minWidth: 0 },
  title: { marginBottom: "6px", ...looks.subheading },
  drawing: {
    display: "block",
    overflow: "visible",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  numbers: {
    marginTop: "6px",
    fontSize: tokens.fontSizeBase200,
    "& summary": { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  },
});

/** Width of a drawing before it is measured: a pane of 320 pixels. */
const narrowest = 296;

interface ChartFrameProps {
  title: string;
  /** What the drawing shows, in words, for those who cannot see it. */
  description: string;
  height: number;
  /** The numbers of the drawing. */
  table: NumberTableData;
  legend?: ReactNode;
  /** Whether the numbers are in sight from the start. */
  showNumbers?: boolean;
  /** Draws in a width in pixels. */
  children: (width: number) => ReactNode;
}

/** A drawing with its title, its description, and its numbers as a table that can be opened. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, description, height, table, legend, showNumbers, children } = props;
  const styles = useStyles();
  const texts = useTexts(chartTexts);
  const [ref, width] = useWidth();
  return (
    <figure className={styles.figure} ref={ref}>
      <figcaption className={styles.title}>{title}</figcaption>
      {legend}
      <svg
        className={styles.drawing}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={description}
      >
        {children(width)}
      </svg>
      <details className={styles.numbers} open={showNumbers}>
        <summary>{texts.numbers}</summary>
        <NumberTable label={title} {...table} />
      </details>
    </figure>
  );
}

function useWidth() {
  const ref = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(narrowest);
  useEffect(() => {
    if (!ref.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(160, Math.floor(entry.contentRect.width)));
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
