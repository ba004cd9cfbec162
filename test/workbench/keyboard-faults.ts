import type { OpenWorkbench } from "./remote-api";

/** More Tab stops than these are a trap. */
const MOST_STOPS = 150;

interface Walked {
  list: { element: Element; focused: string }[];
  looks(element: Element): string;
  stop(): void;
}

declare global {
  interface Window {
    walked?: Walked;
  }
}

/** What a reader without a mouse cannot do on the screen that is open: reach, see, leave, or know by its name. */
export async function keyboardFaults({ page, pane }: OpenWorkbench): Promise<string[]> {
  await pane.evaluate(watchFocus);
  await pane.locator("header :is(a, button)").first().focus();
  for (let stops = 0; stops < MOST_STOPS; stops += 10) {
    for (let press = 0; press < 10; press++) await page.keyboard.press("Tab");
    if (!(await pane.evaluate(() => document.hasFocus()))) return pane.evaluate(findFaults);
  }
  await pane.evaluate(() => window.walked?.stop());
  return [`Tab does not leave the pane after ${MOST_STOPS} stops`];
}

/** Runs in the pane: keeps what gets the focus, and how it looks then. */
function watchFocus(): void {
  const parts = [null, "::before", "::after"];
  const looks = (element: Element) => {
    // Fluent shows the focus of a field on its frame.
    const around = [element, element.parentElement, element.nextElementSibling];
    return around
      .filter((one) => one !== null)
      .flatMap((one) =>
        parts.map((part) => {
          const style = getComputedStyle(one, part);
          return [style.outline, style.boxShadow, style.border, style.transform].join();
        }),
      )
      .join("|");
  };
  const list: Walked["list"] = [];
  // Before the next key moves it: by then everything about the focus is painted.
  const keep = ({ target }: KeyboardEvent) => {
    const element = target as Element;
    list.push({ element, focused: looks(element) });
  };
  document.addEventListener("keydown", keep, true);
  window.walked = { list, looks, stop: () => document.removeEventListener("keydown", keep, true) };
}

/** Runs in the pane, once the focus has left it. */
function findFaults(): string[] {
  const { list, looks, stop } = window.walked!;
  stop();
  const faults: string[] = [];
  const nameOf = (element: Element) => {
    const ids = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const labels = (element as HTMLInputElement).labels ?? [];
    const named = ids.map((id) => document.getElementById(id)?.textContent).join(" ");
    const label = [...labels].map(({ textContent }) => textContent).join(" ");
    const name = named || element.ariaLabel || label || element.textContent;
    return (name ?? "").trim().slice(0, 60);
  };
  const isControl = (element: Element) =>
    element.matches("a[href], button, input, select, summary, textarea") ||
    /^(button|checkbox|combobox|grid|gridcell|link|radio|region|slider|switch|tab|tablist)$/.test(
      element.role ?? "",
    );

  const reached = new Set(list.map(({ element }) => element));
  for (const { element, focused } of list) {
    const name = nameOf(element);
    if (!isControl(element)) faults.push(`no control: ${element.outerHTML.slice(0, 80)}`);
    if (name === "") faults.push(`no name: ${element.outerHTML.slice(0, 80)}`);
    if (focused === looks(element)) faults.push(`focus is not shown: “${name}”`);
  }

  const main = document.querySelector("main")!;
  const inOrder = [...new Set(list.map(({ element }) => element))].filter(
    (element) => element.isConnected,
  );
  /** A foot that stays in sight comes last wherever it is seen, a result that stays in sight where it was laid. */
  const isSticky = (element: Element | null): boolean =>
    element !== null &&
    element !== main &&
    (getComputedStyle(element).position === "sticky" || isSticky(element.parentElement));
  const flow = inOrder.filter((element) => main.contains(element) && !isSticky(element));
  for (const [index, element] of flow.entries()) {
    const before = flow[index - 1];
    if (!before) continue;
    const [now, then] = [element.getBoundingClientRect(), before.getBoundingClientRect()];
    const isAbove = now.bottom <= then.top + 1;
    const isBefore =
      now.right <= then.left + 1 && now.top < then.bottom && now.bottom <= then.bottom;
    if (isAbove || isBefore) faults.push(`“${nameOf(element)}” comes after “${nameOf(before)}”`);
  }

  const controls = "a[href], button, input, select, summary, textarea, [tabindex='0']";
  for (const control of document.querySelectorAll<HTMLInputElement>(controls)) {
    const isSeen = control.checkVisibility({ visibilityProperty: true });
    // Within a list, a group of radio buttons or the tabs the arrow keys lead on.
    const isOneOfMany = control.tabIndex < 0 || control.type === "radio";
    if (isSeen && !isOneOfMany && !control.disabled && !reached.has(control))
      faults.push(`not reached: “${nameOf(control)}”`);
  }
  return [...new Set(faults)];
}
