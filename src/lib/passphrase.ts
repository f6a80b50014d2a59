/** Passphrases that people read out to each other and type on another device. */

/** No vowels, so that no words come about that nobody wants to read out; no l, which looks like I and 1. */
const LETTERS = "bcdfghjkmnpqrstvwxyz";
const GROUPS = 7;
const GROUP_LENGTH = 3;
/** Above the largest multiple of 20 in a byte some letters would come more often. */
const FAIR_BELOW = Math.floor(256 / LETTERS.length) * LETTERS.length;

/**
 * One that nobody guesses: 90.7 bits, as seven groups of three small letters, "kxq-bdf-...". `randomByte` must be unguessable.
 */
export function makePassphrase(randomByte: () => number = secureByte): string {
  return Array.from({ length: GROUPS }, () => group(randomByte)).join("-");
}

/** Of three equal letters none: some of those have a meaning. */
function group(randomByte: () => number): string {
  for (;;) {
    const letters = Array.from({ length: GROUP_LENGTH }, () => letter(randomByte));
    if (new Set(letters).size > 1) return letters.join("");
  }
}

function letter(randomByte: () => number): string {
  let byte = randomByte();
  while (byte >= FAIR_BELOW) byte = randomByte();
  return LETTERS.charAt(byte % LETTERS.length);
}

const secureByte = () => crypto.getRandomValues(new Uint8Array(1))[0] ?? 0;

/** What a passphrase is taken for: the space that came along when it was copied is none of it. */
export const passphraseOf = (typed: string): string => typed.trim();

/** Below this somebody with the file and a fast computer may try all that people think of. */
const SHORTEST = 12;

export const isShortPassphrase = (passphrase: string): boolean => [...passphrase].length < SHORTEST;
