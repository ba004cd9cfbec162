import type { ReadingDesk } from "../../../reading";
import type { TableSource } from "../../../table";
import {
  type Asking,
  type DataReading,
  dataTable,
  FailedRequest,
  type PastedAddress,
  type PrintedAnswer,
  siteOf,
} from "../../../web-api";
import type { LiveTools } from "./live-tools";
import { openedTables, withSource } from "./opened-answer";
import { today } from "../today";

/** A thing of the service that the reader wants, from a pasted address or from a list. */
export interface Target {
  page: PastedAddress["page"];
  office: PastedAddress["office"];
  title?: string;
  year?: string;
}

export interface Office {
  domain: string;
  publisher: string;
}

const national = "0000";

/** Whose page it is, where that is known without asking. */
export function knownOffice({ offices }: LiveTools, office: Target["office"]): Office | undefined {
  const isOf = (domain: string, url: string) =>
    "domain" in office ? domain === office.domain : siteOf(url) === office.site;
  const found = offices.items.find(({ domain_id, domain_url }) => isOf(domain_id, domain_url));
  if (found) return named(found.domain_id, found.domain_name);
  if ("domain" in office) return named(office.domain, "");
  return office.site === "bps.go.id" ? named(national, "") : undefined;
}

const named = (domain: string, name: string): Office => ({
  domain,
  publisher: domain === national ? "Badan Pusat Statistik" : `BPS ${name}`.trim(),
});

/** Whose page it is; asks for the list of offices where that is not known. */
export async function officeOf(
  tools: LiveTools,
  office: Target["office"],
  asking: Asking,
): Promise<Office> {
  const known = knownOffice(tools, office);
  if (known) return known;
  const offices = { ...tools.offices, items: await tools.offices.goOn(asking, () => undefined) };
  const found = knownOffice({ ...tools, offices }, office);
  if (found) return found;
  throw new FailedRequest({
    code: "unknown-office",
    found: "site" in office ? office.site : office.domain,
  });
}

/** Seven digits of a place by the four of its office. */
export const areaOf = (domain: string): string => domain.padEnd(7, "0");

export interface DoubtWords {
  unmatched(count: number): string;
  ambiguous(count: number): string;
  unread(count: number): string;
  changed(names: string): string;
}

/** A dynamic table with what is doubtful about it among its notes. */
export function openedReading(
  reading: DataReading,
  place: { publisher: string; address: string; domain: string },
  words: DoubtWords,
) {
  const { publisher, address, domain } = place;
  const { doubts, changed } = reading;
  const notes = [
    ...(["unmatched", "ambiguous", "unread"] as const)
      .filter((kind) => doubts[kind].length > 0)
      .map((kind) => words[kind](doubts[kind].length)),
    ...(changed.length > 0 ? [words.changed(changed.slice(0, 5).join("; "))] : []),
  ];
  const table = dataTable(
    { ...reading, notes: [...reading.notes, ...notes] },
    { id: `${domain}.${reading.variable}`, publisher, address, readOn: today() },
  );
  return openedTables([table]);
}

/** A printed table, read by the reader of files. */
export async function openedPrint(
  desk: ReadingDesk,
  { source, lastUpdate }: PrintedAnswer,
  { publisher, address }: Pick<TableSource, "publisher" | "address">,
) {
  return withSource(await desk.open(source), {
    publisher,
    address,
    ...(lastUpdate !== "" && { lastUpdate }),
  });
}
