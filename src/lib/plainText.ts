/** What no XML or HTML document may hold, not even as a reference: control characters, halves of pairs, and non-characters. */
const NOT_TEXT = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** The text without what no document can hold. */
export const plainText = (text: string): string => text.replaceAll(NOT_TEXT, "");
