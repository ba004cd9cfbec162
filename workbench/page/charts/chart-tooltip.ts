/** The card beside a point of a chart: its series, its category and its value. */
export interface ChartTooltip {
  /** Shows lines of text at a place in the window. */
  show(lines: readonly string[], x: number, y: number): void;
  hide(): void;
}

const GAP = 12;

export function chartTooltip(parent: HTMLElement): ChartTooltip {
  const card = document.createElement("div");
  card.className = "chart-tooltip";
  card.role = "status";
  card.hidden = true;
  parent.append(card);
  return {
    show(lines, x, y) {
      card.hidden = false;
      card.replaceChildren(
        ...lines.map((text) => {
          const line = document.createElement("div");
          line.textContent = text;
          return line;
        }),
      );
      const { width, height } = card.getBoundingClientRect();
      const left = x + GAP + width > innerWidth ? x - GAP - width : x + GAP;
      card.style.left = `${Math.max(0, left)}px`;
      card.style.top = `${Math.max(0, y - GAP - height)}px`;
    },
    hide() {
      card.hidden = true;
    },
  };
}
