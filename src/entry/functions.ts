import * as functions from "../functions";

// begin.js has told Excel to wait for this. Where Office.js is blocked the pane still reads the tables that stand in this bundle.
if (typeof CustomFunctions !== "undefined") CustomFunctions.associate({ ...functions });
