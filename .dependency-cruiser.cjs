/** Who may import whom: the table of ARCHITECTURE.md as rules. */
const mayImport = {
  "src/core": [],
  "src/shapes": ["node_modules/valibot"],
  "src/language": ["src/core"],
  "src/table": ["src/core", "src/shapes", "src/language", "node_modules/valibot"],
  "src/library": ["src/core", "src/language", "src/table"],
  "src/bundled": ["src/library", "src/table"],
  "src/reading": [
    "src/core",
    "src/table",
    "src/library",
    "src/language",
    "node_modules/fflate",
    "node_modules/papaparse",
    "node_modules/pdfjs-dist",
    "node_modules/saxes",
  ],
  "src/web-api": ["src/core", "src/table", "src/reading", "src/language", "node_modules/valibot"],
  "src/analysis": ["src/core", "src/shapes", "src/library", "src/table", "node_modules/valibot"],
  "src/functions": ["src/core", "src/library", "src/bundled", "src/language"],
  "src/sheets": [
    "src/core",
    "src/table",
    "src/library",
    "src/analysis",
    "src/language",
    "src/workbook/contract",
    "src/workbook/plan",
  ],
  "src/workbook/plan": [
    "src/core",
    "src/shapes",
    "src/table",
    "src/analysis",
    "src/language",
    "node_modules/valibot",
  ],
  "src/workbook/contract": ["src/language", "src/workbook/plan"],
  "src/workbook/excel": [
    "src/shapes",
    "src/workbook/contract",
    "src/workbook/plan",
    "node_modules/valibot",
  ],
  "src/taskpane": [
    "src/core",
    "src/shapes",
    "src/table",
    "src/reading",
    "src/web-api",
    "src/library",
    "src/analysis",
    "src/sheets",
    "src/workbook/contract",
    "src/workbook/plan",
    "src/language",
    "node_modules",
  ],
};

/** Folders that others enter by their index only. */
const rooms = [
  ...Object.keys(mayImport).filter((folder) => folder !== "src/sheets"),
  "src/sheets/[^/]+",
];

const layerRules = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `layer ${folder}`,
  severity: "error",
  from: { path: `^${folder}/` },
  to: { pathNot: [folder, ...allowed].map((path) => `(^|/)${path}/`) },
}));

/** Inside the core the arrows go one way. */
const coreRules = [
  ["numeric", "index-numbers|terms-of-trade|trade|checking"],
  ["index-numbers", "terms-of-trade|trade|checking"],
  ["trade", "index-numbers|terms-of-trade|checking"],
  ["checking", "index-numbers|terms-of-trade|trade"],
].map(([folder, forbidden]) => ({
  name: `core ${folder}`,
  severity: "error",
  from: { path: `^src/core/${folder}/` },
  to: { path: `^src/core/(${forbidden})/` },
}));

/** The texts of the functions, and their list for generator and tests. */
const guides = "^src/functions/(guide/|generated/guides\\.ts|.+\\.guide\\.ts$)";

module.exports = {
  forbidden: [
    ...layerRules,
    ...coreRules,
    ...rooms.map((room) => ({
      name: `nobody imports past the index of ${room}`,
      severity: "error",
      from: { path: "^src/", pathNot: [`^${room}/`, "^src/entry/"] },
      to: { path: `^${room}/.+`, pathNot: ["/index\\.ts$", "/generated/"] },
    })),
    {
      name: "nobody imports past the index of src/sheets",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/sheets/" },
      to: { path: "^src/sheets/[^/]+$", pathNot: "/index\\.ts$" },
    },
    {
      name: "what ships does not know the guides, only what is generated from them",
      severity: "error",
      from: { path: "^src/", pathNot: guides },
      to: { path: guides },
    },
    {
      name: "src does not know the workbench",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(workbench|scripts|test)/" },
    },
    { name: "no cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "nothing unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
    exclude: { path: "\\.css$" },
  },
};
