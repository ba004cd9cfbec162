import { makeStyles } from "@fluentui/react-components";
import { type Mark, markLooks } from "./drawing";

const useStyles = makeStyles(markLooks);

/** Marks in the colours of the theme. */
export function DrawnMarks({ marks }: { marks: readonly Mark[] }) {
  const styles = useStyles();
  return marks.map(({ tag: Tag, role, at, text, whole, anchor }, index) => (
    <Tag key={index} className={styles[role]} {...at} textAnchor={anchor}>
      {whole && <title>{whole}</title>}
      {text}
    </Tag>
  ));
}
