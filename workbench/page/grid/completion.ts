import { IDescriptionService, IFunctionService } from "@univerjs/preset-sheets-core";
import type { GridWriter } from "./grid-writer";

/**
 * Completes the names of functions by their beginning, with the namespace of an add-in or without it: `=BPS.N` and `=NTP`
 * both find BPS.NTP. Among names that fit alike the shortest comes first, since it is the one that is nearly typed.
 */
export function completeNames(writer: GridWriter): void {
  const functions = writer.inject(IFunctionService);
  writer.inject(IDescriptionService).getSearchListByNameFirstLetter = (typed) => {
    const wanted = typed.trim().toUpperCase();
    const rankOf = (name: string) =>
      [name, name.slice(name.indexOf(".") + 1)].findIndex((text) => text.startsWith(wanted));
    return [...functions.getDescriptions().values()]
      .map(({ functionName, abstract, functionType }) => ({
        rank: rankOf(functionName.toUpperCase()),
        item: { name: functionName, desc: abstract, functionType },
      }))
      .filter(({ rank }) => rank >= 0)
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          a.item.name.length - b.item.name.length ||
          a.item.name.localeCompare(b.item.name, "en"),
      )
      .map(({ item }) => item);
  };
}
