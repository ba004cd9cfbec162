const POLICY = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "connect-src": "'self'",
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

/** What the add-in's own page may do: the policy for real Excel, without Microsoft's addresses. */
export const addinPolicy = headerOf({ ...POLICY, "frame-ancestors": "'self'" });
