/**
 * An element of the page's own HTML.
 *
 * @throws Error when index.html has no element with the id
 */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`index.html has no #${id} of that kind`);
  return found;
}
