import { makeStyles } from "@fluentui/react-components";
import { type Mark, markLooks } from "./drawing";

const useStyles = makeStyles(markLooks);

/** Marks in the colours of the theme. */
export function DrawnMarks({ marks }: { marks: readonly Mark[] }) {
  const styles = useStyles();
  return marks.map(({ tag: Tag, role, at, text, anchor }, index) => (
    <Tag key={index} className={styles[role]} {...at} textAnchor={anchor}>
      {text}
    </Tag>
  ));
}
