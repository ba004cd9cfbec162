import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { looks } from "./looks";
import { type ComponentType, createContext, useContext } from "react";
import { useKept } from "../pane-context";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", minHeight: "100%" },
  head: { padding: "10px 12px" },
  heading: { margin: "0 0 8px", ...looks.heading },
  views: { display: "flex", flexWrap: "wrap", gap: "6px" },
  view: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
});

/** Shows another view of the screen. */
const ChooseView = createContext<(id: string) => void>(() => undefined);
export const useChooseView = (): ((id: string) => void) => useContext(ChooseView);

interface ViewScreenProps {
  heading: string;
  /** What the switch between the views is called. */
  label: string;
  /** Under which the chosen view is remembered. */
  kept: string;
  /** The first one is shown first. */
  views: readonly [View, ...View[]];
}

interface View {
  id: string;
  name: string;
  /** Where the heading of the screen does not fit it. */
  heading?: string;
  Content: ComponentType;
}

/** A screen of several views, with its heading and the switch between them. */
export function ViewScreen({ heading, label, kept, views }: ViewScreenProps) {
  const styles = useStyles();
  const [chosen, choose] = useKept(kept, views[0].id);
  const {
    id: shown,
    heading: own = heading,
    Content,
  } = views.find(({ id }) => id === chosen) ?? views[0];
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{own}</h2>
        <div role="group" aria-label={label} className={styles.views}>
          {views.map(({ id, name }) => (
            <ToggleButton
              key={id}
              className={styles.view}
              size="small"
              shape="circular"
              checked={id === shown}
              onClick={() => choose(id)}
            >
              {name}
            </ToggleButton>
          ))}
        </div>
      </div>
      <ChooseView.Provider value={choose}>
        <Content />
      </ChooseView.Provider>
    </div>
  );
}
