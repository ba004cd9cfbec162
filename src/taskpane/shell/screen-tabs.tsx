import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { shellTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { roveFocus } from "../parts";
import { screens } from "./screens";

const useStyles = makeStyles({
  tabs: { display: "flex", padding: "0 2px" },
  tab: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    // By the length of its name: nine of one width would cut the long ones.
    flex: "1 1 auto",
    minWidth: 0,
    alignItems: "center",
    gap: "2px",
    padding: "6px 0 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase100,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    "& svg": { width: "20px", height: "20px" },
  },
  current: {
    // Not bold, which would move the others.
    color: tokens.colorBrandForeground1,
    // A border, because forced colours take backgrounds away.
    "::after": {
      content: '""',
      position: "absolute",
      bottom: 0,
      width: "32px",
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
  // Names of two words take two lines.
  title: { maxWidth: "100%", lineHeight: tokens.lineHeightBase100 },
});

/** The panel that the tabs control. */
export const panelId = "screen-panel";

interface ScreenTabsProps {
  current: string;
  onOpen: (screen: string) => void;
}

/** Tabs of the screens, sign above name, so that nine of them fit beside each other in 320 pixels. */
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
            <span className={styles.title}>{title[language]}</span>
          </button>
        );
      })}
    </div>
  );
}
