import { Resvg } from "@resvg/resvg-js";
import { readFileSync, writeFileSync } from "node:fs";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const source = readFileSync("assets/icon.svg", "utf8");
for (const size of sizes) {
  const image = new Resvg(source, { fitTo: { mode: "width", value: size } }).render();
  writeFileSync(`assets/icon-${size}.png`, image.asPng());
}
