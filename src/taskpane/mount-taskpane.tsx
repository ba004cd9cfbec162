import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { PaneServices } from "./services";
import { App } from "./shell";

/**
 * Shows the pane in an element.
 *
 * @returns what takes it away again
 */
export function mountTaskpane(root: HTMLElement, services: PaneServices): () => void {
  const tree = createRoot(root);
  tree.render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
  return () => tree.unmount();
}
