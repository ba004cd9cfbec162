/** What was built anew while the page was open. */
export type Rebuilt = "page" | "add-in";

export interface ServerListener {
  /** The add-in is being built: it comes when it is there. */
  building(): void;
  rebuilt(what: Rebuilt): void;
}

/** Hears from the server what it builds. A server that does not tell is no fault. */
export function followServer({ building, rebuilt }: ServerListener): void {
  const events = new EventSource("/rebuilt");
  events.addEventListener("building", building);
  events.addEventListener("rebuilt", ({ data }) => rebuilt(data as Rebuilt));
}
