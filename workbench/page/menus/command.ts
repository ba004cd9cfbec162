/** Something that a menu offers. */
export interface Command {
  readonly label: string;
  /** Its keys as a person reads them, e.g. `Ctrl+C`. */
  readonly keys?: string;
  /** Whether it cannot be done now. */
  readonly isOff?: boolean;
  run(): void;
}

/** Commands between two lines of a menu. */
export type CommandGroup = readonly Command[];

/** What the menu of the grid was opened on. */
export type MenuPlace = "cells" | "rows" | "columns";

/** Gives what another room of the page adds to the menu of the grid, for what is selected now. */
export type CommandSource = (place: MenuPlace) => readonly CommandGroup[];
