// The one Trusted Types policy of the app. The content security policy allows no other by name, and this one makes
// nothing but addresses of scripts of the app's own origin: of the service worker and of the workers.

/** What a browser that knows Trusted Types wants in place of a script's address. */
export type ScriptUrl = string & { readonly __brand?: "TrustedScriptURL" };

type Policy = { readonly createScriptURL: (url: string) => ScriptUrl };
type PolicyFactory = { readonly createPolicy: (name: string, rules: Policy) => Policy };

const rules: Policy = {
  createScriptURL: (url) => {
    if (new URL(url, location.href).origin !== location.origin) {
      throw new TypeError(`Waymark runs scripts of its own origin only, not ${url}`);
    }
    return url;
  },
};

let policy: Policy | undefined;

/**
 * The address of a script of the app's own, to hand to `new Worker()` or `serviceWorker.register()`.
 * Throws a TypeError for any other origin. Where Trusted Types are unknown it is the plain string.
 */
export function scriptUrl(url: string): ScriptUrl {
  policy ??= createPolicy();
  return policy.createScriptURL(url);
}

function createPolicy(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  // A name can be taken once a page, so the policy is made once and kept.
  return trustedTypes?.createPolicy("waymark", rules) ?? rules;
}
