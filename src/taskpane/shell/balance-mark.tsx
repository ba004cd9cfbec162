import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  mark: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

/** The sign of the product: a balance. */
export function BalanceMark() {
  const styles = useStyles();
  return (
    <svg
      className={styles.mark}
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M12 3.5v16M7.5 20.5h9M4 7.5l16-2.5" />
      <path d="M4 7.5 1.5 14a2.6 2.6 0 0 0 5 0L4 7.5ZM20 5l-2.5 6.5a2.6 2.6 0 0 0 5 0L20 5Z" />
    </svg>
  );
}
