/** The characters of JSON's grammar as bytes, and bytes as JSON. All of them are ASCII, and never a part of another character. */

export const code = (character: string) => character.charCodeAt(0);

export const QUOTE = code('"');
export const BACKSLASH = code("\\");
export const COMMA = code(",");
export const COLON = code(":");
export const LINE_FEED = code("\n");
export const OPEN_OBJECT = code("{");
export const CLOSE_OBJECT = code("}");
export const OPEN_LIST = code("[");
export const CLOSE_LIST = code("]");

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Throws where the bytes are not UTF-8: a character that was replaced would be a change that nobody made. */
export const decodeText = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Throws where the bytes are not UTF-8, or not JSON. */
export const parseJson = (bytes: Uint8Array): unknown => JSON.parse(decodeText(bytes));
