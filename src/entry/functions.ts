import * as functions from "../functions";
import { onFilledCells } from "./on-filled-cells";

// begin.js has told Excel to wait for this. Where Office.js is blocked the pane still reads the tables that are in this bundle.
if (typeof CustomFunctions !== "undefined") {
  CustomFunctions.associate(
    Object.fromEntries(Object.entries(functions).map(([id, run]) => [id, onFilledCells(run)])),
  );
}
