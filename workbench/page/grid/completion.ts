import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  type DocumentDataModel,
} from "@univerjs/core";
import {
  FunctionType,
  IDescriptionService,
  IFunctionService,
  IShortcutService,
  type IShortcutItem,
} from "@univerjs/preset-sheets-core";
import type { ArgumentWords } from "./argument-words";
import { endsInName } from "./ends-in-name";
import { caretOf } from "./focus";
import type { GridWriter } from "./grid-writer";

/** Begins the ids of the keys that choose from the list of names: arrows, Tab, Enter and Esc. */
const KEYS_OF_THE_LIST = "sheet.formula-embedding-editor.search_function.";

/**
 * Completes the names of functions by their beginning, with the namespace of an add-in or without it: `=BPS.N` and `=NTP`
 * both find BPS.NTP. Among names that fit alike the shortest comes first, since it is the one that is nearly typed. Where an
 * argument takes certain words, those come before all names.
 */
export function completeNames(writer: GridWriter, words: ArgumentWords): void {
  const functions = writer.inject(IFunctionService);
  writer.inject(IDescriptionService).getSearchListByNameFirstLetter = (typed) => {
    const wanted = typed.trim().toUpperCase();
    const rankOf = (name: string) =>
      [name, name.slice(name.indexOf(".") + 1)].findIndex((text) => text.startsWith(wanted));
    const texts = words.at(textBeforeCaret(writer), typed).map(({ word, meaning }) => ({
      name: `"${word}"`,
      desc: meaning,
      // Nothing opens behind it, as behind the name of a range.
      functionType: FunctionType.DefinedName,
    }));
    const names = [...functions.getDescriptions().values()]
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
    return [...texts, ...names];
  };
}

/**
 * Leaves Enter, Tab, Esc and the arrows to the cell as soon as no name is being typed. The grid's list closes 300 ms
 * after the last key, and would swallow what a fast typist presses behind the last bracket.
 */
export function releaseKeysAfterNames(writer: GridWriter): void {
  const shortcuts = writer.inject(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (item: IShortcutItem) =>
    register(
      item.id.startsWith(KEYS_OF_THE_LIST)
        ? { ...item, preconditions: () => endsInName(textBeforeCaret(writer)) }
        : item,
    );
}

function textBeforeCaret(writer: GridWriter): string {
  const text = writer
    .inject(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)
    ?.getBody()?.dataStream;
  return (text ?? "").slice(0, caretOf(writer));
}
