/** Scripts and styles that a page loads from its own address. */
const LOADED = /(<(?:script|link)\b[^>]*\b(?:src|href)=["']?)(\/[\w./-]+\.(?:js|css))(?=["'\s>])/g;

/**
 * A page whose scripts and styles are asked for by their content, as in `/page.js?0a1b`: the browser keeps them, and what it
 * compiled of them, until they are built anew.
 *
 * @param tagOf the tag of the file at an address; undefined where there is none
 */
export async function taggedPage(
  html: string,
  tagOf: (address: string) => Promise<string | undefined>,
): Promise<string> {
  const addresses = [...html.matchAll(LOADED)].map(([, , address]) => address!);
  const tags = new Map<string, string | undefined>();
  for (const address of addresses) tags.set(address, await tagOf(address));
  return html.replace(LOADED, (whole, start: string, address: string) => {
    const tag = tags.get(address);
    return tag ? `${start}${address}?${tag}` : whole;
  });
}
