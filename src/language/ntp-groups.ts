import type { Bilingual, Language } from "./language";

/** Names of the groups of farmers' terms of trade, by the group ids of the data package. */
const names: Readonly<Record<string, Bilingual>> = {
  combined: { id: "Gabungan", en: "Combined" },
  "food-crops": { id: "Tanaman Pangan", en: "Food crops" },
  horticulture: { id: "Hortikultura", en: "Horticulture" },
  "estate-crops": { id: "Perkebunan Rakyat", en: "Smallholder estate crops" },
  livestock: { id: "Peternakan", en: "Livestock" },
  fisheries: { id: "Perikanan", en: "Fisheries" },
  "capture-fisheries": { id: "Perikanan Tangkap", en: "Capture fisheries" },
  aquaculture: { id: "Perikanan Budidaya", en: "Aquaculture" },
};

/** Name of a group in both languages; the id itself for a group that is not known. */
export const ntpGroupName = (id: string): Bilingual => names[id] ?? { id, en: id };

/**
 * A group's name in a language, from either one; the name itself where it is not known.
 *
 * @example ntpGroupIn("tanaman pangan", "en") // "Food crops"
 */
export function ntpGroupIn(name: string, language: Language): string {
  const plain = name.trim().toLowerCase();
  const isCalled = ({ id, en }: Bilingual) => [id, en].some((one) => one.toLowerCase() === plain);
  return Object.values(names).find(isCalled)?.[language] ?? name;
}
