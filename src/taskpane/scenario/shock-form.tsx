import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { scenarioPaneTexts, type Language, type ScenarioExample } from "../../language";
import { useTexts } from "../pane-context";
import { looks, Section } from "../parts";
import { goodsInPrices } from "./goods-in-prices";
import { ItemSearch, type FoundItem } from "./item-search";
import {
  exampleShocks,
  shockId,
  withLinks,
  withoutShock,
  withShock,
  type DraftShock,
} from "./scenario-draft";
import { ShockRow } from "./shock-row";
import type { OpenScenario, Price } from "./use-scenario";

const useStyles = makeStyles({
  note: { margin: "0 0 14px", ...looks.small, color: tokens.colorNeutralForeground2 },
  examples: { display: "flex", flexWrap: "wrap", gap: "6px", marginBottom: "14px" },
  example: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: "none", margin: "0 0 6px", padding: 0 },
  shocks: { marginBottom: "16px" },
});

/** The prices that change. */
export function ShockForm({ open }: { open: OpenScenario }) {
  const styles = useStyles();
  const texts = useTexts(scenarioPaneTexts);
  const { draft, change, prices, priceName } = open;
  const { shocks, links } = draft;
  const choices = useMemo(() => choicesOf(prices, texts), [prices, texts]);
  const isKnown = (item: string) => prices.some(({ id }) => id === item);
  return (
    <>
      <div className={styles.shocks}>
        <Section heading={texts.shocksTitle}>
          {shocks.length === 0 && <p className={styles.note}>{texts.noShocks}</p>}
          <ul className={styles.list}>
            {shocks.map((shock, place) => {
              // A price and a part of it are followed alike, so the first of the two says by what.
              const isFirst = shocks.findIndex(({ item }) => item === shock.item) === place;
              return (
                <ShockRow
                  key={shockId(shock)}
                  shock={shock}
                  name={
                    shock.part === undefined
                      ? priceName(shock.item)
                      : (shock.goods ?? texts.palmOil)
                  }
                  priceName={priceName(shock.item)}
                  isKnown={isKnown(shock.item)}
                  links={isFirst ? links.filter(({ follows }) => follows === shock.item) : []}
                  others={isFirst ? followers(prices, shock.item) : []}
                  onChange={(next) =>
                    change({ shocks: shocks.map((s) => (s === shock ? next : s)) })
                  }
                  onLinks={(next) => change({ links: withLinks(links, shock.item, next) })}
                  onRemove={() => change(withoutShock(draft, shock))}
                />
              );
            })}
          </ul>
          <ItemSearch
            items={choices.map(({ item }) => item)}
            texts={texts}
            onChoose={(id) => {
              const chosen = choices.find(({ item }) => item.id === id);
              if (chosen) change({ shocks: withShock(shocks, chosen.shock) });
            }}
          />
          {shocks.length > 1 && (
            <Button
              size="small"
              appearance="subtle"
              onClick={() => change({ shocks: [], links: [] })}
            >
              {texts.clear}
            </Button>
          )}
        </Section>
      </div>
      <Section heading={texts.examplesTitle}>
        <div className={styles.examples}>
          {(Object.keys(exampleShocks) as ScenarioExample[])
            .filter((id) => isKnown(exampleShocks[id].item))
            .map((id) => (
              <Button
                key={id}
                size="small"
                shape="circular"
                className={styles.example}
                onClick={() => change({ shocks: withShock(shocks, exampleShocks[id]) })}
              >
                {texts.examples[id]}
              </Button>
            ))}
        </div>
      </Section>
    </>
  );
}

/** Prices to choose from, and goods that are a part of one. */
function choicesOf(
  prices: readonly Price[],
  texts: (typeof scenarioPaneTexts)[Language],
): { item: FoundItem; shock: DraftShock }[] {
  return [
    ...prices.map(({ id, name, printed, side }) => ({
      item: {
        id,
        name,
        detail: printed === name ? texts[side] : `${texts[side]} · ${printed}`,
      },
      shock: { item: id, percent: firstPercent },
    })),
    ...goodsInPrices(prices).map(({ goods, price }) => ({
      item: {
        id: `${goods} in ${price.id}`,
        name: goods,
        detail: `${texts[price.side]} · ${texts.partOf(price.name)}`,
        words: [goods],
      },
      shock: { item: price.id, percent: firstPercent, part: null, goods },
    })),
  ];
}

/** What a price changes by before the reader says so. */
const firstPercent = 10;

/** Prices that can follow another one; those of the other side first, where the same goods stand. */
function followers(prices: readonly Price[], item: string): Price[] {
  const side = prices.find(({ id }) => id === item)?.side;
  const others = prices.filter(({ id }) => id !== item);
  return [
    ...others.filter((price) => price.side !== side),
    ...others.filter((price) => price.side === side),
  ];
}
