const words = "(?:sub[ -]?)?(?:grand )?(?:jumlah|totals?|jml|keseluruhan)";
const alone = new RegExp(`^${words}(?: keseluruhan| seluruh\\w*)?$`, "i");
const atEnd = new RegExp(`^(.+?)[ :,-]+${words}$|^${words}[ :,-]+(.+)$`, "i");

/** Whether a text says nothing but total: `Jumlah`, `Grand Total`. */
export const isTotalName = (text: string): boolean => alone.test(text.trim());

/** Of what a text says that it is the total: `2020` of `Jumlah 2020` and of `2020 Total`. */
export function totalOf(text: string): string | undefined {
  const found = isTotalName(text) ? undefined : atEnd.exec(text.trim());
  return found?.[1] ?? found?.[2];
}

/** The name of totals that a file leaves without one. */
export const totalMember = "Jumlah";
