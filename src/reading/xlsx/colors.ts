import type { XmlElement } from "./xml-tree";

/** The palette of colours by number (ECMA-376 part 1, 18.8.27): eight, which 8 to 15 repeat, and 48 more. */
const basic = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const palette = (
  `${basic} ${basic} ` +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Colours of the theme in the order in which cells number them, as Excel has had them since 2013. */
export const officeTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The order of a theme's own file is dark before light; cells count the other way round. */
const themeNames =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** Colours of a workbook: its theme's and its palette's. */
export class Colors {
  private readonly theme: readonly string[];

  constructor(theme: XmlElement | undefined) {
    const scheme = theme?.at("themeElements", "clrScheme");
    this.theme = themeNames.map((name, index) => {
      const color = scheme?.child(name)?.children[0];
      return color?.attribute("lastClr") ?? color?.attribute("val") ?? officeTheme[index] ?? "";
    });
  }

  /** `#RRGGBB` of an element such as `color` or `fgColor`; undefined for an automatic colour. */
  of(element: XmlElement | undefined): string | undefined {
    const hex = this.hexOf(element);
    if (!hex || !/^[0-9a-f]{6}$/i.test(hex)) return undefined;
    return `#${tinted(hex, element?.number("tint") ?? 0)}`.toUpperCase();
  }

  /** `#RRGGBB` of a fill or line of a drawing that holds a `solidFill`. */
  ofDrawing(solidFill: XmlElement | undefined): string | undefined {
    const color = solidFill?.children[0];
    const value = color?.attribute("val") ?? "";
    if (color?.name === "srgbClr" && /^[0-9a-f]{6}$/i.test(value)) return `#${value.toUpperCase()}`;
    if (color?.name !== "schemeClr") return undefined;
    const aliases: Readonly<Record<string, string>> = {
      tx1: "dk1",
      bg1: "lt1",
      tx2: "dk2",
      bg2: "lt2",
    };
    const hex = this.theme[themeNames.indexOf(aliases[value] ?? value)];
    return hex ? `#${hex.toUpperCase()}` : undefined;
  }

  private hexOf(element: XmlElement | undefined): string | undefined {
    const rgb = element?.attribute("rgb");
    if (rgb !== undefined) return rgb.slice(-6);
    const theme = element?.number("theme");
    if (theme !== undefined) return this.theme[theme];
    // 64 and 65 are the system's colours for text and background.
    const indexed = element?.number("indexed");
    return indexed === undefined ? undefined : palette[indexed];
  }
}

/** The colour made lighter (tint above 0) or darker, by its luminance (ECMA-376 part 1, 18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const light = (most + least) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = 1 - Math.abs(2 * light - 1);
  const saturation = spread === 0 ? 0 : (most - least) / spread;
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const scale = most === least ? 0 : chroma / (most - least);
  return channels
    .map((channel) => target + (channel - light) * scale)
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("");
}
