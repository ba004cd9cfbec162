import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { readableTitle } from "../../catalogue";
import { periodText, tablesTexts } from "../../language";
import type { Edition } from "../../reference-data";
import { planTable, type PlanTarget } from "../../workbook/plan";
import { InsertionBar, useInsertion } from "../insertion";
import { insertionTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { DetailFrame, Facts } from "../parts";
import { TablePreview } from "./table-preview";
import { sheetNameFor, tableRequest } from "../table-request";

const useStyles = makeStyles({
  edition: { margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
  editionNote: {
    margin: "0 0 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface TableDetailProps {
  tableId: string;
  /** Whether focus goes to the heading. */
  takeFocus: boolean;
  onBack: () => void;
}

/** One table: what it is, how it looks, which edition, and where it goes. */
export function TableDetail({ tableId, takeFocus, onBack }: TableDetailProps) {
  const styles = useStyles();
  const { services, language, catalogue } = usePane();
  const texts = useTexts(tablesTexts);
  const insertTexts = useTexts(insertionTexts);
  const [edition, setEdition] = useState<Edition>("corrected");
  const insertion = useInsertion();
  const table = services.library.referenceTable(tableId, edition);
  const corrections = catalogue.find((entry) => entry.table.id === tableId)?.corrections ?? 0;
  const plan = (target: PlanTarget) =>
    planTable(table, tableRequest(services, table, language, target));
  const title = readableTitle(table, language);
  const publication = services.library.publications().find(({ id }) => id === table.publication);
  const source = [
    publication?.publisher,
    publication?.title[language],
    table.page && texts.page(table.page),
  ];
  return (
    <DetailFrame
      back={texts.allTables}
      onBack={onBack}
      takeFocus={takeFocus}
      kicker={table.number[language]}
      heading={title}
      footer={
        <InsertionBar
          insertion={insertion}
          label={insertTexts.atSelection}
          onInsert={() => void insertion.atSelection(plan)}
          onNewSheet={() =>
            void insertion.onNewSheet(plan, sheetNameFor(services, table, language))
          }
        />
      }
    >
      <Facts
        facts={[
          [texts.unit, table.unit[language]],
          [texts.period, periodText(table.period, language)],
          [texts.source, source.filter(Boolean).join(", ")],
        ]}
      />
      {corrections > 0 ? (
        <>
          <p id="edition" className={styles.edition}>
            {texts.edition}
          </p>
          <RadioGroup
            layout="horizontal"
            aria-labelledby="edition"
            value={edition}
            onChange={(_, data) => setEdition(data.value as Edition)}
          >
            <Radio value="corrected" label={texts.corrected} />
            <Radio value="published" label={texts.published} />
          </RadioGroup>
          <p className={styles.editionNote}>{texts.differs(corrections)}</p>
        </>
      ) : (
        <p className={styles.editionNote}>{texts.noCorrections}</p>
      )}
      <TablePreview title={title} plan={plan({ newSheet: "" })} />
    </DetailFrame>
  );
}
