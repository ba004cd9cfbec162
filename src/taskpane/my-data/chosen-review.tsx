import { RecordsReview } from "./records";
import { TableReview } from "./table-review";
import type { ChosenTable } from "./use-chosen-table";
import type { Reading } from "./use-reading";

interface ChosenReviewProps extends ChosenTable {
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
