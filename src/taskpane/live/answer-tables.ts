import { type Bilingual, bothLanguages, type Language, liveTexts } from "../../language";
import type { FileReading, FileSource, OpenedFile, ReadingDesk } from "../../reading";
import type { Measure, TableSource } from "../../table";
import {
  type DataReading,
  dataTable,
  type PastedAnswer,
  requestOf,
  type TradeRequest,
} from "../../web-api";
import { today } from "../today";

/** Whose answer it is, and where it was asked for. */
export interface AnswerPlace {
  publisher: string;
  /** Without the key. */
  address: string;
}

/** From here on a table is offered as records, too. */
const longList = 5_000;

/** The tables of an answer, in the form of an opened file: they are reviewed, inserted and kept as tables of files are. */
export async function openedAnswer(
  desk: ReadingDesk,
  answer: PastedAnswer,
  place: AnswerPlace,
  language: Language,
): Promise<OpenedFile> {
  const { publisher, address } = place;
  switch (answer.kind) {
    case "data":
      return desk.open(readySource(answer.reading, place, language));
    case "printed": {
      const { source, lastUpdate } = answer.printed;
      const said = { publisher, address, ...(lastUpdate !== "" && { lastUpdate }) };
      return withSource(await desk.open(source), said);
    }
    case "trade":
      return desk.open(tradeSource(answer.records, place));
  }
}

/** A dynamic table with what is doubtful about it among its notes. */
function readySource(reading: DataReading, place: AnswerPlace, language: Language): FileSource {
  const { doubts, changed, records, variable, title } = reading;
  const words = liveTexts[language];
  const notes = [
    ...(["unmatched", "ambiguous", "unread"] as const)
      .filter((kind) => doubts[kind].length > 0)
      .map((kind) => words[kind](doubts[kind].length)),
    ...(changed.length > 0 ? [words.changed(changed.slice(0, 5).join("; "))] : []),
  ];
  const table = dataTable(
    { ...reading, notes: [...reading.notes, ...notes] },
    { id: variable, ...place, readOn: today() },
  );
  const isLong = records.dimensions.length > 2 || records.size >= longList;
  return { name: title, ready: [{ table, ...(isLong && { records }) }] };
}

/** Trade is a long list of four dimensions: what is wanted of it becomes a table. */
function tradeSource(
  records: Extract<PastedAnswer, { kind: "trade" }>["records"],
  place: AnswerPlace,
): FileSource {
  const request = tradeRequest(place.address);
  const title = tradeTitle(request);
  const flow = request?.flow;
  const measures = flow ? records.measures.map((one) => measureOf(flow, one)) : records.measures;
  const source = { ...place, publication: title.id, readOn: today() };
  const table = { id: "trade", title, columns: [], rows: [], notes: [], source };
  return { name: title.id, ready: [{ table, records: { ...records, measures } }] };
}

function tradeRequest(address: string): TradeRequest | undefined {
  const request = requestOf(address);
  return request?.ask === "trade" ? request : undefined;
}

const inLanguages = (text: (language: Language) => string): Bilingual => ({
  id: text("id"),
  en: text("en"),
});

/** What trade was asked for, as far as that is known. */
const tradeTitle = (request: TradeRequest | undefined): Bilingual =>
  request
    ? inLanguages((language) => {
        const { flow, year, codes } = request;
        const years = year.split(";");
        const span = [...new Set([years[0], years.at(-1)])].join("\u2013");
        return `${liveTexts[language][flow]} ${span}, HS ${codes.join(", ")}`;
      })
    : inLanguages((language) => liveTexts[language].byTrade);

const measureOf = (flow: TradeRequest["flow"], measure: Measure): Measure => ({
  ...measure,
  title: inLanguages((language) =>
    liveTexts[language].ofFlow(measure.title[language], liveTexts[language][flow]),
  ),
});

/** An opened file whose tables say where they were asked for. */
function withSource(file: OpenedFile, source: TableSource): OpenedFile {
  const named = (reading: FileReading): FileReading => ({
    ...reading,
    tables: reading.tables.map((found) => ({
      ...found,
      table: { ...found.table, source: { ...found.table.source, ...source } },
    })),
  });
  return { ...file, read: async (choices) => named(await file.read(choices)) };
}

/** What the tables of an answer are called, as files are by their names. */
export const nameOfAnswer = (answer: PastedAnswer, address: string): Bilingual => {
  if (answer.kind === "data") return bothLanguages(answer.reading.title);
  if (answer.kind === "printed") return bothLanguages(answer.printed.title);
  return tradeTitle(tradeRequest(address));
};
