/** The Content-Security-Policy of the built site: nothing from elsewhere, no inline script or style. */

const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** As each page carries it by itself, whoever serves it. */
export const POLICY_IN_PAGE = RULES.join('; ');

/** As a server can send it: only there can a page forbid being framed. */
export const POLICY_HEADER = [...RULES, "frame-ancestors 'none'"].join('; ');
