import fc from "fast-check";
import { packRows, type Row, unpackRows } from "../../src/table";

const row: Row = { key: "hs03", code: "03", parent: "", label: "Ikan", values: ["1130044.5", "-"] };

test("packRows writes heads and values as texts, a line a row", () => {
  expect(packRows([row, { ...row, key: "total", code: "", label: "Jumlah" }])).toEqual({
    heads: "hs03|03||Ikan\ntotal|||Jumlah",
    values: "1130044.5|-\n1130044.5|-",
  });
});

test("unpackRows gives the rows that were packed, whatever their texts and marks are", () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom("|", "\n", "\\", "\\p", "\\\\p", "a|b\nc\\d", "\r\n", ""),
  );
  const rows = fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.array(
      fc.record(
        {
          key: text,
          code: text,
          parent: text,
          label: text,
          values: fc.array(text, { minLength: columns, maxLength: columns }),
          printedLabel: text,
          marks: fc.dictionary(text, text),
        },
        { requiredKeys: ["key", "code", "parent", "label", "values"] },
      ),
    ),
  );
  fc.assert(
    fc.property(rows, (some) => {
      const kept = JSON.parse(JSON.stringify(packRows(some))) as ReturnType<typeof packRows>;
      expect(unpackRows(kept)).toEqual(some);
    }),
    { seed: 20261129, numRuns: 500 },
  );
});
