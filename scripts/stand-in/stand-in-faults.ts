/** An answer over the network. */
export interface StandInAnswer {
  status: number;
  type: string;
  body: string;
  /** Milliseconds before it comes. */
  delay?: number;
  /** The connection ends before the body does. */
  isCut?: boolean;
}

const jsonType = "application/json; charset=utf-8";
export const json = (body: string, status = 200): StandInAnswer => ({
  status,
  type: jsonType,
  body,
});
const said = (message: string, status = 200) =>
  json(JSON.stringify({ status: "Error", message }), status);
const page = (status: number, words: string): StandInAnswer => ({
  status,
  type: "text/html; charset=utf-8",
  body: `<!DOCTYPE html><html><head><title>${words}</title></head><body><h1>${words}</h1></body></html>`,
});

/** Ways in which the service is reported to fail, each as it answers then. */
export const standInFaults = {
  "wrong-key": said("You are not Allowed to take this action. Please re-check your key"),
  "unknown-user": json('{"error":"UserNotFound"}'),
  "unknown-user-404": json('{"error":"UserNotFound"}', 404),
  "missing-key": said("Parameter key is missing"),
  "missing-parameter": said("Parameter tahun is missing"),
  "missing-years": said(
    "'th' parameter is required and must be an integer, separated by colon (:) for range or semicolon (;) for multiple values.",
  ),
  "too-many-years": said(
    "The maximum allowed number of years for the 'th' parameter is 1. You provided 3.",
  ),
  null: json("null"),
  "list-not-available": json('{"status":"OK","data-availability":"list-not-available","data":""}'),
  unavailable: json('{"status":"OK","data-availability":"unavailable"}'),
  "not-available": json(
    '{"status":"Error","data-availability":"not-available","data":[{"page":1,"pages":0,"total":0},[]]}',
  ),
  firewall: page(403, "Perimeter WAF Block. Event ID: 18446744073709"),
  forbidden: said("Forbidden", 403),
  "bad-request": said("Bad Request", 400),
  "not-found": json(
    '{"name":"Not Found","message":"Unable to resolve the request","status":404}',
    404,
  ),
  "too-many-requests": json('{"message":"Too Many Requests"}', 429),
  "server-error": page(500, "Internal Server Error"),
  "server-error-json": said("An internal server error occurred.", 500),
  "gateway-error": page(502, "Bad Gateway"),
  "cut-off-text": json('{"status":"OK","data-availability":"available","data":[{"page":1,'),
  "cut-off-connection": { ...json(`{"status":"OK","data":"${"x".repeat(2000)}"}`), isCut: true },
  empty: json(""),
  slow: { ...json('{"status":"OK"}'), delay: 3000 },
  "login-page": page(200, "Masuk ke jaringan kantor"),
  plain: { status: 200, type: "text/plain", body: "Service is being maintained" },
  refused: said("This model is not served"),
  "invalid-parameter": json(
    '{"status":"OK","data-availability":"available","data":[{"page":1},{"status":400,"condition":"ERROR","message":"Invalid Parameter"}]}',
  ),
  "other-shape": json('{"status":"OK","data-availability":"available","data":{"rows":7}}'),
} as const satisfies Record<string, StandInAnswer>;

export type StandInFault = keyof typeof standInFaults;
