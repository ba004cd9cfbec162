/** What was built anew while the page was open. */
export type Rebuilt = "page" | "add-in";

/** Hears from the server when something was built anew. A server that does not tell is no fault. */
export function followServer(rebuilt: (what: Rebuilt) => void): void {
  const events = new EventSource("/rebuilt");
  events.addEventListener("rebuilt", ({ data }) => rebuilt(data as Rebuilt));
}
