import { mergeClasses } from "@fluentui/react-components";
import { myDataTexts } from "../../../language";
import { columnLetters } from "../../../workbook/plan";
import { useTexts } from "../../pane-context";
import { ScrollTable, useScrollTable } from "../scroll-table";
import { useMark } from "./use-mark";
import type { Source } from "./use-source";

/** The cells of a file, with the one that has the focus marked. */
export function CellsSource({ source }: { source: Source }) {
  const look = useScrollTable();
  const texts = useTexts(myDataTexts);
  const mark = useMark<HTMLTableCellElement>(source.at);
  const { cells, top, left, at, isCut } = source;
  return (
    <ScrollTable label={texts.inFile} isCut={isCut} isWindow>
      <thead>
        <tr>
          <td className={mergeClasses(look.cell, look.header)} />
          {cells.texts[0]?.map((_, column) => (
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
            {line.map((text, column) => {
              const isMarked = at?.row === row && at.column === column;
              return (
                <td
                  key={column}
                  ref={isMarked ? mark.ref : undefined}
                  className={mergeClasses(look.cell, isMarked && mark.look)}
                >
                  {text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
