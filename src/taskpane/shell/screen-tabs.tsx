import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shellTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { roveFocus } from "../parts";
import { screens } from "./screens";

const useStyles = makeStyles({
  // In a narrow pane two rows: every name stays readable, and none is hidden in a menu.
  tabs: { display: "flex", flexWrap: "wrap", padding: "0 4px" },
  tab: {
    position: "relative",
    display: "flex",
    flex: "0 0 auto",
    alignItems: "center",
    justifyContent: "center",
    gap: "4px",
    padding: "4px 6px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "& svg": { width: "16px", height: "16px", flexShrink: 0 },
    "@media (max-width: 719px)": { "& svg": { display: "none" } },
  },
  current: {
    // Not bold, which would move the others.
    color: tokens.colorBrandForeground1,
    // A border, because forced colours take backgrounds away.
    "::after": {
      content: '""',
      position: "absolute",
      bottom: "2px",
      width: "32px",
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
});

/** The panel that the tabs control. */
export const panelId = "screen-panel";

interface ScreenTabsProps {
  current: string;
  onOpen: (screen: string) => void;
}

/** Tabs of the screens by their names; with signs where there is room. */
export function ScreenTabs({ current, onOpen }: ScreenTabsProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { language } = usePane();
  return (
    <div role="tablist" aria-label={texts.screens} className={styles.tabs}>
      {screens.map(({ id, title, icon }) => {
        const selected = id === current;
        return (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={panelId}
            aria-selected={selected}
            tabIndex={selected ? 0 : -1}
            className={mergeClasses(styles.tab, selected && styles.current)}
            onClick={() => onOpen(id)}
            onKeyDown={(event) => {
              const index = roveFocus(event, "horizontal", "[role=tablist]", "[role=tab]");
              const screen = index === undefined ? undefined : screens[index];
              if (screen) onOpen(screen.id);
            }}
          >
            {icon}
            {title[language]}
          </button>
        );
      })}
    </div>
  );
}
