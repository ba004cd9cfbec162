/** Whether a text says that something rose or fell, is in surplus or in deficit. */
export type Direction = "up" | "down";

const up =
  /\b(naik|kenaikan|meningkat|peningkatan|bertambah|tumbuh|menguat|lebih tinggi|inflasi|surplus|rose|rises?|rising|increased?|increases|grew|growth of|up by|higher)\b/g;
const down =
  /\b(turun|penurunan|menurun|berkurang|terkontraksi|kontraksi|merosot|melemah|lebih rendah|deflasi|defisit|fell|falls?|falling|decreased?|decreases|declined?|down by|lower|deficit|shrank)\b/g;

/** The direction said last in a text; undefined where it says none. */
export function directionOf(text: string): Direction | undefined {
  const plain = text.toLowerCase();
  const last = (pattern: RegExp) => [...plain.matchAll(pattern)].at(-1)?.index ?? -1;
  const [rise, fall] = [last(up), last(down)];
  if (rise < 0 && fall < 0) return undefined;
  return rise > fall ? "up" : "down";
}
