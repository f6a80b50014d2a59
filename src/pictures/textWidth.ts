/**
 * How wide words will be, without a screen to measure on. The widths are those of a bold Helvetica, a little enlarged:
 * the system fonts that the app asks for are narrower, so what fits here fits there.
 */
const SAFETY = 1.07;
const OTHER_LETTER_EM = 0.66;
const IDEOGRAPH_EM = 1.02;

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
  ["mW@", 0.92],
  ["%…—", 1],
];

const emByLetter = new Map(
  WIDTHS_EM.flatMap(([letters, em]) => Array.from(letters, (letter) => [letter, em] as const)),
);

/** In the unit of `fontSize`; never less than what the words take up in a semi-bold sans serif. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const letter of text) {
    em += emByLetter.get(letter) ?? (letter >= "\u2E80" ? IDEOGRAPH_EM : OTHER_LETTER_EM);
  }
  return em * fontSize * SAFETY;
}
