const longest = 80;

/**
 * Name of a file after the title of what it holds.
 *
 * @example fileName("Neraca, juta US$", "png") // "neraca-juta-us.png"
 */
export function fileName(title: string, extension: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ["timbang"];
  return `${words.join("-").slice(0, longest)}.${extension}`;
}
