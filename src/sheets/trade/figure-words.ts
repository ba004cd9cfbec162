import {
  type FigureColumnId,
  type FiguresRequest,
  monthlyItems,
  type TradeFlow,
} from "../../analysis";
import {
  dimensionWords,
  flowWords,
  type Language,
  tradeAnalysisTexts,
  tradeFigureTexts,
} from "../../language";
import type { Book } from "../../library";

/** What an analysis of trade is called, and each of its columns. */
export interface FigureWords {
  title: string;
  columns: Readonly<Record<FigureColumnId, string>>;
}

/**
 * Words of an analysis: which two are compared, which item, which year.
 *
 * @param rowLanguage in which items are called; as printed in Indonesian
 */
export function figureWords(
  request: FiguresRequest,
  books: { book: Book; otherBook: Book },
  language: Language,
  rowLanguage = language,
): FigureWords {
  const { columns } = tradeFigureTexts[language];
  const kind = tradeAnalysisTexts[language].kinds[request.figures];
  const flow = flowWords[request.flow][language];
  switch (request.figures) {
    case "months": {
      const item = monthlyItems(books.book, request.flow, rowLanguage).find(
        ({ id }) => id === request.item,
      );
      return { title: [kind, flow, ...(item ? [item.label] : [])].join(": "), columns };
    }
    case "prices": {
      const part = dimensionWords[request.dimension][language];
      return { title: [kind, flow, part, String(request.year)].join(": "), columns };
    }
    case "comparison": {
      const { other } = request;
      const isOneBook = books.otherBook.id === books.book.id;
      const sideName = ({ region, shortName }: Book, ofFlow: TradeFlow, year: number) =>
        [
          flowWords[ofFlow][language],
          ...(isOneBook ? [] : [region.name || shortName[language]]),
          String(year),
        ].join(", ");
      const first = sideName(books.book, request.flow, request.year);
      const second = sideName(books.otherBook, other.flow, other.year);
      const part = dimensionWords[request.dimension][language];
      return {
        title: [kind, `${first} / ${second}`, part].join(": "),
        columns: { ...columns, first, second },
      };
    }
  }
}
