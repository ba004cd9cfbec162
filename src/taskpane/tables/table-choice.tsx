import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { readableTitle, type CatalogueEntry } from "../../library";
import { periodText, tablesTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { looks } from "../parts";

const useStyles = makeStyles({
  number: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  corrections: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  title: { display: "block", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  whole: { whiteSpace: "nowrap" },
  facts: { display: "block", marginTop: "2px", ...looks.quiet },
});

/** A table in the list: number, title, unit, period, size, source, corrections. */
export function TableChoice({ entry: { table, corrections } }: { entry: CatalogueEntry }) {
  const styles = useStyles();
  const { language, services } = usePane();
  const texts = useTexts(tablesTexts);
  const size = [periodText(table.period, language), texts.rows(table.rowCount)];
  const { shortName, year } = services.library.bookOf(table.id);
  const source = [shortName[language], year, table.source.page && texts.page(table.source.page)];
  return (
    <>
      <span className={styles.number}>
        <span>{table.number?.[language] ?? table.source.file ?? table.source.publisher}</span>
        <span className={styles.corrections}>{texts.corrections(corrections)}</span>
      </span>
      <span className={styles.title}>{readableTitle(table, language)}</span>
      <span className={styles.facts}>
        {table.unit[language]}
        {size.map((fact) => (
          <Fragment key={fact}>
            {" · "}
            <span className={styles.whole}>{fact}</span>
          </Fragment>
        ))}
      </span>
      <span className={styles.facts}>{source.filter(Boolean).join(" · ")}</span>
    </>
  );
}
