import type { Asking, WebApiClient } from "./client";
import { fail, FailedRequest } from "./failed-request";
import { htmlText } from "./html-text";
import type { ListRequest } from "./requests";
import { itemShapes, type ListItem, type ListName, pageShape, shaped } from "./shapes";

/** The pages of a list that are there so far; plain data, so that a stopped listing goes on later. */
export interface ListedPages<Item> {
  pages: Item[][];
  /** What the service says that it has. */
  total?: number;
  /** The last page as the service says, which may be one too many. */
  last?: number;
  /** A page behind them held nothing new. */
  isEnded?: boolean;
}

export interface Listing<Item> {
  items: Item[];
  /** What the service says that it has, where that is more than it gave. */
  promised?: number;
}

type ListRequestOf<Name extends ListName> = Extract<ListRequest, { ask: Name }>;

interface ListOptions<Item> extends Asking {
  /** Pages of an earlier call that was stopped. */
  kept?: ListedPages<Item>;
  /** Is told after every page what is there; to be kept, and to show progress. */
  onPage?: (listed: ListedPages<Item>) => void;
}

/** A list that grows while it is read begins again, but not for ever. */
const mostRestarts = 2;

/** All items of a list, each once, whatever the service says of its pages: it ignores `perpage` and may count one page too many. */
export async function listAll<Name extends ListName>(
  client: WebApiClient,
  request: ListRequestOf<Name>,
  { kept, onPage, ...asking }: ListOptions<ListItem<Name>>,
): Promise<Listing<ListItem<Name>>> {
  type Item = ListItem<Name>;
  let listed: ListedPages<Item> = kept ?? { pages: [] };
  let restarts = 0;
  for (;;) {
    const page = listed.pages.length + 1;
    if (isWhole(listed, request.ask)) break;
    const read = await readPage<Name>(client, { ...request, page }, asking);
    const hasChanged = read && listed.total !== undefined && read.total !== listed.total;
    if (hasChanged && restarts++ < mostRestarts) {
      listed = { pages: [] };
      continue;
    }
    const known = idsOf(listed.pages.flat(), request.ask);
    const isOther = read?.page !== undefined && read.page !== page;
    if (!read || isOther || read.items.every((item) => known.has(idOf(request.ask, item)))) {
      listed = { ...listed, isEnded: true };
      if (page > 1) onPage?.(listed);
      break;
    }
    listed = {
      pages: [...listed.pages, read.items],
      ...(read.total !== undefined && { total: read.total }),
      ...(read.last !== undefined && { last: read.last }),
    };
    onPage?.(listed);
  }
  const items = unique(listed.pages.flat(), request.ask);
  if (items.length === 0) return fail({ code: "not-available" });
  const { total } = listed;
  return total !== undefined && total > items.length ? { items, promised: total } : { items };
}

/** Whether nothing more is to be asked: the last page is there, and all that was promised. */
export function isWhole<Name extends ListName>(
  { pages, last, total, isEnded }: ListedPages<ListItem<Name>>,
  name: Name,
): boolean {
  if (pages.length === 0) return false;
  if (isEnded) return true;
  if (last === undefined && total === undefined) return true;
  const isLast = pages.length >= (last ?? 0);
  return isLast && (total === undefined || idsOf(pages.flat(), name).size >= total);
}

async function readPage<Name extends ListName>(
  client: WebApiClient,
  request: ListRequestOf<Name> & { page: number },
  asking: Asking,
) {
  try {
    const json = await client.ask(request, asking);
    const data =
      typeof json === "object" && json !== null && !Array.isArray(json) ? json.data : json;
    const [facts, rows] = shaped(pageShape, data, "data");
    const shape = itemShapes[request.ask as ListName];
    return {
      page: facts.page ?? undefined,
      last: facts.pages ?? undefined,
      total: facts.total ?? undefined,
      items: rows.map((row) => plain(shaped(shape, row, "data.1") as ListItem<Name>)),
    };
  } catch (error) {
    // One page too many has nothing to say.
    const isBehind = request.page > 1 && error instanceof FailedRequest;
    if (isBehind && error.fault.code === "not-available") return undefined;
    throw error;
  }
}

/** Titles hold HTML. */
const plain = <Item extends object>(item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      typeof value === "string" && /[<&]/.test(value) ? htmlText(value) : value,
    ]),
  ) as Item;

/** What tells the items of a list apart; tables of several kinds may share a number. */
const idNames: Readonly<Record<ListName, readonly string[]>> = {
  domains: ["domain_id"],
  subjects: ["sub_id"],
  variables: ["var_id"],
  years: ["th_id"],
  parts: ["turth_id"],
  variants: ["turvar_id"],
  "static-tables": ["table_id"],
  "subject-tables": ["id", "tablesource"],
  publications: ["pub_id"],
};

const idOf = (name: ListName, item: object): string =>
  idNames[name].map((field) => (item as Record<string, unknown>)[field]).join("#");

const idsOf = (items: readonly object[], name: ListName): Set<string> =>
  new Set(items.map((item) => idOf(name, item)));

function unique<Item extends object>(items: readonly Item[], name: ListName): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const id = idOf(name, item);
    return !seen.has(id) && seen.add(id);
  });
}
