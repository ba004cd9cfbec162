/** Where a page of an add-in gets Office.js from in real Excel. */
const OFFICE_JS =
  /<script\b[^>]*\bsrc=(["']?)https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js\1[^>]*><\/script>/g;

/**
 * The add-in's page as the workbench serves it: the one script tag of Office.js is replaced by the workbench's shim and
 * the local copy of Office.js. Everything else stays as it is; so does a page without Office.js, such as a help page.
 *
 * @throws Error when the page loads Office.js more than once
 */
export function addinPage(html: string): string {
  const tags = html.match(OFFICE_JS)?.length ?? 0;
  if (tags > 1) throw new Error(`The add-in's page must load Office.js once, found ${tags} tags`);
  return html.replace(
    OFFICE_JS,
    '<script src="/shim.js"></script><script src="/office/office.js"></script>',
  );
}
