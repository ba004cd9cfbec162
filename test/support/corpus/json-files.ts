import type { Dice } from "./dice";
import { columnCount, type TrueTable, type TrueValue } from "./true-table";

/** Numbers as JSON has them; marks as texts. */
const jsonValue = (value: TrueValue, isText: boolean): number | string | null => {
  if ("text" in value) return isText ? value.text : null;
  if (value.mark !== undefined) return `${value.number.toFixed(value.decimals)} ${value.mark}`;
  return isText ? value.number.toFixed(value.decimals) : value.number;
};

const columnNames = (table: TrueTable): string[] =>
  Array.from({ length: columnCount(table) }, (_, at) =>
    table.header.map((level) => level[at] ?? "").join(" "),
  );

export function jsonRecords(table: TrueTable, dice: Dice): string {
  const isText = dice.chance(0.5);
  const names = columnNames(table);
  // Written by hand: an object of JavaScript gives the years first.
  const records = table.rows.map(({ labels, values }) => {
    const fields = [
      ...table.labelTitles.map((title, at) => [title, labels[at] ?? ""] as const),
      ...names.map((name, at) => [name, jsonValue(values[at] ?? { text: "" }, isText)] as const),
    ];
    return `{${fields.map((field) => field.map((part) => JSON.stringify(part)).join(":")).join(",")}}`;
  });
  const list = `[${records.join(",\n")}]`;
  return dice.chance(0.5) ? list : `{"status":"OK","data":${list}}`;
}

export function jsonRows(table: TrueTable, dice: Dice): string {
  const isText = dice.chance(0.5);
  const rows = [
    [...table.labelTitles, ...columnNames(table)],
    ...table.rows.map(({ labels, values }) => [
      ...labels,
      ...values.map((value) => jsonValue(value, isText)),
    ]),
  ];
  return JSON.stringify(rows);
}

/** An answer of the Web API's model "data": the parts of its keys are glued together. */
export function jsonDatacontent(table: TrueTable): string {
  const [variable] = [String(table.title.length * 7)];
  const years = [...new Set(table.header.at(-1))];
  const splits = table.header.length > 1 ? [...new Set(table.header[0])] : ["Tidak ada"];
  const noSplit = table.header.length === 1;
  const datacontent: Record<string, number> = {};
  table.rows.forEach(({ values }, row) =>
    values.forEach((value, column) => {
      if (!("number" in value)) return;
      const split = noSplit ? "0" : String(1 + splits.indexOf(table.header[0]?.[column] ?? ""));
      const year = 100 + years.indexOf(table.header.at(-1)?.[column] ?? "");
      datacontent[`${1101 + row}${variable}${split}${year}0`] = value.number;
    }),
  );
  return JSON.stringify({
    status: "OK",
    "data-availability": "available",
    last_update: "2024-05-02 10:00:00",
    subject: [{ val: 23, label: "Kemiskinan" }],
    var: [
      {
        val: Number(variable),
        label: table.title,
        unit: table.unit === "" ? "Tidak Ada Satuan" : table.unit,
        subj: "Kemiskinan",
        def: "",
        decimal: "2",
        note: table.notes.map((note) => `<p>${note}</p>`).join(""),
      },
    ],
    turvar: noSplit
      ? [{ val: 0, label: "Tidak ada" }]
      : splits.map((label, at) => ({ val: 1 + at, label })),
    labelvervar: table.labelTitles[0],
    vervar: table.rows.map(({ labels }, at) => ({ val: 1101 + at, label: labels[0] })),
    tahun: years.map((label, at) => ({ val: 100 + at, label })),
    turtahun: [{ val: 0, label: "Tahun" }],
    datacontent,
  });
}
