import type { ReadTable } from "../../reading";
import { RecordsReview } from "./records";
import { TableReview } from "./table-review";
import type { OpenReading, Reading } from "./use-reading";

interface ChosenReviewProps {
  file: OpenReading;
  table: ReadTable;
  asRecords: boolean;
  reading: Reading;
  onBack: () => void;
}

/** The review of a table that was chosen, as it was read or as records. */
export function ChosenReview({ asRecords, ...props }: ChosenReviewProps) {
  // Records that are read in another way are others.
  return asRecords ? (
    <RecordsReview key={JSON.stringify(props.file.choices)} {...props} />
  ) : (
    <TableReview {...props} />
  );
}
