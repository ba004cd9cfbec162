/** Lists of numbers that grow. */
export class RecordStore {
  private size = 0;
  private room = 1024;
  private rows = new Uint32Array(this.room);
  private members: Uint32Array[];
  private values: Float64Array[];
  private columns: Uint32Array[];

  constructor(dimensions: number, measures: number) {
    this.members = Array.from({ length: dimensions }, () => new Uint32Array(this.room));
    this.values = Array.from({ length: measures }, () => new Float64Array(this.room).fill(NaN));
    this.columns = Array.from({ length: measures }, () => new Uint32Array(this.room));
  }

  add(row: number): number {
    if (this.size === this.room) {
      this.room *= 2;
      this.rows = grown(this.rows, new Uint32Array(this.room));
      this.members = this.members.map((old) => grown(old, new Uint32Array(this.room)));
      this.values = this.values.map((old) => grown(old, new Float64Array(this.room).fill(NaN)));
      this.columns = this.columns.map((old) => grown(old, new Uint32Array(this.room)));
    }
    this.rows[this.size] = row;
    return this.size++;
  }

  place(record: number, dimension: number, member: number): void {
    (this.members[dimension] as Uint32Array)[record] = member;
  }

  set(record: number, measure: number, value: number, column: number): void {
    (this.values[measure] as Float64Array)[record] = value;
    (this.columns[measure] as Uint32Array)[record] = column;
  }

  filled() {
    const { size } = this;
    return {
      records: {
        size,
        members: this.members.map((list) => list.slice(0, size)),
        values: this.values.map((list) => list.slice(0, size)),
      },
      rows: this.rows.slice(0, size),
      columns: this.columns.map((list) => list.slice(0, size)),
    };
  }
}

function grown<List extends Uint32Array | Float64Array>(old: List, next: List): List {
  next.set(old);
  return next;
}
