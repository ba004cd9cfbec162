import type { OpenedFile } from "../../../reading";
import { CellsSource } from "./cells-source";
import { PageSource } from "./page-source";
import { TextSource } from "./text-source";
import type { Source } from "./use-source";

/** Where a table is in its file: its page as it is drawn, its lines of a text, or its cells. */
export function SourcePreview({ file, source }: { file: OpenedFile; source: Source }) {
  const { page, lines } = source.cells;
  if (page) return <PageSource {...{ file, page, source }} />;
  return lines ? <TextSource {...{ lines, source }} /> : <CellsSource source={source} />;
}
