import { ColorKit, ThemeService, type Univer } from "@univerjs/core";
import { CanvasColorService, ICanvasColorService } from "@univerjs/preset-sheets-core";

/** The darkest that the grid shows, `--sheet` of the page's style. */
const DARKEST = 0x1f;

/** As much lighter as black has to be to become the darkest. */
const lifted = (part: number) => Math.round(DARKEST + (part * (255 - DARKEST)) / 255);

/** The colours of cells in the dark theme: Univer turns white into black, which stands out from page and pane. */
class LiftedColors extends CanvasColorService {
  private readonly known = new Map<string, string>();

  constructor(private readonly theme: ThemeService) {
    super(theme);
  }

  override getRenderColor(color: string): string {
    if (!this.theme.darkMode) return color;
    const known = this.known.get(color);
    if (known) return known;
    const { r, g, b, a = 1 } = new ColorKit(super.getRenderColor(color)).toRgb();
    const shown = `rgba(${lifted(r)},${lifted(g)},${lifted(b)},${a})`;
    this.known.set(color, shown);
    return shown;
  }
}

/** Gives the grid the greys of page and pane in the dark theme, in place of Univer's own. */
export function useDarkColors(univer: Univer): void {
  const injector = univer.__getInjector();
  const theme = injector.get(ThemeService);
  const current = theme.getCurrentTheme();
  theme.setTheme({
    ...current,
    gray: { ...current.gray, 700: "#333333", 800: "#292929", 900: "#1f1f1f" },
  });
  injector.replace([ICanvasColorService, { useFactory: () => new LiftedColors(theme) }]);
}
