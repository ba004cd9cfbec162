/** Where a page of an add-in gets Office.js from in real Excel. */
const OFFICE_JS =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*><\/script>/g;

/**
 * The add-in's page as the workbench serves it: the one script tag of Office.js is replaced by the workbench's shim and
 * the local copy of Office.js. Everything else stays as it is.
 *
 * @throws Error when the page does not load Office.js exactly once
 */
export function addinPage(html: string): string {
  const tags = html.match(OFFICE_JS)?.length ?? 0;
  if (tags !== 1) throw new Error(`The add-in's page must load Office.js once, found ${tags} tags`);
  return html.replace(
    OFFICE_JS,
    '<script src="/shim.js"></script><script src="/office/office.js"></script>',
  );
}
