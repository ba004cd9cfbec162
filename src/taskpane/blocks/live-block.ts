import type { Language } from "../../language";
import type { OwnTable } from "../../table";
import {
  addressOf,
  type Asking,
  askAgain,
  requestOf,
  type TableRequest,
  type WebApiClient,
  withNewerYears,
  yearsRequest,
} from "../../web-api";
import type { BlockSummary } from "../../workbook/contract";
import { openedAnswer } from "../live";
import { isSame, newerForBlocks, newerInAnswer, type NewerOutcome } from "../newer";
import { carriedTable } from "../own-tables";
import type { PaneServices } from "../services";

/** A block whose record says where the service was asked for its table. */
export interface LiveBlock {
  block: BlockSummary;
  table: OwnTable;
  request: TableRequest;
  /** Without the key. */
  address: string;
}

export function liveBlock(block: BlockSummary): LiveBlock | undefined {
  const table = carriedTable(block);
  const address = table?.source.address;
  const request = address === undefined ? undefined : requestOf(address);
  return table && address && request ? { block, table, request, address } : undefined;
}

/** The addresses that list the years of what blocks were made of, each once; tables of other kinds have none. */
export const yearAddresses = (blocks: readonly LiveBlock[]): string[] => [
  ...new Set(
    blocks.flatMap(({ request }) =>
      request.ask === "data" ? [addressOf(yearsRequest(request))] : [],
    ),
  ),
];

interface RefreshTools {
  client: WebApiClient;
  services: Pick<PaneServices, "readingDesk" | "executor">;
  language: Language;
  /** Whether years are taken in that the service has beyond the last one asked for. */
  takesNewerYears?: boolean;
}

/** Asks once for what several blocks were made of, and says of each what is newer. Nothing is changed. */
export async function newerOfBlocks(
  blocks: readonly LiveBlock[],
  { client, services, language, takesNewerYears = false }: RefreshTools,
  asking: Asking & { onProgress?: (done: number, all: number) => void },
): Promise<NewerOutcome[]> {
  const [first] = blocks;
  if (!first) return [];
  const { request: before, table } = first;
  const request =
    takesNewerYears && before.ask === "data"
      ? await withNewerYears(client, before, asking)
      : before;
  const answer = await askAgain(client, request, asking);
  const place = { publisher: table.source.publisher ?? "", address: addressOf(request) };
  const file = await openedAnswer(services.readingDesk, answer, place, language);
  try {
    const outcomes: NewerOutcome[] = [];
    for (const live of blocks) outcomes.push(await newerOf(live));
    return await withWritings(outcomes);
  } finally {
    file.close();
  }

  async function newerOf({ table }: LiveBlock): Promise<NewerOutcome> {
    const found = await newerInAnswer(file, table);
    if (!found) return { found: "other" };
    if ("changes" in found) return { found: "changed", changes: found.changes };
    return { found: "newer", newer: found.newer };
  }

  /** With how each block will be written for which there is something newer. */
  async function withWritings(outcomes: readonly NewerOutcome[]): Promise<NewerOutcome[]> {
    const newer = blocks.flatMap(({ block }, at) => {
      const outcome = outcomes[at];
      const isNewer = outcome?.found === "newer" && !isSame(outcome.newer.differences);
      return isNewer ? [{ at, block, newer: outcome.newer }] : [];
    });
    const written = await newerForBlocks(newer, services.executor);
    return outcomes.map(
      (outcome, at) => written[newer.findIndex((one) => one.at === at)] ?? outcome,
    );
  }
}
