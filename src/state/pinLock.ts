/**
 * The PIN on the way back to the lead team's view. A courtesy and no encryption: it is kept as a salted hash so that nobody reads
 * a PIN that is used elsewhere, too, and not so that what is on the device were safe from those who know browsers.
 */

export type PinLock = {
  readonly salt: string;
  readonly hash: string;
  readonly rounds: number;
  /** Wrong ones since it was set, and until when the next try waits, in milliseconds since 1970 UTC. */
  readonly wrong: number;
  readonly waitUntil: number;
};

const ROUNDS = 210_000;
const LONGEST_WAIT_MS = 30_000;

export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text);

export async function lockWith(pin: string): Promise<PinLock> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, hash: await hashPin(pin, salt, ROUNDS), rounds: ROUNDS, wrong: 0, waitUntil: 0 };
}

export async function opens(lock: PinLock, pin: string): Promise<boolean> {
  return (await hashPin(pin, lock.salt, lock.rounds)) === lock.hash;
}

/** Milliseconds after so many wrong ones: each waits twice as long as the one before it, from two seconds to half a minute. */
export const waitAfter = (wrong: number): number =>
  Math.min(2 ** Math.min(wrong, 10) * 1000, LONGEST_WAIT_MS);

export function wronglyTried(lock: PinLock, now: number): PinLock {
  const wrong = lock.wrong + 1;
  return { ...lock, wrong, waitUntil: now + waitAfter(wrong) };
}

/**
 * Until when the next try waits, in milliseconds since 1970 UTC; undefined where it need not. One that is further off than the
 * longest wait was noted by a clock that has been set back since.
 */
export function waitsUntil({ waitUntil }: PinLock, now: number): number | undefined {
  const left = waitUntil - now;
  return left > 0 && left <= LONGEST_WAIT_MS ? waitUntil : undefined;
}

async function hashPin(pin: string, salt: string, iterations: number): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", encoder.encode(pin), "PBKDF2", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: encoder.encode(salt), iterations },
    key,
    256,
  );
  return toHex(new Uint8Array(bits));
}

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
