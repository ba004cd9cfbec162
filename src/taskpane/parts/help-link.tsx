import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { helpFile, type Language } from "../../language";
import { usePane } from "../pane-context";

/** Pages of help that the pane leads to. */
export type HelpPageName = "guide" | "functions" | "glossary" | "methods" | "methods-trade";

/** Where a page of help is served, beside the pane. */
export function helpAddress(page: HelpPageName, language: Language, place = ""): string {
  return `help/${helpFile(page, language)}${place && `#${place}`}`;
}

interface HelpLinkProps {
  page: HelpPageName;
  /** Id of the section to show. */
  place?: string;
  children: ReactNode;
}

/** Opens a page of help in a window of its own: what is on the screen stays. */
export function HelpLink({ page, place, children }: HelpLinkProps) {
  const { language } = usePane();
  return (
    <Link href={helpAddress(page, language, place)} target="_blank" rel="noreferrer">
      {children}
    </Link>
  );
}
