import { englishItem, hsChapterNames } from "../../language";
import { type Bilingual, ntpRowNames } from "../../library";
import type { Row } from "../../table";
import { plainLabel } from "../plain-label";

/** What a row is called: as printed, and in English where its name is known. */
export function rowLabel({ key, label }: Row): Bilingual {
  const id = plainLabel(label);
  const last = key.split(".").at(-1) ?? "";
  const chapter = /^hs(\d{2})$/.exec(last)?.[1];
  const named =
    Object.entries(ntpRowNames).find(([name]) => key === name || key.endsWith(`.${name}`))?.[1] ??
    hsChapterNames[chapter ?? ""];
  return { id, en: named?.en ?? englishItem(id) };
}
