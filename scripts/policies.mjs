/**
 * Content-Security-Policy headers for tests, by the name in `?csp=`.
 * `worker-none` refuses every worker; `strict` allows scripts, styles and workers from this server only (no blob);
 * `trusted-types` demands a policy for every script URL.
 */
export const POLICIES = {
  'worker-none': "script-src 'self'; worker-src 'none'; child-src 'none'",
  strict:
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws: wss:; " +
    "worker-src 'self'; base-uri 'none'; form-action 'none'",
  'trusted-types': "require-trusted-types-for 'script'",
};
