/** Links that people type. Only web and mail addresses: a `javascript:` address must never become something to tap. */
import { LINK_MAX_LENGTH } from "./evidence";

/** The address, with https:// put before a bare one (mailto: before a bare mail address); undefined where it is none that may be opened. */
export function readLink(typed: string): string | undefined {
  const text = typed.trim();
  if (text === "" || text.length > LINK_MAX_LENGTH || /\s/.test(text)) return undefined;
  if (/^[^\s/:@]+@[^\s/:@]+\.[^\s/:@]+$/.test(text)) return readLink(`mailto:${text}`);
  const address = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol === "mailto:") return url.pathname.includes("@") ? url.href : undefined;
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  return url.hostname.includes(".") || url.hostname === "localhost" ? url.href : undefined;
}
