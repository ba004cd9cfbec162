/** It gives nothing: loaded, it is what pdf.mjs would start a worker for. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
