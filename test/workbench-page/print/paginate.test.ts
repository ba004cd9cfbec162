import { paginate, type Cut } from "../../../workbench/page/print/paginate";

const lines = (...sizes: number[]) => ({ indexes: sizes.map((_, index) => index), sizes });
const pages = (sizes: number[], cut: Partial<Cut>) =>
  paginate(lines(...sizes), { room: 100, repeatedBefore: () => [], together: [], ...cut }).map(
    ({ repeated, own }) => [...repeated.map((index) => `(${index})`), ...own].join(" "),
  );

describe("paginate(lines, cut)", () => {
  it("fills each page and goes on on the next", () => {
    expect(pages([40, 40, 20, 60, 60], {})).toEqual(["0 1 2", "3", "4"]);
    expect(pages([], {})).toEqual([]);
  });

  it("gives a line that is larger than a page a page of its own", () => {
    expect(pages([10, 250, 10], {})).toEqual(["0", "1", "2"]);
  });

  it("repeats header rows on all pages but the first, in the room of the page", () => {
    const repeatedBefore = () => [0];
    expect(pages([20, 40, 40, 40, 40, 40], { repeatedBefore })).toEqual([
      "0 1 2",
      "(0) 3 4",
      "(0) 5",
    ]);
  });

  it("repeats nothing that takes more than two thirds of the page", () => {
    expect(pages([70, 30, 40, 40], { repeatedBefore: () => [0] })).toEqual(["0 1", "2 3"]);
  });

  it("asks for each page what is repeated there", () => {
    const repeatedBefore = (first: number) => (first > 3 ? [3] : [0]);
    expect(pages([30, 60, 60, 30, 60, 60], { repeatedBefore })).toEqual([
      "0 1",
      "(0) 2",
      "(0) 3",
      "(3) 4",
      "(3) 5",
    ]);
  });

  it("does not cut what belongs together, unless it fits on no page", () => {
    expect(pages([40, 40, 40, 40], { together: [[1, 2]] })).toEqual(["0", "1 2", "3"]);
    expect(pages([40, 40, 40, 40], { together: [[0, 3]] })).toEqual(["0 1", "2 3"]);
    expect(
      pages([30, 30, 30, 30], {
        together: [
          [1, 2],
          [2, 3],
        ],
      }),
    ).toEqual(["0", "1 2 3"]);
  });

  it("leaves out lines that are hidden", () => {
    const cut = { room: 100, repeatedBefore: () => [], together: [] };
    const { own } = paginate({ indexes: [0, 3, 7], sizes: [10, 20, 30] }, cut)[0]!;
    expect(own).toEqual([0, 3, 7]);
  });
});
