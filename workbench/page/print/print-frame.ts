import { paperSize, type PageSetup } from "./paper";

/** A document of its own for what is printed, so that the page around it is not. */
export interface PrintFrame {
  /** Where rows are laid out to be measured. */
  readonly desk: HTMLElement;
  show(pages: readonly HTMLElement[], setup: PageSetup): void;
  print(): void;
}

/** Fills a frame that was just added to the page; its address is the page's own. */
export async function printFrame(
  frame: HTMLIFrameElement,
  title: string,
  language: string,
): Promise<PrintFrame> {
  const inside = frame.contentDocument!;
  inside.title = title;
  inside.documentElement.lang = language;
  const link = inside.createElement("link");
  link.rel = "stylesheet";
  link.href = "/print.css";
  await new Promise((resolve, reject) => {
    link.addEventListener("load", resolve);
    link.addEventListener("error", reject);
    inside.head.append(link);
  });
  const desk = inside.createElement("div");
  desk.id = "desk";
  return {
    get desk() {
      inside.body.replaceChildren(desk);
      return desk;
    },
    show(pages, setup) {
      const { width, height } = paperSize(setup);
      const rules = link.sheet!;
      if (rules.cssRules[0]?.cssText.startsWith("@page")) rules.deleteRule(0);
      rules.insertRule(`@page { size: ${width}mm ${height}mm; margin: 0; }`, 0);
      inside.body.replaceChildren(...pages);
    },
    print: () => frame.contentWindow!.print(),
  };
}
