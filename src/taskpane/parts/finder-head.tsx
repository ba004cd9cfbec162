import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SearchField } from "./search-field";
import { useSpoken } from "./use-spoken";

const useStyles = makeStyles({
  tools: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

interface FinderHeadProps {
  heading: string;
  search: string;
  hint: string;
  query: string;
  onQuery: (query: string) => void;
  /** How many were found, said aloud after a search. */
  count: string;
  children?: ReactNode;
}

/** The head of a screen that finds things: heading, search, filters; it stays in sight. */
export function FinderHead(props: FinderHeadProps) {
  const { heading, search, hint, query, onQuery, count, children } = props;
  const styles = useStyles();
  useSpoken(query.trim() === "" ? undefined : count);
  return (
    <div className={styles.tools}>
      <h2 className={styles.heading}>{heading}</h2>
      <SearchField label={search} hint={hint} value={query} onChange={onQuery} />
      {children}
    </div>
  );
}
