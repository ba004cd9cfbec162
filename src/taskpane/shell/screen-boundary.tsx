import { Component, type ReactNode } from "react";

interface ScreenBoundaryProps {
  /** Stands in place of a screen that failed. */
  fallback: ReactNode;
  children: ReactNode;
}

/** Keeps a fault of one screen from taking the whole pane with it. React has no hook for this. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
