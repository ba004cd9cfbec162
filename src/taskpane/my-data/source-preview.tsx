import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { myDataTexts } from "../../language";
import type { OpenedFile, ReadTable, SourceCells } from "../../reading";
import { columnLetters } from "../../workbook/plan";
import { useTexts } from "../pane-context";
import { ScrollTable, useScrollTable } from "./scroll-table";

const mostRows = 60;
const mostColumns = 30;

/** The cells of the file where the table stands, as they are there. */
export function SourcePreview({ file, found }: { file: OpenedFile; found: ReadTable }) {
  const look = useScrollTable();
  const texts = useTexts(myDataTexts);
  const [cells, setCells] = useState<SourceCells>();
  const { grid, area } = found;
  const { top, left } = area;
  const rows = Math.min(area.bottom - top, mostRows);
  const columns = Math.min(area.right - left, mostColumns);
  useEffect(() => {
    let isShown = true;
    void file.cells({ grid, top, left, rows, columns }).then((answer) => {
      if (isShown) setCells(answer);
    });
    return () => {
      isShown = false;
    };
  }, [file, grid, top, left, rows, columns]);
  if (!cells) return null;
  const isCut = area.bottom - top > rows || area.right - left > columns;
  return (
    <ScrollTable label={texts.inFile} isCut={isCut}>
      <thead>
        <tr>
          <td className={mergeClasses(look.cell, look.header)} />
          {Array.from({ length: columns }, (_, column) => (
            <th key={column} scope="col" className={mergeClasses(look.cell, look.header)}>
              {columnLetters(left + column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.texts.map((line, row) => (
          <tr key={row}>
            <th scope="row" className={mergeClasses(look.cell, look.header)}>
              {top + row + 1}
            </th>
            {line.map((text, column) => (
              <td key={column} className={look.cell}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
