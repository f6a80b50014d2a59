// The content security policy, in one place for the build and for whoever reads it. `connect-src 'self'` is the proof
// that the app sends nothing anywhere; Trusted Types are the proof that no text becomes a script.

/** @param {readonly string[]} styleHashes of the styles inlined in the page, such as 'sha256-...' with its quotes */
export function contentSecurityPolicy(styleHashes) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styleHashes].join(" "),
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types waymark",
  ].join("; ");
}
