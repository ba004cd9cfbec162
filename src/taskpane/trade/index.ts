export { ChoiceField } from "./choice-field";
export { Section } from "./section";
export { TradeScreen } from "./trade-screen";
export { useNumbers } from "./use-numbers";
