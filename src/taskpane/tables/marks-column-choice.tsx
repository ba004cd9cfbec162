import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { tablesTexts } from "../../language";
import { hasMarks } from "../../sheets/table";
import { useTexts } from "../pane-context";

interface MarksColumn {
  /** Whether a mark stands beside any number of the table. */
  isMarked: boolean;
  marksColumn: boolean;
  onChange: (wanted: boolean) => void;
}

/** Whether the marks of a table get a column of their own. */
export function useMarksColumn(table: Parameters<typeof hasMarks>[0]): MarksColumn {
  const [wanted, onChange] = useState(false);
  const isMarked = hasMarks(table);
  return { isMarked, marksColumn: wanted && isMarked, onChange };
}

/** The choice, where there is a mark. */
export function MarksColumnChoice({ isMarked, marksColumn, onChange }: MarksColumn) {
  const texts = useTexts(tablesTexts);
  if (!isMarked) return null;
  return (
    <Checkbox
      label={texts.marksColumn}
      checked={marksColumn}
      onChange={(_, data) => onChange(data.checked === true)}
    />
  );
}
