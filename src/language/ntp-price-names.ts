import { subsectorIn } from "./item-names";
import type { Bilingual } from "./language";

/** English names of the prices in farmers' terms of trade; the Indonesian ones are printed. */
const english: Readonly<Record<string, string>> = {
  "it.padi": "Rice (paddy)",
  "it.palawija": "Secondary food crops",
  "it.vegetables": "Vegetables",
  "it.fruits": "Fruits",
  "it.medicinal-plants": "Medicinal plants",
  "it.estate-crops": "Smallholder estate crops",
  "it.large-livestock": "Large livestock",
  "it.small-livestock": "Small livestock",
  "it.poultry": "Poultry",
  "it.livestock-products": "Livestock and poultry products",
  "it.inland-waters": "Catch in inland waters",
  "it.sea": "Catch at sea",
  "it.freshwater": "Freshwater farming of fish",
  "it.marine": "Marine farming of fish",
  "it.brackish-water": "Brackish-water farming of fish",
  "ib.ikrt.food": "Food, beverages and tobacco",
  "ib.ikrt.clothing": "Clothing and footwear",
  "ib.ikrt.housing": "Housing, water, electricity and fuels",
  "ib.ikrt.furnishings": "Furnishings and household upkeep",
  "ib.ikrt.health": "Health",
  "ib.ikrt.transport": "Transport (households)",
  "ib.ikrt.information": "Information, communication and finance",
  "ib.ikrt.recreation": "Recreation, sport and culture",
  "ib.ikrt.education": "Education",
  "ib.ikrt.restaurants": "Restaurants",
  "ib.ikrt.personal-care": "Personal care and other services",
  "ib.bppbm.seed": "Seed",
  "ib.bppbm.supplies": "Fertiliser and pesticide",
  "ib.bppbm.rent": "Rent and other expenses",
  "ib.bppbm.transport": "Transport and communication (production)",
  "ib.bppbm.capital-goods": "Capital goods",
  "ib.bppbm.wages": "Wages",
  "ib.bppbm.seed.livestock": "Young animals",
  "ib.bppbm.supplies.livestock": "Animal medicines and feed",
  "ib.bppbm.seed.aquaculture": "Fish fry",
  "ib.bppbm.supplies.aquaculture": "Fish feed, fertiliser and medicines",
};

/** Name of a price in both languages, by its id and its printed label. */
export const ntpPriceName = (price: string, printed: string): Bilingual => ({
  id: printed,
  en: english[price] ?? englishComponent(price, printed) ?? printed,
});

const components: readonly (readonly [row: string, name: string])[] = [
  ["it.", "all prices received"],
  ["ib.ikrt.", "household consumption"],
  ["ib.bppbm.", "production costs"],
];

/** A component that is a price of its own is labelled by its group: "Peternakan: BPPBM". */
function englishComponent(price: string, printed: string): string | undefined {
  const [group = "", row] = printed.split(": ");
  const name = components.find(([begin]) => price.startsWith(begin))?.[1];
  return row && name && `${subsectorIn(group, "en")}: ${name}`;
}
