/**
 * How wide words will be, without a screen to measure on. The widths are those of a bold Helvetica, a little enlarged:
 * the system fonts that the app asks for are narrower, so what fits here fits there.
 */
const SAFETY = 1.07;

const WIDTHS_EM: readonly (readonly [string, number])[] = [
  ["ijl'|.,:;!", 0.29],
  ["ft()[]-/r ", 0.345],
  ["I", 0.29],
  ["sczkvxyaeJ0123456789", 0.56],
  ["bdghnopquL?", 0.615],
  ["TFEZPSXYV", 0.675],
  ["ABCDHKNRU&", 0.725],
  ["GOQ", 0.78],
  ["wM", 0.84],
  ["mW@", 0.95],
  ["%…—", 1],
];

/** Scripts by the first of their letters, and how wide the widest common ones are. */
const SCRIPTS_EM: readonly (readonly [number, number])[] = [
  [0x10000, 1.45], // emoji, rare scripts
  [0xfe70, 1.05],
  [0xfdf0, 2.6], // Arabic phrases in one sign
  [0xfb50, 1.05],
  [0xd7b0, 1.4],
  [0x2e80, 1.02], // ideographs, kana, hangul
  [0x2000, 1.05], // signs
  [0x1e00, 0.95],
  [0x0900, 1.35], // from Devanagari to Khmer
  [0x0590, 0.85], // Hebrew, Arabic
  [0x0530, 0.95],
  [0x0400, 0.98], // Cyrillic
  [0x0370, 0.85],
  [0x00c0, 1.02],
];
const OTHER_EM = 0.66;

const emByLetter = new Map(
  WIDTHS_EM.flatMap(([letters, em]) => Array.from(letters, (letter) => [letter, em] as const)),
);

/** In the unit of `fontSize`; never less than what the words take up in a semi-bold sans serif. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const letter of text) em += letterEm(letter);
  return em * fontSize * SAFETY;
}

function letterEm(letter: string): number {
  const known = emByLetter.get(letter);
  if (known !== undefined) return known;
  // An accent stands over its letter.
  const base = letter.normalize("NFD").charAt(0);
  const baseEm = base === letter ? undefined : emByLetter.get(base);
  if (baseEm !== undefined) return baseEm;
  const code = letter.codePointAt(0) ?? 0;
  return SCRIPTS_EM.find(([first]) => code >= first)?.[1] ?? OTHER_EM;
}

const segmenter = typeof Intl.Segmenter === "function" ? new Intl.Segmenter() : undefined;

/** The letters as people see them: an accent stays with its letter, a family of emoji together. */
export function lettersOf(text: string): readonly string[] {
  return segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : Array.from(text);
}
