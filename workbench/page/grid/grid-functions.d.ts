/** A part of the grid's library that `scripts/build-workbench/lighter-grid` cuts out of it. */
declare module "grid-functions" {
  export const functionList: import("@univerjs/preset-sheets-core").IFunctionInfo[];
  type Texts = Parameters<import("@univerjs/core").LocaleService["load"]>[0];
  export const functionTexts: Texts[string];
}
