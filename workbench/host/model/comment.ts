/** A comment that hangs on a cell. */
export interface CommentRecord {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  content: string;
  authorName: string;
  resolved: boolean;
}
