import { element } from "./element";

const NARROWEST = 280;
const STEP = 16;

/**
 * Lets a person drag the edge of the pane, or move it with the arrow keys.
 *
 * @param onWidth told the new width in pixels
 */
export function splitter(onWidth: (width: number) => void): {
  show(width: number, label: string): void;
} {
  const bar = element("splitter", HTMLDivElement);
  const stage = element("stage", HTMLElement);
  let width = NARROWEST;

  const widest = () => Math.max(NARROWEST, stage.clientWidth * 0.7);
  const set = (wanted: number) => {
    width = Math.round(Math.min(widest(), Math.max(NARROWEST, wanted)));
    stage.style.setProperty("--pane-width", `${width}px`);
    bar.ariaValueNow = String(width);
    bar.ariaValueMin = String(NARROWEST);
    bar.ariaValueMax = String(Math.round(widest()));
  };

  bar.addEventListener("pointerdown", (event) => {
    bar.setPointerCapture(event.pointerId);
    // Frames swallow pointer events: the page keeps them while the bar is dragged.
    stage.dataset.dragging = "true";
  });
  bar.addEventListener("pointermove", (event) => {
    if (!bar.hasPointerCapture(event.pointerId)) return;
    set(stage.getBoundingClientRect().right - event.clientX);
  });
  bar.addEventListener("lostpointercapture", () => {
    delete stage.dataset.dragging;
    onWidth(width);
  });
  bar.addEventListener("keydown", (event) => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: STEP, ArrowRight: -STEP };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(width + step);
    onWidth(width);
  });

  return {
    show(wanted, label) {
      bar.ariaLabel = label;
      set(wanted);
    },
  };
}
