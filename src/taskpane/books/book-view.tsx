import { Button, makeStyles } from "@fluentui/react-components";
import type { ComponentType } from "react";
import { booksTexts } from "../../language";
import type { Book } from "../../library";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField, looks, Notice } from "../parts";
import type { OpenBook } from "./use-book";

const useStyles = makeStyles({
  above: { padding: "0 12px 12px" },
  others: { margin: "4px 0 0", ...looks.quiet },
});

interface BookViewProps {
  /** Undefined where the library has no such book. */
  open: OpenBook | undefined;
  /** Whether a book has what the view takes. */
  suits: (book: Book) => boolean;
  /** What is said of a book that does not. */
  lacks: (name: string) => string;
  /** What can be done about it. */
  way?: { label: string; go: () => void };
  Content: ComponentType<{ book: Book }>;
}

/** A view of one book, with the choice of it where there are several; it says plainly what a book does not allow. */
export function BookView({ open, suits, lacks, way, Content }: BookViewProps) {
  const styles = useStyles();
  const texts = useTexts(booksTexts);
  const { language } = usePane();
  if (!open) return <Notice intent="info" title={texts.none} />;
  const { book, books, others, choose } = open;
  const nameOf = ({ shortName, year }: Book) =>
    [shortName[language], year].filter(Boolean).join(" · ");
  const isUsable = suits(book);
  return (
    <>
      <div className={styles.above}>
        {books.length > 1 && (
          <ChoiceField
            label={texts.book}
            value={book.id}
            options={books.map((one) => ({ value: one.id, name: nameOf(one) }))}
            onChange={choose}
          />
        )}
        {others.length > 0 && (
          <p className={styles.others}>
            {texts.otherKind[book.kind](others.map(nameOf).join(", "))}
          </p>
        )}
        {!isUsable && (
          <>
            <Notice intent="info" title={lacks(book.title[language])} />
            {way && <Button onClick={way.go}>{way.label}</Button>}
          </>
        )}
      </div>
      {isUsable && <Content key={book.id} book={book} />}
    </>
  );
}
