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

/** The page holds the add-in in a frame, and asks no other address itself. */
export const pagePolicy = headerOf({ ...POLICY, "frame-src": "'self'" });

/** Where Excel shows add-ins: its own windows on the desktop, and the pages of Excel on the web. */
const OFFICE_PAGES = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://excel.cloud.microsoft",
];

/** The add-in may ask the Web API of BPS, after a click; no other address. */
const ADDIN = { ...POLICY, "connect-src": "'self' https://webapi.bps.go.id" };

/** What the add-in's page may do in real Excel. */
export const excelPolicy = headerOf({
  ...ADDIN,
  "script-src": "'self' https://appsforoffice.microsoft.com",
  "frame-ancestors": `'self' ${OFFICE_PAGES.join(" ")}`,
});

/** What the add-in's own page may do: the policy for real Excel, without Microsoft's addresses. */
export const addinPolicy = headerOf({ ...ADDIN, "frame-ancestors": "'self'" });
