const POLICY = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "connect-src": "'self'",
  // Files are read in a worker from our own address.
  "worker-src": "'self'",
  "frame-src": "'none'",
  "base-uri": "'none'",
  "object-src": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

const headerOf = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

/** The page holds the add-in in a frame; neither can ask any other address. */
export const pagePolicy = headerOf({ ...POLICY, "frame-src": "'self'" });

/** Where Excel shows add-ins: its own windows on the desktop, and the pages of Excel on the web. */
const OFFICE_PAGES = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://excel.cloud.microsoft",
];

/** What the add-in's page may do in real Excel. */
export const excelPolicy = headerOf({
  ...POLICY,
  "script-src": "'self' https://appsforoffice.microsoft.com",
  "frame-ancestors": `'self' ${OFFICE_PAGES.join(" ")}`,
});

/** What the add-in's own page may do: the policy for real Excel, without Microsoft's addresses. */
export const addinPolicy = headerOf({ ...POLICY, "frame-ancestors": "'self'" });
