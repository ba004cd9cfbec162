import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { scenarioPaneTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { ChoiceList, SearchField } from "../parts";
import type { Price } from "./use-scenario";

const useStyles = makeStyles({
  search: { margin: "8px 0" },
  found: {
    maxHeight: "240px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginTop: "4px",
  },
  side: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  none: { margin: "6px 0", color: tokens.colorNeutralForeground2 },
});

/** Long enough that a count is not said at every letter, in milliseconds. */
const pause = 600;

interface PriceSearchProps {
  prices: readonly Price[];
  onChoose: (price: string) => void;
}

/** Finds a price by its name in the pane's language, or as printed. */
export function PriceSearch({ prices, onChoose }: PriceSearchProps) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { announce } = usePane();
  const [query, setQuery] = useState("");
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = prices.filter(({ name, printed }) =>
    words.every((word) => `${name} ${printed}`.toLowerCase().includes(word)),
  );
  const asked = words.length > 0;
  const count = found.length === 0 ? texts.nothingFound : texts.found(found.length);
  useEffect(() => {
    if (!asked) return undefined;
    const timer = setTimeout(() => announce(count), pause);
    return () => clearTimeout(timer);
  }, [asked, count, announce]);
  return (
    <div className={styles.search}>
      <SearchField label={texts.search} hint={texts.searchHint} value={query} onChange={setQuery} />
      {asked && found.length === 0 && <p className={styles.none}>{texts.nothingFound}</p>}
      {asked && found.length > 0 && (
        <div className={styles.found}>
          <ChoiceList
            label={texts.foundPrices}
            choices={found.map(({ id, name, printed, side }) => ({
              id,
              content: (
                <>
                  {name}
                  <span className={styles.side}>
                    {texts[side]}
                    {printed !== name && ` · ${printed}`}
                  </span>
                </>
              ),
            }))}
            onChoose={(id) => {
              onChoose(id);
              setQuery("");
            }}
          />
        </div>
      )}
    </div>
  );
}
