export type { FrameHost, NativeBridge } from "./frame-host";
export { paneFrame, type AddinWindow, type PaneFrame } from "./pane-frame";
export { calculatedBridge } from "./calculated-bridge";
