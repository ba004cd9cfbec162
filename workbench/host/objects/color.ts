import { HostError } from "../host-error";
import type { Arguments } from "../protocol";

/** The HTML colour names that add-ins use most; Excel answers with `#RRGGBB` whatever was set. */
const named: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  darkgray: "#A9A9A9",
};

/** @throws HostError `InvalidArgument` for what is no colour */
export function colorArgument(args: Arguments): string {
  const text = args.text(0);
  const color = /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : named[text.toLowerCase()];
  if (color === undefined) throw new HostError("InvalidArgument");
  return color;
}
