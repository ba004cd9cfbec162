import { itemsExample, itemsExampleHeaders, planItemsExample } from "../../sheets/own-ntp";
import { newBlockId } from "../../workbook/plan";
import { usePane } from "../pane-context";
import { useNumbers } from "../parts";
import { ExampleSection } from "./example-section";

/** Items with their weights and their prices by month. */
export function ItemsExample() {
  const { language } = usePane();
  const { number } = useNumbers();
  const year = new Date().getFullYear();
  return (
    <ExampleSection
      headers={itemsExampleHeaders(language, year)}
      rows={itemsExample.map(([subsector, row, item, weight, ...prices]) => ({
        words: [subsector, row, item],
        figures: [String(weight), ...prices.map((price) => number(price, 0))],
      }))}
      plan={(target) =>
        planItemsExample({ blockId: newBlockId("items-example"), language, target }, year)
      }
    />
  );
}
