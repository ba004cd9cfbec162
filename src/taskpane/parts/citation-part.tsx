import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { type Language, sourceCardTexts } from "../../language";
import { cellCitation, type CitedCell, figureText, sourceOfCell } from "../../library";
import { usePane, useTexts } from "../pane-context";
import { ChoiceField } from "./choice-field";
import { looks } from "./looks";
import { useCopy } from "./use-copy";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { margin: 0, ...looks.quiet },
});

const styleNames = ["id", "en", "apa", "bibtex"] as const;
type Style = (typeof styleNames)[number];

/** The citation of a cell in the style that the reader chooses, and its number with its source, to be copied. */
export function CitationPart({ cell }: { cell: CitedCell }) {
  const styles = useStyles();
  const texts = useTexts(sourceCardTexts);
  const { language } = usePane();
  const { copy, outcome } = useCopy();
  const [style, setStyle] = useState<Style>();
  const { figure } = cell;
  return (
    <>
      <ChoiceField
        label={texts.style}
        value={style ?? language}
        options={styleNames.map((value) => ({ value, name: texts.styles[value] }))}
        onChange={setStyle}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => void copy(citationOf(cell, style ?? language, language))}
        >
          {texts.copyCitation}
        </Button>
        {figure && (
          <Button
            size="small"
            onClick={() =>
              void copy(`${figureText(figure, language)}. ${sourceOfCell(cell, language)}`)
            }
          >
            {texts.copyNumber}
          </Button>
        )}
      </div>
      <span className={styles.note}>{outcome}</span>
    </>
  );
}

const citationOf = (cell: CitedCell, style: Style, language: Language): string =>
  style === "apa" || style === "bibtex"
    ? cellCitation(cell, style, language)
    : cellCitation(cell, "sentence", style);
