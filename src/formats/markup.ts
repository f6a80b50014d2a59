/** Text into markup that is HTML and well-formed XML at once, so that a strict parser can prove it whole. */

import { plainText } from "../lib/plainText";

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** For the text of an element and for an attribute in either kind of quotes: nothing in it can end where it stands. */
export const escapeMarkup = (text: string): string =>
  plainText(text).replaceAll(/[&<>"']/g, (sign) => REFERENCES[sign] ?? "");

/** Somebody's own words: they may run the other way than ours, and must not turn ours round. */
export const ownWords = (text: string): string => `<bdi>${escapeMarkup(text)}</bdi>`;

/** Markup that is there or not. */
export const when = (is: boolean, markup: () => string): string => (is ? markup() : "");

/** `base64`: its bytes, as a Blob where they are many, so that forty photographs never stand in one string. */
export type HtmlPicture = { readonly type: string; readonly base64: string | Blob };

/** Pieces of a file, to be put one after the other: `new Blob(parts)`. */
export type HtmlParts = readonly (string | Blob)[];
