import { openPdf } from "./open-pdf";

/** A page as it is drawn, turned so that its table stands upright. */
export interface PagePicture {
  bitmap: ImageBitmap;
  /** Its size in points, the unit of the boxes of cells. */
  width: number;
  height: number;
}

/** Pixels a point: letters stay sharp when the page is shown large. */
const sharpness = 2;
/** Larger pages, of posters and maps, are drawn coarser. */
const mostPixels = 8_000_000;

/**
 * Draws a page of a PDF, here on the thread that reads it: no element of a page is used. Fonts that the file does not hold are
 * replaced by one of the machine.
 *
 * @param turn quarters of a turn by which its texts run, taken back
 */
export async function drawPage(
  bytes: Uint8Array,
  number: number,
  turn: number,
): Promise<PagePicture> {
  const task = await openPdf(bytes, {
    CanvasFactory: OffscreenCanvases,
    FilterFactory: NoFilters,
    // Letters are drawn as shapes: nothing is given to the fonts of the page.
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const page = await (await task.promise).getPage(number);
    const rotation = (page.rotate + 360 - 90 * turn) % 360;
    const { width, height } = page.getViewport({ scale: 1, rotation });
    const scale = Math.min(sharpness, Math.sqrt(mostPixels / (width * height)));
    const viewport = page.getViewport({ scale, rotation });
    const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const drawing = canvas.getContext("2d");
    if (!drawing) throw new Error("drawPage requires a canvas that can be drawn on");
    // The types of the library know canvases of a page only.
    const target = drawing as unknown as CanvasRenderingContext2D;
    await page.render({ canvas: null, canvasContext: target, viewport }).promise;
    return { bitmap: canvas.transferToImageBitmap(), width, height };
  } finally {
    await task.destroy();
  }
}

interface CanvasAndContext {
  canvas: OffscreenCanvas;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** Canvases of the library's own in a worker, where there are no elements. */
class OffscreenCanvases {
  create(width: number, height: number): CanvasAndContext {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext("2d", { willReadFrequently: true }) };
  }

  reset({ canvas }: CanvasAndContext, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }

  destroy(pair: CanvasAndContext): void {
    this.reset(pair, 0, 0);
  }
}

/** Filters are elements of a page; without them a shaded picture is drawn plainly. */
class NoFilters {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addHighlightHCMFilter = none;
  destroy = () => undefined;
}

function none(): string {
  return "none";
}
