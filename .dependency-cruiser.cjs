/** Who may import whom: the table of ARCHITECTURE.md as rules. */
const mayImport = {
  "src/core": [],
  "src/language": ["src/core"],
  "src/reference-data": ["src/core"],
  "src/publication-reader": ["src/core", "src/reference-data"],
  "src/catalogue": ["src/core", "src/reference-data", "src/language"],
  "src/analysis": ["src/core", "src/reference-data"],
  "src/functions": ["src/core", "src/reference-data", "src/language"],
  "src/workbook/plan": [
    "src/core",
    "src/reference-data",
    "src/catalogue",
    "src/analysis",
    "src/language",
  ],
  "src/workbook/excel": ["src/workbook/plan"],
  "src/taskpane": [
    "src/core",
    "src/catalogue",
    "src/analysis",
    "src/workbook/plan",
    "src/publication-reader",
    "src/reference-data",
    "src/language",
    "node_modules",
  ],
};

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

module.exports = {
  forbidden: [
    ...layerRules,
    ...coreRules,
    {
      name: "nobody imports past an index",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: "^src/entry/" },
      to: { path: "^src/([^/]+)/.+", pathNot: ["^src/$1/", "/index\\.ts$", "/generated/"] },
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
