import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { PaneServices } from "./services";
import { App } from "./shell";

/**
 * Takes an element for the pane.
 *
 * @returns what shows the pane with its services, and again when they change; what the reader does there goes on
 */
export function mountTaskpane(root: HTMLElement): (services: PaneServices) => void {
  const tree = createRoot(root);
  return (services) =>
    tree.render(
      <StrictMode>
        <App services={services} />
      </StrictMode>,
    );
}
