import { type Asking, FailedRequest, type PastedAddress, siteOf } from "../../../web-api";
import type { LiveTools } from "./live-tools";

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

export interface TargetProps {
  tools: LiveTools;
  target: Target;
}
