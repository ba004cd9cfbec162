/** What Office says of its colours; old versions leave parts out. */
interface OfficeColors {
  isDarkTheme?: unknown;
  bodyBackgroundColor?: unknown;
}

/**
 * Whether Office shows a dark theme: as it says, or, where it does not say, by its background.
 *
 * @example isDarkTheme({ bodyBackgroundColor: "#262626" }) // true
 */
export function isDarkTheme(theme: OfficeColors | undefined): boolean {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const color = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    String(theme?.bodyBackgroundColor),
  );
  if (!color) return false;
  const brightness = color.slice(1).reduce((sum, part) => sum + parseInt(part, 16), 0);
  return brightness < (3 * 255) / 2;
}
