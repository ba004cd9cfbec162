import { ntp, ntup } from "../../core";
import { ntpRowNames } from "../../library";
import { noItems } from "./own-items";

/** A row of a group: an index in every month. */
export interface OwnRow {
  /** `it`, `ib.ikrt.food`, `ntp`. */
  key: string;
  parent: string;
  label: string;
  /** Points, one a month. */
  levels: number[];
  /** Position among the items, of the row of one. */
  item?: number;
}

export interface OwnGroup {
  id: string;
  /** Official name where it has one. */
  name: string;
  rows: OwnRow[];
  /** Groups whose rows make up the same rows of this one. */
  parts?: OwnPart[];
}

export interface OwnPart {
  id: string;
  /** Shares in It and in Ib with its parts. */
  it: number;
  ib: number;
}

/** The rows of a group with NTP and NTUP below them. */
export function withTerms(rows: readonly OwnRow[], group: string): OwnRow[] {
  const level = (key: string) => {
    const found = rows.find((row) => row.key === key);
    if (!found) throw noItems(`${group}: ${key}`);
    return found.levels;
  };
  const [it, ib, bppbm] = [level("it"), level("ib"), level("ib.bppbm")];
  const terms = (key: "ntp" | "ntup", levels: number[]): OwnRow => ({
    key,
    parent: "",
    label: ntpRowNames[key].id,
    levels,
  });
  return [
    ...rows,
    terms(
      "ntp",
      it.map((index, at) => ntp(index, ib[at] as number)),
    ),
    terms(
      "ntup",
      it.map((index, at) => ntup(index, bppbm[at] as number)),
    ),
  ];
}
