import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);

/** Types whose files become much smaller; pictures and fonts are packed already. */
const PACKABLE = /^(?:text\/|application\/(?:json|xml)|image\/svg)/;
/** A smaller file fits into a few packets as it is. */
const SMALLEST = 2_000;
/** Half the time of the next better one, for a few percent more. */
const QUALITY = 5;

/** A bundle is packed once, when it is first asked for. */
const kept = new Map<string, Promise<Buffer>>();

/** The content as it travels to a browser that accepts Brotli; undefined where it travels as it is. */
export function packed(
  { type, content, tag }: { type: string; content: string | Buffer; tag: string },
  accepted: string | string[] | undefined,
): Promise<Buffer> | undefined {
  const accepts = /(?:^|,)\s*br\s*(?:,|$)/.test(String(accepted));
  if (!accepts || !PACKABLE.test(type) || content.length < SMALLEST) return undefined;
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  const result = kept.get(tag) ?? compress(content, { params });
  kept.set(tag, result);
  return result;
}
