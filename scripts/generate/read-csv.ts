import Papa from "papaparse";

/** The rows of a CSV file, header first. @throws Error with the file and line of a malformed row */
export function readCsv(text: string, file: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ",",
    newline: "\n",
    skipEmptyLines: "greedy",
  });
  const [fault] = errors;
  if (fault) throw new Error(`${file}, line ${(fault.row ?? 0) + 1}: ${fault.message}`);
  const columns = data[0]?.length ?? 0;
  data.forEach((row, index) => {
    if (row.length !== columns) {
      throw new Error(`${file}, line ${index + 1}: ${row.length} columns instead of ${columns}`);
    }
  });
  return data;
}
