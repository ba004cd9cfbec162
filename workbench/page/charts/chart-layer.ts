import { formatAddress, HostError, placeChart, removeChart, type ChartRecord } from "../../host";
import { CELLS_CANVAS, PIXELS_PER_POINT, type Grid } from "../grid";
import type { Texts } from "../language";
import { chartClipboard } from "./chart-clipboard";
import { chartData, type ChartData } from "./chart-data";
import { chartFigure, type ChartFigure } from "./chart-figure";
import { frameOf } from "./chart-frame";
import { chartMenu } from "./chart-menu";
import { chartPicture, pngFile, svgFile } from "./chart-picture";
import { chartTooltip } from "./chart-tooltip";
import { DARK, LIGHT } from "./chart-colors";
import type { Mark } from "./draw-marks";
import { onScreen, type PixelBox } from "./on-screen";

/** The charts of the active sheet, floating over its cells. */
export interface ChartLayer {
  show(texts: Texts, dark: boolean): void;
  /** Lets the keyboard to the selected chart, or to the first. */
  focus(): void;
  /** Says where a new chart is that stands out of sight. */
  offerToShow(id: string): void;
}

export interface ChartLayerOptions {
  /** Gives a file to the browser. */
  download(name: string, file: Blob): void;
  /** Says something, and may offer to do something about it. */
  notice(sentence: string, offer?: { label: string; accept(): void }): void;
}

