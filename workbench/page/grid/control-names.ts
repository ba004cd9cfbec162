/** Names of the grid's controls, which Univer draws as icons without one. */
export interface ControlNames {
  cell: string;
  nameBox: string;
  names: string;
  addSheet: string;
  sheetList: string;
  sheets: string;
  smaller: string;
  larger: string;
  zoom: string;
}

/** Where Univer's controls without a name are, and which name each has. */
const controls: readonly (readonly [selector: string, name: keyof ControlNames])[] = [
  ["input[type=text]", "nameBox"],
  ["a[aria-haspopup=dialog]", "names"],
  ["[data-u-comp=editor]", "cell"],
  ["[data-u-comp=sheet-bar-append-button]", "sheetList"],
  ["[data-u-comp=slide-tab-bar]", "sheets"],
  ["button:has(.univerjs-icon-reduce-icon)", "smaller"],
  ["button:has(.univerjs-icon-increase-icon)", "larger"],
  // It has the icon of the button that zooms.
  ["[data-u-comp=sheet-bar-append-button]:has(.univerjs-icon-increase-icon)", "addSheet"],
  ["button[data-slot=dropdown-menu-trigger]", "zoom"],
];

/**
 * Gives a name to every control of the grid, also to those that it draws later, and takes out of the order of Tab what
 * nobody can use with the keyboard.
 *
 * @returns what sets the names
 */
export function nameControls(container: HTMLElement): (names: ControlNames) => void {
  let names: ControlNames | undefined;
  const apply = () => {
    if (!names) return;
    for (const [selector, key] of controls) {
      for (const control of container.querySelectorAll(selector)) control.ariaLabel = names[key];
    }
    const zoom = container.querySelector("button[data-slot=dropdown-menu-trigger]");
    if (zoom) zoom.ariaLabel = `${names.zoom}: ${zoom.textContent}`;
    for (const canvas of container.querySelectorAll("canvas")) canvas.tabIndex = -1;
    // Univer's side panel is never open, and its slider does what the two buttons beside it do.
    for (const unused of container.querySelectorAll<HTMLElement>(
      "[data-u-comp=sidebar], [role=track]",
    ))
      unused.inert = true;
    for (const button of container.querySelectorAll<HTMLElement>("a[type=button]")) {
      button.role = "button";
      button.tabIndex = 0;
    }
    for (const editor of container.querySelectorAll("[data-u-comp=editor]"))
      editor.role = "textbox";
    // It surrounds a button, which says that it opens a menu.
    for (const frame of container.querySelectorAll("div[type=button]")) {
      frame.ariaHasPopup = null;
      frame.ariaExpanded = null;
    }
    for (const region of container.querySelectorAll("section[aria-live]")) region.role = "log";
    for (const track of container.querySelectorAll("[role=track], [role=handle]"))
      track.role = "presentation";
  };
  new MutationObserver(apply).observe(container, {
    attributeFilter: ["aria-expanded"],
    // The zoom is part of its button's name.
    characterData: true,
    childList: true,
    subtree: true,
  });
  return (given) => {
    names = given;
    apply();
  };
}
