import { areaOf, Workbook } from "../../../workbench/host";

describe("changes that come together", () => {
  const listening = () => {
    const workbook = new Workbook();
    const heard: string[] = [];
    workbook.changes.subscribe(({ kind }) => {
      if (kind === "cells") heard.push(workbook.changes.areComing ? "coming" : "alone");
    });
    workbook.changes.onSettled(() => heard.push("settled"));
    const write = (row: number) => workbook.activeSheet.write(areaOf(row, 0), [[row]], "user");
    return { workbook, heard, write };
  };

  it("have settled once, after the outermost step", () => {
    const { workbook, heard, write } = listening();
    workbook.step(() => {
      write(1);
      workbook.step(() => write(2));
      write(3);
    });
    expect(heard).toEqual(["coming", "coming", "coming", "settled"]);
  });

  it("have settled where one of them fails", () => {
    const { workbook, heard, write } = listening();
    const failing = () =>
      workbook.step(() => {
        write(1);
        throw new Error("full");
      });
    expect(failing).toThrow("full");
    write(2);
    expect(heard).toEqual(["coming", "settled", "alone"]);
  });

  it("are what undoing and redoing make", () => {
    const { workbook, heard, write } = listening();
    workbook.step(() => [1, 2, 3].forEach(write));
    heard.length = 0;
    workbook.history.undo();
    workbook.history.redo();
    expect(heard).toEqual(["coming", "settled", "coming", "settled"]);
  });
});