/** Shows charts in the layer over the grid, since Univer's open part has none. */
export function chartLayer(
  layer: HTMLElement,
  grid: Grid,
  { download, notice }: ChartLayerOptions,
): ChartLayer {
  const { workbook } = grid;
  const help = layer.appendChild(document.createElement("p"));
  help.id = "chart-help";
  help.hidden = true;
  const around = layer.parentElement!;
  const tooltip = chartTooltip(around);
  const menu = chartMenu(around, () =>
    figures.get(selected ?? "")?.element.focus({ preventScroll: true }),
  );
  const figures = new Map<string, ChartFigure>();
  const shownData = new Map<string, ChartData>();
  /** Id of the selected chart. */
  let selected: string | undefined;
  let texts: Texts;

  grid.onView(follow);
  document.addEventListener("focusin", ({ target }) => {
    const isOutside = target instanceof Element && !target.closest(".chart, .chart-menu");
    if (isOutside) select(undefined);
  });

  const recordOf = (id: string) => workbook.activeSheet.charts.find((chart) => chart.id === id);
  const clipboard = chartClipboard({
    workbook,
    recordOf,
    change,
    focus: (id) => figures.get(id)?.element.focus({ preventScroll: true }),
    notice,
    texts: () => texts,
  });

  function pixelBox({ left, top, width, height }: ChartRecord): PixelBox {
    const { x, y } = grid.view()?.pixelsAt(left, top) ?? { x: left, y: top };
    return {
      left: x,
      top: y,
      width: width * PIXELS_PER_POINT,
      height: height * PIXELS_PER_POINT,
    };
  }

  function follow(): void {
    const view = grid.view();
    if (!view || layer.hidden) return;
    const outer = around.getBoundingClientRect();
    Object.assign(layer.style, {
      left: `${view.box.left - outer.left}px`,
      top: `${view.box.top - outer.top}px`,
      width: `${view.box.width}px`,
      height: `${view.box.height}px`,
    });
    for (const [id, figure] of figures) {
      const record = recordOf(id);
      if (record) place(figure, pixelBox(record));
    }
  }

  function place(figure: ChartFigure, box: PixelBox): void {
    const view = grid.view();
    if (view) figure.place(box, onScreen(box, view), view.zoom);
  }

  function select(id: string | undefined): void {
    selected = id;
    for (const [key, figure] of figures) figure.setSelected(key === id);
    const figure = figures.get(id ?? "");
    if (figure?.element.matches(":focus-visible")) reveal(figure, recordOf(id!));
  }

  function isInSight({ element }: ChartFigure): boolean {
    const view = grid.view()?.box;
    const box = element.getBoundingClientRect();
    return (
      view !== undefined &&
      box.left < view.right &&
      box.right > view.left &&
      box.top < view.bottom &&
      box.bottom > view.top
    );
  }

  /** Scrolls to a chart that the keyboard selected out of sight. */
  function reveal(figure: ChartFigure, record: ChartRecord | undefined): void {
    if (isInSight(figure) || !record) return;
    const { layout } = workbook.activeSheet;
    grid.scrollTo(layout.rowAt(record.top).index, layout.columnAt(record.left).index);
  }

  /** Nothing in sight was free for it. */
  function offerToShow(id: string): void {
    const [figure, record] = [figures.get(id), recordOf(id)];
    if (!figure || !record || isInSight(figure)) return;
    const { layout } = workbook.activeSheet;
    const [row, column] = [layout.rowAt(record.top).index, layout.columnAt(record.left).index];
    notice(texts.noticeChartElsewhere(formatAddress({ row, column, rows: 1, columns: 1 })), {
      label: texts.showChart,
      accept() {
        reveal(figure, record);
        figure.element.focus({ preventScroll: true });
      },
    });
  }

  /** Carries out a change that can be undone, unless the sheet is protected. */
  function change<T>(make: () => T): T | undefined {
    try {
      return workbook.step(make);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      notice(texts.noticeChartRefused);
      follow();
      return undefined;
    }
  }

  function settle(id: string, box: PixelBox): void {
    const record = recordOf(id);
    const view = grid.view();
    if (!record || !view) return;
    const wanted = {
      ...view.pointsAt(box.left, box.top),
      width: box.width / PIXELS_PER_POINT,
      height: box.height / PIXELS_PER_POINT,
    };
    change(() => placeChart({ sheet: workbook.activeSheet, record }, wanted));
  }

  function remove(id: string): void {
    const record = recordOf(id);
    if (!record) return;
    change(() => removeChart({ sheet: workbook.activeSheet, record }));
    grid.focus();
  }

  async function save(id: string, kind: "png" | "svg"): Promise<void> {
    const record = recordOf(id);
    if (!record) return;
    const picture = chartPicture(workbook, record);
    const name = `${record.titleVisible ? record.title : record.name}.${kind}`;
    download(name, kind === "svg" ? svgFile(picture) : await pngFile(picture));
  }

  function openMenu(id: string, at: { x: number; y: number }): void {
    const { chartMenu: names } = texts;
    const items = [
      { label: names.copy, keys: "Ctrl+C", choose: () => void clipboard.copy(id) },
      { label: names.png, choose: () => void save(id, "png") },
      { label: names.svg, choose: () => void save(id, "svg") },
      { label: names.remove, keys: "Delete", choose: () => remove(id) },
    ];
    menu.open(items, at, names.label);
  }

  /** @returns whether the key was meant for the chart */
  function onKey(id: string, event: KeyboardEvent): boolean {
    const key = event.key.toLowerCase();
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    const commands: Readonly<Record<string, () => void>> = {
      c: () => void clipboard.copy(id),
      x: () => void clipboard.copy(id).then(() => remove(id)),
      v: () => clipboard.paste(),
      z: () => void (event.shiftKey ? workbook.history.redo() : workbook.history.undo()),
      y: () => void workbook.history.redo(),
    };
    const keys: Readonly<Record<string, () => void>> = {
      delete: () => remove(id),
      backspace: () => remove(id),
      escape: () => grid.focus(),
    };
    const action = isCommand ? commands[key] : keys[key];
    action?.();
    return action !== undefined;
  }

  function tell(id: string, mark: Mark | undefined, x: number, y: number): void {
    const data = shownData.get(id);
    const series = mark && data?.series[mark.series];
    if (!mark || !data || !series) return tooltip.hide();
    const lines = [series.name, data.labels[mark.point] ?? "", series.points[mark.point]!.text];
    tooltip.show(lines.filter(Boolean), x, y);
  }

  function figureOf(id: string): ChartFigure {
    const kept = figures.get(id);
    if (kept) return kept;
    const figure = chartFigure({
      box: () => pixelBox(recordOf(id)!),
      zoom: () => grid.view()?.zoom ?? 1,
      preview: (box) => place(figure, box),
      settle: (box) => settle(id, box),
      select: () => select(id),
      tell: (mark, x, y) => tell(id, mark, x, y),
      key: (event) => onKey(id, event),
      menu: (at) => openMenu(id, at),
      wheel: (event) =>
        void document.querySelector(CELLS_CANVAS)?.dispatchEvent(new WheelEvent("wheel", event)),
    });
    figure.element.setAttribute("aria-describedby", help.id);
    figures.set(id, figure);
    layer.append(figure.element);
    return figure;
  }

  return {
    show(shown, dark) {
      texts = shown;
      const { charts } = workbook.activeSheet;
      const ids = new Set(charts.map(({ id }) => id));
      for (const [id, figure] of figures) {
        if (ids.has(id)) continue;
        figures.delete(id);
        shownData.delete(id);
        figure.element.remove();
        tooltip.hide();
      }
      layer.ariaLabel = texts.charts;
      layer.hidden = charts.length === 0;
      help.textContent = texts.chartHelp;
      for (const chart of charts) {
        const data = chartData(workbook, chart);
        const frame = frameOf(chart, workbook.culture.name, dark ? DARK : LIGHT);
        const label = texts.chart(frame.title, data.series.length, data.labels.length);
        shownData.set(chart.id, data);
        figureOf(chart.id).draw(data, frame, label);
      }
      follow();
    },
    focus() {
      const figure = figures.get(selected ?? "") ?? figures.values().next().value;
      figure?.element.focus({ preventScroll: true });
    },
    offerToShow,
  };
}
