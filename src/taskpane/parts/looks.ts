import { tokens } from "@fluentui/react-components";

/** What stays in sight; in a low pane, e.g. at 200 percent, it would leave no room for what it stands over. */
const pinned = {
  position: "sticky",
  "@media (max-height: 400px)": { position: "static" },
} as const;

/** Looks that screens share, to be spread into styles of their own. */
export const looks = {
  pinned,
  /** Of the heading of a screen. */
  heading: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  /** Of the heading of a part. */
  subheading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  /** What explains something, beside what matters. */
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  card: {
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  /** What stays at the foot of a screen: what can be done with what it shows. */
  foot: {
    ...pinned,
    bottom: 0,
    padding: "10px 12px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Of a button that deletes. */
  danger: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { backgroundColor: tokens.colorStatusDangerBackground3Hover },
    ":hover:active": { backgroundColor: tokens.colorStatusDangerBackground3Pressed },
  },
  /** Of a quiet button that stands alone: its words begin where the lines around it begin. */
  flush: { minWidth: "auto", marginLeft: "-8px" },
  /** Of check boxes and radio buttons outside of a frame, likewise. */
  flushChoice: { marginLeft: "-8px" },
  column: { display: "flex", flexDirection: "column", gap: "8px" },
  /** Of the frame in which a table scrolls; what sticks inside stays below what sticks to the pane. */
  tableFrame: {
    overflow: "auto",
    isolation: "isolate",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  tableCell: {
    padding: "4px 8px",
    textAlign: "right",
    whiteSpace: "nowrap",
    fontWeight: "inherit",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tableHeader: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: "bottom",
    backgroundColor: tokens.colorNeutralBackground3,
  },
} as const;
