import { searchTitles, titlesOf } from "../../../../src/taskpane/my-data/live/title-search";

test("titles are found by all words and their subject, whatever the case", () => {
  const titles = titlesOf(
    [
      { var_id: "1", title: "Nilai Ekspor", sub_id: "", sub_name: "Perdagangan", unit: "" },
      { var_id: "2", title: "Nilai Impor", sub_id: "", sub_name: "Perdagangan", unit: "" },
    ],
    [{ table_id: "1", title: "Ekspor menurut Nilai", subj_id: "", subj: "Lain", updt_date: "" }],
  );
  const found = (words: string, subject = "") =>
    searchTitles(titles, words, subject).map(({ id }) => id);
  expect(found("ekspor nilai")).toEqual(["dynamic 1", "static 1"]);
  expect(found("ekspor", "Lain")).toEqual(["static 1"]);
  expect(found("")).toHaveLength(3);
  expect(found("padi")).toEqual([]);
});
