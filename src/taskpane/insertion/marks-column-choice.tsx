import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { insertionTexts } from "../../language";
import { useTexts } from "../pane-context";

interface MarksColumn {
  isMarked: boolean;
  marksColumn: boolean;
  onChange: (wanted: boolean) => void;
}

/**
 * Whether marks get a column of their own.
 *
 * @param isMarked whether a mark is next to any number
 */
export function useMarksColumn(isMarked: boolean): MarksColumn {
  const [wanted, onChange] = useState(false);
  return { isMarked, marksColumn: wanted && isMarked, onChange };
}

/** The choice, where there is a mark. */
export function MarksColumnChoice({ isMarked, marksColumn, onChange }: MarksColumn) {
  const texts = useTexts(insertionTexts);
  if (!isMarked) return null;
  return (
    <Checkbox
      label={texts.marksColumn}
      checked={marksColumn}
      onChange={(_, data) => onChange(data.checked === true)}
    />
  );
}
