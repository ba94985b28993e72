/**
 * The Content-Security-Policy of the built site: nothing from elsewhere, and nothing inline but
 * what the build has itself written into a page, named there by its hash.
 */
import { createHash } from 'node:crypto';

/** What stands in the text of a page: each as it stands between its tags, letter by letter. */
export interface Inline {
  readonly script?: string;
  readonly style?: string;
}

/** As a page carries it by itself, whoever serves it. */
export function policyInPage({ script, style }: Inline = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${hashed(script)}`,
    `style-src 'self'${hashed(style)}`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** As a server can send it: only there can a page forbid being framed. */
export function policyHeader(inPage = policyInPage()): string {
  return `${inPage}; frame-ancestors 'none'`;
}

/** The policy that a page carries; that of a page with nothing inline when it carries none. */
export function policyOf(page: string): string {
  const carried = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page);
  return carried?.[1] ?? policyInPage();
}

function hashed(text: string | undefined): string {
  if (text === undefined) return '';
  return ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
