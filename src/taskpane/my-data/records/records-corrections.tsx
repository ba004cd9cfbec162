import { myDataTexts } from "../../../language";
import type { ReadTable, TableChoice } from "../../../reading";
import { useTexts } from "../../pane-context";
import { Disclosure } from "../../parts";
import { ReadingCorrections } from "../reading-corrections";
import type { OpenReading, Reading } from "../use-reading";
import { LeftOutLines } from "./left-out-lines";

interface RecordsCorrectionsProps {
  file: OpenReading;
  table: ReadTable;
  reading: Reading;
}

/** What the reader says better of a table of many dimensions than it was read; its records are made again with it. */
export function RecordsCorrections({ file, table: found, reading }: RecordsCorrectionsProps) {
  const texts = useTexts(myDataTexts);
  if (file.read.isFixed) return null;
  const choice = file.choices.tables?.[found.id] ?? {};
  const change = (next: TableChoice) =>
    void reading.reread(file, {
      ...file.choices,
      tables: { ...file.choices.tables, [found.id]: next },
    });
  return (
    <Disclosure title={texts.correct} summary={texts.corrected(Object.keys(choice).length)}>
      <ReadingCorrections
        found={found}
        choice={choice}
        onChange={change}
        onSplit={undefined}
        onSeparate={undefined}
        onUndo={file.past.length > 0 ? () => void reading.undo(file) : undefined}
      />
      {found.records?.isLarge && <LeftOutLines choice={choice} onChange={change} />}
    </Disclosure>
  );
}
