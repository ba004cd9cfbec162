/** The add-in that the workbench runs, as its manifest names it. A file keeps its settings under these. */
export const addin = {
  id: "5d0c6f0a-7c5e-4f5f-9a57-3f0f2f6d7b1e",
  version: "0.1.0.0",
} as const;
