import type { ChartData } from "./chart-data";
import { drawChart } from "./draw-chart";
import type { ChartFrame } from "./chart-frame";
import { markAt, markBeside, type Mark } from "./draw-marks";
import { dragged, draggedByKey, HANDLES, type Handle } from "./drag";
import type { OnScreen, PixelBox } from "./on-screen";

export interface FigureOptions {
  /** Where the chart stands, in pixels of the sheet. */
  box(): PixelBox;
  zoom(): number;
  /** Shows the chart elsewhere while it is dragged. */
  preview(box: PixelBox): void;
  /** The chart is to stand elsewhere from now on. */
  settle(box: PixelBox): void;
  select(): void;
  /** A point to tell of at a place in the window; undefined hides what was told. */
  tell(mark: Mark | undefined, x: number, y: number): void;
  /** Everything that a key does besides moving and walking through the points. */
  key(event: KeyboardEvent): boolean;
  menu(at: { x: number; y: number }): void;
  /** Hands a turn of the wheel to the cells below. */
  wheel(event: WheelEvent): void;
}

/** One chart as an element that a person can select, move and size. */
export interface ChartFigure {
  readonly element: HTMLElement;
  draw(data: ChartData, frame: ChartFrame, label: string): void;
  place(box: PixelBox, at: OnScreen, zoom: number): void;
  setSelected(isSelected: boolean): void;
}

const WALKS: Readonly<Record<string, { points: number; series: number }>> = {
  ArrowLeft: { points: -1, series: 0 },
  ArrowRight: { points: 1, series: 0 },
  ArrowUp: { points: 0, series: -1 },
  ArrowDown: { points: 0, series: 1 },
};

export function chartFigure(options: FigureOptions): ChartFigure {
  const element = document.createElement("figure");
  const picture = document.createElement("div");
  const handles = HANDLES.map((handle) => {
    const made = document.createElement("span");
    made.className = "chart-handle";
    made.dataset.handle = handle;
    return made;
  });
  element.className = "chart";
  element.role = "group";
  element.tabIndex = 0;
  picture.className = "chart-picture";
  picture.ariaHidden = "true";
  element.append(picture, ...handles);
  let marks: Mark[] = [];
  let drawn = "";
  /** The point that the keyboard is at, once Enter went into the chart. */
  let walked: Mark | undefined;
  let drag: { handle: Handle; x: number; y: number; from: PixelBox } | undefined;
  /** Where the chart is to stand once a drag ends or an arrow key is let go. */
  let wanted: PixelBox | undefined;

  const move = (box: PixelBox) => {
    wanted = box;
    options.preview(box);
  };
  const settle = () => {
    const box = wanted;
    wanted = undefined;
    drag = undefined;
    if (box) options.settle(box);
  };
  const cancel = () => {
    wanted = undefined;
    drag = undefined;
    options.preview(options.box());
  };
  const tellAt = (mark: Mark | undefined) => {
    const { left, top } = element.getBoundingClientRect();
    const zoom = options.zoom();
    const x = left + (((mark?.left ?? 0) + (mark?.right ?? 0)) / 2) * zoom;
    options.tell(mark, x, top + (mark?.top ?? 0) * zoom);
  };

  element.addEventListener("pointerdown", (event) => {
    element.focus({ preventScroll: true });
    if (event.button !== 0) return;
    event.preventDefault();
    const { handle } = (event.target as HTMLElement).dataset;
    const from = options.box();
    drag = { handle: (handle ?? "move") as Handle, x: event.clientX, y: event.clientY, from };
    element.setPointerCapture(event.pointerId);
    options.tell(undefined, 0, 0);
  });
  element.addEventListener("pointermove", (event) => {
    const zoom = options.zoom();
    if (drag) {
      const [dx, dy] = [(event.clientX - drag.x) / zoom, (event.clientY - drag.y) / zoom];
      if (wanted || Math.hypot(dx, dy) > 2) move(dragged(drag.from, drag.handle, dx, dy));
      return;
    }
    const { left, top } = element.getBoundingClientRect();
    const mark = markAt(marks, (event.clientX - left) / zoom, (event.clientY - top) / zoom);
    options.tell(mark, event.clientX, event.clientY);
  });
  element.addEventListener("lostpointercapture", settle);
  element.addEventListener("pointerleave", () => options.tell(undefined, 0, 0));
  element.addEventListener("focus", () => options.select());
  element.addEventListener("blur", () => {
    settle();
    walked = undefined;
    options.tell(undefined, 0, 0);
  });
  element.addEventListener("wheel", (event) => {
    event.preventDefault();
    options.wheel(event);
  });
  element.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    const { left, top } = element.getBoundingClientRect();
    // The menu key tells no place.
    const isPointed = event.button === 2;
    options.menu(
      isPointed ? { x: event.clientX, y: event.clientY } : { x: left + 16, y: top + 16 },
    );
  });
  element.addEventListener("keydown", (event) => {
    if (!onKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  element.addEventListener("keyup", ({ key }) => {
    if (key in WALKS && !drag) settle();
  });

  function onKey(event: KeyboardEvent): boolean {
    if (event.key === "Escape" && (drag || wanted)) {
      cancel();
      return true;
    }
    if (event.key === "Enter" || (event.key === "Escape" && walked)) {
      walked = event.key === "Enter" ? marks[0] : undefined;
      tellAt(walked);
      return true;
    }
    const walk = WALKS[event.key];
    if (walk && walked) {
      walked = markBeside(marks, walked, walk);
      tellAt(walked);
      return true;
    }
    const box = draggedByKey(wanted ?? options.box(), event);
    if (box) {
      move(box);
      return true;
    }
    return options.key(event);
  }

  return {
    element,
    draw(data, frame, label) {
      const now = JSON.stringify([data, frame]);
      element.ariaLabel = label;
      if (now === drawn) return;
      drawn = now;
      walked = undefined;
      const chart = drawChart(data, frame);
      marks = chart.marks;
      picture.replaceChildren(chart.element);
    },
    place({ width, height }, { left, top, hidden }, zoom) {
      Object.assign(element.style, {
        width: `${width}px`,
        height: `${height}px`,
        transform: `translate(${left}px, ${top}px) scale(${zoom})`,
        // Handles stand half outside.
        clipPath:
          hidden.left + hidden.top > 0
            ? `inset(${hidden.top || -8}px -8px -8px ${hidden.left || -8}px)`
            : "none",
      });
    },
    setSelected(isSelected) {
      element.classList.toggle("selected", isSelected);
    },
  };
}
