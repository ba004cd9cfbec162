import { makeStyles, tokens } from "@fluentui/react-components";
import { looks } from "./looks";
import { Fragment, type ReactNode } from "react";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "12px",
    rowGap: "4px",
    margin: "0 0 12px",
    ...looks.small,
  },
  name: { margin: 0, color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** Names and what they are, in two columns. */
export function Facts({
  facts,
}: {
  facts: readonly (readonly [name: ReactNode, value: ReactNode])[];
}) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value], index) => (
        <Fragment key={index}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
