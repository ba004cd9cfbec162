import { mergeClasses } from "@fluentui/react-components";
import type { BuiltTable } from "../../../reading";
import { printedDecimals } from "../../../table";
import { usePane } from "../../pane-context";
import { useFirst, useNumbers } from "../../parts";
import { ScrollTable, useScrollTable } from "../scroll-table";

/** As many as show how a table is laid out. */
const mostRows = 10;

/** The first rows and columns of a table of records. */
export function RecordsPreview({ built, label }: { built: BuiltTable; label: string }) {
  const look = useScrollTable();
  const { language } = usePane();
  const { number } = useNumbers();
  const { columns, rows } = built.table;
  const { shown: firstRows, more } = useFirst(rows, mostRows);
  const shown = (value: string): string =>
    /^-?\d/.test(value) ? number(Number(value), printedDecimals(value)) : value;
  return (
    <ScrollTable
      label={label}
      more={more}
      isCut={rows.length < built.rows || columns.length < built.columns}
    >
      <thead>
        <tr>
          <th className={mergeClasses(look.cell, look.header, look.label)}>
            <span className={look.spoken}>{label}</span>
          </th>
          {columns.map(({ key, title }) => (
            <th key={key} scope="col" className={mergeClasses(look.cell, look.header)}>
              {title[language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {firstRows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className={mergeClasses(look.cell, look.label)}>
              {row.label}
            </th>
            {columns.map(({ key }, column) => (
              <td key={key} className={look.cell}>
                {shown(row.values[column] ?? "")}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
