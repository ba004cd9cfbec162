import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { conceptsTexts } from "../../language";
import type { Concept } from "../../language/concepts";
import { usePane, useTexts } from "../pane-context";
import { looks } from "../parts";
import type { Reading } from "./use-reading";

const useStyles = makeStyles({
  heading: { margin: "16px 0 6px", ...looks.subheading },
  list: looks.list,
  item: { margin: "0 0 8px", ...looks.small, color: tokens.colorNeutralForeground2 },
  term: looks.subheading,
  more: looks.flush,
});

/** How many concepts are shown before the reader asks for more. */
const firstShown = 3;

interface ConceptLinksProps {
  concepts: readonly Concept[];
  reading: Reading;
}

/** The concepts that explain what is above: term and summary, each leading to its page. */
export function ConceptLinks({ concepts, reading }: ConceptLinksProps) {
  const styles = useStyles();
  const texts = useTexts(conceptsTexts);
  const { language } = usePane();
  const headingId = useId();
  const last = concepts.findIndex(({ id }) => id === reading.last);
  const [all, setAll] = useState(last >= firstShown);
  const lastRef = useRef<HTMLAnchorElement & HTMLButtonElement>(null);
  useEffect(() => lastRef.current?.focus(), []);
  if (concepts.length === 0) return null;
  const shown = all ? concepts : concepts.slice(0, firstShown);
  const rest = concepts.length - firstShown;
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {texts.heading}
      </h3>
      <ul className={styles.list}>
        {shown.map(({ id, term, summary }) => (
          <li key={id} className={styles.item}>
            <Link
              as="button"
              className={styles.term}
              ref={id === reading.last ? lastRef : undefined}
              onClick={() => reading.read(id)}
            >
              {term[language]}
            </Link>
            <br />
            {summary[language]}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="subtle"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? texts.fewer : texts.more(rest)}
        </Button>
      )}
    </section>
  );
}
