/** A comment that hangs on a cell. */
export interface CommentRecord {
  readonly id: string;
  row: number;
  column: number;
  content: string;
  authorName: string;
  resolved: boolean;
}
