import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useEffect, useRef, useState } from "react";
import { shellTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { roveFocus } from "../parts";
import { screens } from "./screens";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", padding: "0 4px" },
  // One row that moves behind its edges; what does not fit is in the menu.
  tabs: {
    display: "flex",
    flexGrow: 1,
    minWidth: 0,
    overflowX: "auto",
    overflowY: "hidden",
    scrollbarWidth: "none",
  },
  // A name that is cut fades: there is more behind the edge.
  moreBefore: { maskImage: "linear-gradient(to right, transparent, black 28px)" },
  moreAfter: { maskImage: "linear-gradient(to left, transparent, black 28px)" },
  moreAround: {
    maskImage: "linear-gradient(to right, transparent, black 28px calc(100% - 28px), transparent)",
  },
  menu: {
    position: "relative",
    display: "flex",
    flexShrink: 0,
    marginBottom: "4px",
    padding: "4px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (min-width: 720px)": { display: "none" },
  },
  // The list of the system, under a sign of ours.
  list: {
    position: "absolute",
    inset: 0,
    width: "100%",
    opacity: 0,
    cursor: "pointer",
  },
  sign: { display: "flex" },
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
    // So that the tab that is shown does not stand in what fades.
    scrollMarginInline: "28px",
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

/** Tabs of the screens by their names; with signs where there is room, else with a menu of all of them. */
export function ScreenTabs({ current, onOpen }: ScreenTabsProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { language } = usePane();
  const tabsRef = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState<"moreBefore" | "moreAfter" | "moreAround">();
  const look = ({ scrollLeft, scrollWidth, clientWidth }: HTMLElement) => {
    const before = scrollLeft > 1;
    const after = scrollLeft + clientWidth < scrollWidth - 1;
    setMore(before ? (after ? "moreAround" : "moreBefore") : after ? "moreAfter" : undefined);
  };
  useEffect(() => {
    const tabs = tabsRef.current;
    if (!tabs) return undefined;
    const showCurrent = () => {
      tabs
        .querySelector("[aria-selected=true]")
        ?.scrollIntoView({ block: "nearest", inline: "nearest" });
      look(tabs);
    };
    showCurrent();
    const observer = new ResizeObserver(showCurrent);
    observer.observe(tabs);
    return () => observer.disconnect();
  }, [current, language]);
  return (
    <div className={styles.bar}>
      <div
        role="tablist"
        aria-label={texts.screens}
        className={mergeClasses(styles.tabs, more && styles[more])}
        ref={tabsRef}
        onScroll={({ currentTarget }) => look(currentTarget)}
      >
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
      <span className={styles.menu} title={texts.allScreens}>
        <span className={styles.sign} aria-hidden="true">
          <ChevronDownRegular />
        </span>
        <select
          className={styles.list}
          aria-label={texts.allScreens}
          value={current}
          onChange={({ target }) => onOpen(target.value)}
        >
          {screens.map(({ id, title }) => (
            <option key={id} value={id}>
              {title[language]}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
