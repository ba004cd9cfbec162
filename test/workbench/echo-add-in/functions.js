/* global CustomFunctions, Office */
// An add-in whose functions show what the workbench hands to them and does with what they return.
const describeCell = (cell) => {
  if (cell === null) return "null";
  if (cell instanceof CustomFunctions.Error) return `error ${cell.code}`;
  return `${typeof cell} ${JSON.stringify(cell)}`;
};

CustomFunctions.associate("DESCRIBE", (cells, option) => [
  ...cells.map((row) => row.map(describeCell)),
  cells[0].map(() => `option ${describeCell(option)}`),
]);
CustomFunctions.associate("SEQUENCE_TO", (count) =>
  Array.from({ length: count }, (_, row) => [row + 1]),
);
CustomFunctions.associate("FAIL", (code, message) => {
  throw new CustomFunctions.Error(code, message);
});
CustomFunctions.associate("BREAK", () => {
  throw new TypeError("a mistake in the add-in");
});
CustomFunctions.associate("ODD_RESULTS", () => [
  [NaN, Infinity, null],
  ["", true, new CustomFunctions.Error("#N/A", "Nothing is known of this one")],
]);
CustomFunctions.associate("WHERE", (invocation) => invocation.address);

void Office.onReady();
