/** A function of the add-in, as it associated it with an id. */
export type AssociatedFunction = (...args: unknown[]) => unknown;

/** What the workbench uses of the window in which the add-in runs. */
export interface AddinWindow extends Window {
  CustomFunctions?: {
    Error: new (code: string, message?: string) => Error;
    _association: { mappings: Record<string, AssociatedFunction | undefined> };
  };
  /** What the add-in offers to the workbench: the first workbook that a person sees. */
  timbang?: {
    openSample?(): Promise<void>;
    /** Shows the pane in another language or theme; what a person does there goes on. */
    setAppearance?(appearance: { language: "id" | "en"; dark: boolean }): void;
  };
}

/** The frame in which the add-in runs: pane and functions share its runtime. */
export interface PaneFrame {
  readonly element: HTMLIFrameElement;
  /** The add-in's window once its functions are there. It never rejects; undefined when they do not come. */
  ready(): Promise<AddinWindow | undefined>;
  /** Lets the keyboard into the add-in: to its open tab, or else to the first thing that takes it. */
  focus(): void;
  /** Loads the add-in again. */
  reload(): void;
}

const PAGE = "/addin/taskpane.html";
const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 20;

/** Loads the add-in's page into a frame. */
export function paneFrame(element: HTMLIFrameElement): PaneFrame {
  let started = load();

  function load(): Promise<AddinWindow | undefined> {
    // A frame shows its old document for a moment after it was told to load a new one.
    const old = element.contentDocument;
    element.src = PAGE;
    // A page that is still being built comes when it comes.
    let until = Infinity;
    const arrived = () => (until = performance.now() + PATIENCE_MS);
    element.addEventListener("load", arrived, { once: true });
    return new Promise((resolve) => {
      const look = () => {
        const window = element.contentWindow as AddinWindow | null;
        const mappings = window?.CustomFunctions?._association?.mappings ?? {};
        const document = element.contentDocument;
        const isLoaded = document !== old && document?.readyState === "complete";
        if (isLoaded && Object.keys(mappings).length > 0) return resolve(window!);
        if (performance.now() > until) return resolve(undefined);
        setTimeout(look, LOOK_EVERY_MS);
      };
      look();
    });
  }

  return {
    element,
    ready: () => started,
    focus() {
      const { contentDocument, contentWindow } = element;
      contentWindow?.focus();
      const open = contentDocument?.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
      (open ?? contentDocument?.querySelector<HTMLElement>("button, a[href], input"))?.focus();
    },
    reload: () => {
      started = load();
    },
  };
}
