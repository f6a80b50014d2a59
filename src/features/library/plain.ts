/** Letters as one types them: small, and without accents. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLocaleLowerCase("en");
}

/** What is asked for, word by word, as `plain`. */
export const plainWords = (text: string): readonly string[] => plain(text).split(/\s+/).filter(Boolean);
