import { useEffect, useState } from "react";
import {
  isWhole,
  listAll,
  type ListedPages,
  type ListItem,
  type ListName,
  type ListRequest,
  type WebApiClient,
} from "../../../web-api";
import { usePane } from "../../pane-context";
import type { KeptTitles } from "./title-store";
import type { Work } from "../../live";
import { today } from "../../today";

/** A list of the service as far as it is known, and how it is asked for. */
export interface Listing<Name extends ListName> {
  items: readonly ListItem<Name>[];
  /** The day when it was listed. */
  listedOn: string | undefined;
  isWhole: boolean;
  /** Pages that are there, and how many there are to be. */
  pages: number;
  last: number | undefined;
  /** What the service says that it has. */
  total: number | undefined;
  /** Goes on where it stopped. @returns all items */
  goOn: (...given: Parameters<Work>) => Promise<readonly ListItem<Name>[]>;
  /** Asks for all of it again. */
  update: (...given: Parameters<Work>) => Promise<readonly ListItem<Name>[]>;
}

/** Lists that were read from the store while the pane is open, so that coming back waits for nothing. */
const read = new Map<string, KeptTitles>();

/**
 * A list that is kept in the browser.
 *
 * @param name under which it is kept
 */
export function useListing<Name extends ListName>(
  client: WebApiClient,
  name: string,
  request: Extract<ListRequest, { ask: Name }> & { ask: Name },
): Listing<Name> {
  const { titleStore } = usePane().services;
  const [state, setState] = useState<{ name: string; kept: KeptTitles | undefined }>();
  useEffect(() => {
    let isShown = true;
    void titleStore?.read(name).then((kept) => {
      if (!isShown || !kept || read.has(name)) return;
      read.set(name, kept);
      setState({ name, kept });
    });
    return () => {
      isShown = false;
    };
  }, [name, titleStore]);

  const kept = state?.name === name ? state.kept : read.get(name);
  const listed = (kept?.listed ?? { pages: [] }) as ListedPages<ListItem<Name>>;
  const ask = async (
    from: KeptTitles | undefined,
    ...[asking, tell]: Parameters<Work>
  ): Promise<readonly ListItem<Name>[]> => {
    const listedOn = from?.listedOn ?? today();
    const { items } = await listAll<Name>(client, request, {
      ...asking,
      kept: from?.listed as ListedPages<ListItem<Name>> | undefined,
      onPage: (pages) => {
        const next: KeptTitles = { listed: pages, listedOn };
        read.set(name, next);
        setState({ name, kept: next });
        void titleStore?.write(name, next);
        if (pages.last !== undefined) tell({ done: pages.pages.length, all: pages.last });
      },
    });
    return items;
  };
  return {
    items: listed.pages.flat(),
    listedOn: kept?.listedOn,
    isWhole: isWhole(listed, request.ask),
    pages: listed.pages.length,
    last: listed.last,
    total: listed.total,
    goOn: (...given) => ask(read.get(name), ...given),
    update: (...given) => ask(undefined, ...given),
  };
}
