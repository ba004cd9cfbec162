import type { Frame } from "playwright-core";

/** No text is smaller, CSS pixels. */
const SMALLEST = 12;

/** Least contrasts of WCAG 2.2, 1.4.3: of text, and of text that is large. */
const CONTRAST = { text: 4.5, large: 3 };

/** What a reader cannot see, or not well, in a pane: clipped, small and faint texts, what is too wide, scroll in scroll. */
export const lookFaults = (frame: Frame): Promise<string[]> =>
  frame.evaluate(findFaults, { smallest: SMALLEST, contrast: CONTRAST });

/** Runs in the pane. */
function findFaults(limits: {
  smallest: number;
  contrast: { text: number; large: number };
}): string[] {
  const faults = new Set<string>();
  const width = document.documentElement.clientWidth;
  const main = document.querySelector("main");
  const canvas = document.createElement("canvas").getContext("2d")!;

  const named = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.textContent || element.outerHTML).trim().slice(0, 60)}”`;
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  /** What stands there for screen readers alone, and radio buttons below their signs. */
  const isUnseen = (element: Element) =>
    (element instanceof HTMLElement && element.offsetWidth <= 1) ||
    getComputedStyle(element).opacity === "0" ||
    isFolded(element);
  /** A part that Fluent folds to nothing, e.g. the cross of an empty search field. */
  const isFolded = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (
        getComputedStyle(at).overflowX === "hidden" &&
        at.clientWidth === 0 &&
        at instanceof HTMLElement
      )
        return true;
    return false;
  };
  /** The full text is one step away: in a tooltip, or where the line opens. */
  const isToldElsewhere = (element: Element) =>
    element.closest("[title]") !== null || element.querySelector("title") !== null;
  const scrolls = (value: string) => value === "auto" || value === "scroll";
  const isInScroller = (element: Element) => {
    for (let at = element.parentElement; at && at !== main; at = at.parentElement)
      if (scrolls(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  const widthOf = (text: string, style: CSSStyleDeclaration) => {
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    return canvas.measureText(text).width;
  };

  if (main && main.scrollWidth > main.clientWidth) faults.add("the screen is wider than the pane");

  for (const element of document.querySelectorAll("body *")) {
    if (!isSeen(element) || isUnseen(element)) continue;
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const size = parseFloat(style.fontSize);
    if ((hasText || element.matches("input, select, textarea")) && size < limits.smallest)
      faults.add(`${size} px: ${named(element)}`);

    const box = element.getBoundingClientRect();
    if ((box.right > width + 1 || box.left < -1) && box.width > 0 && !isInScroller(element))
      faults.add(
        `beyond the pane, ${Math.round(box.left)} to ${Math.round(box.right)}: ${named(element)}`,
      );

    if (element instanceof SVGTextElement) {
      if (element.textContent?.endsWith("…") && !isToldElsewhere(element))
        faults.add(`shortened: ${named(element)}`);
    } else if (element instanceof HTMLSelectElement) {
      const chosen = element.selectedOptions[0]?.text ?? "";
      const room =
        element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (widthOf(chosen, style) > room + 1 && !isToldElsewhere(element))
        faults.add(`clipped: select “${chosen}”`);
    } else if (element instanceof HTMLInputElement) {
      const room =
        element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (element.value === "" && widthOf(element.placeholder, style) > room + 1)
        faults.add(`clipped: hint “${element.placeholder}”`);
    } else if (element instanceof HTMLElement && element.textContent?.trim()) {
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      const isCut =
        (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (isCut && style.display !== "inline" && element !== main && !isToldElsewhere(element))
        faults.add(`clipped: ${named(element)}`);
      if (
        scrolls(style.overflowY) &&
        element.scrollHeight > element.clientHeight + 1 &&
        element !== main &&
        main?.contains(element) &&
        // A file moves behind its window, so that the place of the focused cell is in sight.
        !element.matches("[data-window]") &&
        !(element instanceof HTMLTextAreaElement)
      )
        faults.add(`scrolls inside the screen: ${named(element)}`);
    }
  }

  for (const drawing of document.querySelectorAll("svg[role=img]")) {
    if (!isSeen(drawing)) continue;
    const texts = [...drawing.querySelectorAll("text")].map((text) => ({
      text,
      box: text.getBoundingClientRect(),
    }));
    for (const [index, one] of texts.entries()) {
      const ratio = contrastOf(one.text);
      if (ratio < limits.contrast.text) faults.add(`${ratio.toFixed(1)} : 1: ${named(one.text)}`);
      for (const other of texts.slice(index + 1)) {
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Lines of text may touch by their leading.
        if (across > 1 && down > 4)
          faults.add(`overlap: ${named(one.text)} and ${named(other.text)}`);
      }
    }
  }
  return [...faults];

  function contrastOf(text: Element): number {
    const ground = (at: Element | null): string => {
      const color = at ? getComputedStyle(at).backgroundColor : "rgb(255, 255, 255)";
      return at && /, 0\)$/.test(color) ? ground(at.parentElement) : color;
    };
    const [light, dark] = [
      luminance(getComputedStyle(text).fill),
      luminance(ground(text.closest("svg")!.parentElement)),
    ].sort((a, b) => b - a) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  }

  /** Relative luminance (WCAG 2.2) of a colour as the browser computes it. */
  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? [])
      .slice(0, 3)
      .map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
