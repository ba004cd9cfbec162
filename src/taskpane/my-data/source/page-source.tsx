import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { ZoomInRegular } from "@fluentui/react-icons/svg/zoom-in";
import { ZoomOutRegular } from "@fluentui/react-icons/svg/zoom-out";
import { useEffect, useRef, useState } from "react";
import { myDataTexts } from "../../../language";
import type { CellBox, OpenedFile, PagePicture, SourcePage } from "../../../reading";
import { useTexts } from "../../pane-context";
import { Notice } from "../../parts";
import { CellsSource } from "./cells-source";
import { SourceWindow } from "./source-window";
import { scrollFrame } from "./use-mark";
import type { Source } from "./use-source";

const useStyles = makeStyles({
  page: { position: "relative" },
  picture: { display: "block", width: "100%" },
  box: { position: "absolute", pointerEvents: "none" },
  area: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  // The page is white in every theme.
  mark: { outline: "2px solid #b10e1c", backgroundColor: "rgba(255, 210, 0, 0.35)" },
  zoom: { display: "flex", gap: "8px", justifyContent: "flex-end", marginTop: "4px" },
});

/** Widths of the page, in widths of its frame. */
const zooms = [1, 1.7, 2.6] as const;

interface PageSourceProps {
  file: OpenedFile;
  page: SourcePage;
  source: Source;
}

/** The page on which a table stands as it is drawn, the table outlined and the cell with the focus marked. */
export function PageSource({ file, page, source }: PageSourceProps) {
  const styles = useStyles();
  const texts = useTexts(myDataTexts);
  const picture = usePicture(file, page);
  const [zoom, setZoom] = useState(0);
  const mark = useRef<HTMLDivElement>(null);
  const { at } = source;
  const box = at && page.boxes[at.row]?.[at.column];
  const area = around(page.boxes.flat());
  useEffect(() => {
    if (mark.current) scrollFrame(mark.current);
  }, [box, zoom, picture]);
  if (picture === "none")
    return (
      <>
        <Notice intent="info" title={texts.notDrawn} />
        <CellsSource source={source} />
      </>
    );
  if (!picture) return <Spinner size="tiny" label={texts.drawing} />;
  return (
    <>
      <SourceWindow isPage>
        <div className={styles.page} style={{ width: `${100 * (zooms[zoom] ?? 1)}%` }}>
          <PageCanvas picture={picture} label={texts.pagePicture(page.page)} />
          {area && (
            <div
              className={mergeClasses(styles.box, styles.area)}
              style={placeOn(picture, area, margins.area)}
            />
          )}
          {box && (
            <div
              ref={mark}
              className={mergeClasses(styles.box, styles.mark)}
              style={placeOn(picture, box, margins.mark)}
            />
          )}
        </div>
      </SourceWindow>
      <div className={styles.zoom}>
        <Button
          size="small"
          icon={<ZoomOutRegular />}
          disabledFocusable={zoom === 0}
          onClick={() => setZoom(Math.max(0, zoom - 1))}
        >
          {texts.smaller}
        </Button>
        <Button
          size="small"
          icon={<ZoomInRegular />}
          disabledFocusable={zoom === zooms.length - 1}
          onClick={() => setZoom(Math.min(zooms.length - 1, zoom + 1))}
        >
          {texts.larger}
        </Button>
      </div>
    </>
  );
}

/** Points around what is outlined and what is marked. */
const margins = { area: 4, mark: 1.5 };

/** The picture of a page; `none` where it cannot be drawn. */
function usePicture(
  file: OpenedFile,
  { page, turn }: SourcePage,
): PagePicture | "none" | undefined {
  const [picture, setPicture] = useState<PagePicture | "none">();
  useEffect(() => {
    let isShown = true;
    let drawn: PagePicture | undefined;
    file.picture({ page, turn }).then(
      (answer) => {
        if (!isShown) return answer?.bitmap.close();
        drawn = answer;
        setPicture(answer ?? "none");
      },
      () => {
        if (isShown) setPicture("none");
      },
    );
    return () => {
      isShown = false;
      drawn?.bitmap.close();
      setPicture(undefined);
    };
  }, [file, page, turn]);
  return picture;
}

function PageCanvas({ picture: { bitmap }, label }: { picture: PagePicture; label: string }) {
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    canvas.current?.getContext("2d")?.drawImage(bitmap, 0, 0);
  }, [bitmap]);
  const { width, height } = bitmap;
  return (
    <canvas
      ref={canvas}
      className={styles.picture}
      role="img"
      aria-label={label}
      {...{ width, height }}
    />
  );
}

/** A box around all. */
function around(boxes: readonly (CellBox | undefined)[]): CellBox | undefined {
  const own = boxes.filter((box) => box !== undefined);
  if (own.length === 0) return undefined;
  return {
    left: Math.min(...own.map(({ left }) => left)),
    top: Math.min(...own.map(({ top }) => top)),
    right: Math.max(...own.map(({ right }) => right)),
    bottom: Math.max(...own.map(({ bottom }) => bottom)),
  };
}

/** The place of a box on the picture, whatever its size. */
function placeOn(
  { width, height }: PagePicture,
  { left, top, right, bottom }: CellBox,
  margin: number,
) {
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return {
    left: percent(left - margin, width),
    top: percent(top - margin, height),
    width: percent(right - left + 2 * margin, width),
    height: percent(bottom - top + 2 * margin, height),
  };
}
