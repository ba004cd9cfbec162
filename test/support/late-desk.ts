import type { ReadingDesk } from "../../src/reading";
import { readingDesk } from "../../src/reading/desk";

/** A desk that opens when a test says so, in the order in which it is asked; what it opens is really read. */
export function lateDesk() {
  const desk = readingDesk();
  const asked: { name: string; open(): void; fail(error: unknown): void }[] = [];
  const closed: string[] = [];
  let stops = 0;
  const late: ReadingDesk = {
    ...desk,
    async open(source) {
      await new Promise<void>((open, fail) => asked.push({ name: source.name, open, fail }));
      const file = await desk.open(source);
      return { ...file, close: () => void (closed.push(source.name), file.close()) };
    },
    stop: () => void stops++,
  };
  return { desk: late, asked, closed, stops: () => stops };
}

/** A small table with a name in its title, as a file of text. */
export const textFile = (name: string) => ({
  name,
  text: `${name};;\nProvinsi;2030;2031\nAceh;1,5;2,5\nBali;3;4\nJumlah;4,5;6,5\n`,
});
