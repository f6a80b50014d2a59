/**
 * Sealing a ballot to the key of a session, in the age format (age-encryption.org/v1) with an X25519 recipient: whoever has the
 * secret key opens it with the age command line, too. age itself is fetched only when something is sealed or opened.
 */
import { base64 } from "@scure/base";
import {
  ballotEntry,
  readBallotEntry,
  SEALED_MAX_LENGTH,
  type Ballot,
  type BallotText,
  type Sealed,
} from "../domain/ballot";
import type { Entry } from "../domain/entry";
import type { Question, SessionKey } from "../domain/session";
import { sessionIdOf } from "../domain/session";
import { voiceIdOf } from "../domain/voiceSecret";
import type { SessionId } from "../domain/ids";
import type { Brand } from "../lib/brand";
import { err, ok, type Result } from "../lib/result";
import { compactBallot, readBallotText } from "./ballotText";
import { deflated, inflated } from "./deflate";

/** An age identity, `AGE-SECRET-KEY-1` and 58 more characters: opens every ballot of its session. It never leaves the device by itself. */
export type SessionSecret = Brand<string, "SessionSecret">;

export type BallotFault =
  /** It is no ballot, or its seal is none of ours. */
  | { readonly type: "not-a-ballot" }
  /** It was sealed to another key: the secret is of another session. */
  | { readonly type: "another-key" }
  /** Something of it was changed or is missing. */
  | { readonly type: "damaged" }
  /** The seal was written for another voice, session or question. */
  | { readonly type: "misplaced" }
  | { readonly type: "too-new" };

/** The text is no secret key: mistyped, cut, or of something else. */
export type SecretFault = { readonly type: "not-a-secret" };

/** Of the plain text before it is sealed, in bytes: a few hundred reasons of full length. */
const PLAIN_MAX_BYTES = 512 * 1024;
/** Votes alone are shorter than this, and are never compressed. */
const COMPRESS_FROM_BYTES = 512;
const STEP_BYTES = 32;
const PLAIN = 0;
const DEFLATED = 1;
/** How the text is packed, and its length. */
const HEAD_BYTES = 4;

/** One X25519 recipient and no other line: a hostile file could ask for thousands of openings. */
export const BALLOT_HEADER =
  /^age-encryption\.org\/v1\n-> X25519 ([A-Za-z0-9+/]{43})\n([A-Za-z0-9+/]{43})\n--- ([A-Za-z0-9+/]{43})\n/;

export async function newSessionKeys(): Promise<{
  readonly key: SessionKey;
  readonly secret: SessionSecret;
}> {
  const { generateX25519Identity, identityToRecipient } = await import("age-encryption");
  const secret = await generateX25519Identity();
  // As the library promises of these two.
  return { key: (await identityToRecipient(secret)) as SessionKey, secret: secret as SessionSecret };
}

/** The public key that a secret one opens for. Spaces, line ends and small letters, as somebody types them, are no fault. */
export async function keyOfSecret(
  text: string,
): Promise<
  Result<
    { readonly key: SessionKey; readonly secret: SessionSecret; readonly session: SessionId },
    SecretFault
  >
> {
  const secret = text.replace(/\s+/gu, "").toUpperCase();
  if (!/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/.test(secret)) return err({ type: "not-a-secret" });
  const { identityToRecipient } = await import("age-encryption");
  try {
    const key = (await identityToRecipient(secret)) as SessionKey;
    return ok({ key, secret: secret as SessionSecret, session: sessionIdOf(key) });
  } catch {
    // Its last six characters are a sum over the others.
    return err({ type: "not-a-secret" });
  }
}

/** The ballot as an entry. Rejects with a RangeError for one that is longer than any that Waymark's screens let somebody write. */
export async function sealBallot(text: BallotText, key: SessionKey, question: Question): Promise<Entry> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  encrypter.addRecipient(key);
  const bytes = await encrypter.encrypt(await packed(compactBallot(text, question)));
  const sealed = base64.encode(bytes);
  if (sealed.length > SEALED_MAX_LENGTH) throw new RangeError("The ballot is too large to be sealed");
  const { journey, session, after, at, secret } = text;
  const voice = voiceIdOf(secret);
  return ballotEntry({ journey, session, n: question.n, voice, after, at, sealed: sealed as Sealed });
}

async function packed(text: string): Promise<Uint8Array> {
  const plain = new TextEncoder().encode(text);
  const small = plain.length < COMPRESS_FROM_BYTES ? undefined : await deflated(plain);
  const isSmaller = small !== undefined && small.length < plain.length;
  const body = isSmaller ? small : plain;
  const bytes = new Uint8Array(Math.ceil((HEAD_BYTES + body.length) / STEP_BYTES) * STEP_BYTES);
  new DataView(bytes.buffer).setUint32(0, body.length);
  bytes[0] = isSmaller ? DEFLATED : PLAIN;
  bytes.set(body, HEAD_BYTES);
  return bytes;
}

/** `question`: as the session asks it; opened for another one it is misplaced. */
export async function openBallot(
  entry: Entry,
  secret: SessionSecret,
  question: Question,
): Promise<Result<Ballot, BallotFault>> {
  const ballot = readBallotEntry(entry);
  if (!ballot) return err({ type: "not-a-ballot" });
  const bytes = decoded(ballot.sealed);
  if (!bytes) return err({ type: "not-a-ballot" });
  const header = BALLOT_HEADER.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 256)));
  if (!header) return err({ type: "not-a-ballot" });
  const plain = await decrypted(bytes, secret);
  if (!plain.ok) return plain;
  const text = await unpacked(plain.value);
  if (text === undefined) return err({ type: "not-a-ballot" });
  const read = readBallotText(text, ballot, question);
  return typeof read === "string" ? err({ type: read }) : ok(read);
}

/** One hostile text must not stop the others from being opened. */
function decoded(sealed: Sealed): Uint8Array | undefined {
  try {
    return base64.decode(sealed);
  } catch {
    return undefined;
  }
}

async function decrypted(bytes: Uint8Array, secret: SessionSecret): Promise<Result<Uint8Array, BallotFault>> {
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  let isRefused = false;
  decrypter.addIdentity(secret);
  // Asked only after the secret has opened nothing.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isRefused = true;
      return null;
    },
  });
  try {
    return ok(await decrypter.decrypt(bytes));
  } catch {
    return err({ type: isRefused ? "another-key" : "damaged" });
  }
}

async function unpacked(bytes: Uint8Array): Promise<string | undefined> {
  if (bytes.length < HEAD_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = view.getUint32(0) & 0xff_ffff;
  if (HEAD_BYTES + length > bytes.length) return undefined;
  const body = bytes.slice(HEAD_BYTES, HEAD_BYTES + length);
  if (bytes[0] !== PLAIN && bytes[0] !== DEFLATED) return undefined;
  const plain = bytes[0] === DEFLATED ? await inflated(body, PLAIN_MAX_BYTES) : body;
  try {
    return plain && new TextDecoder("utf-8", { fatal: true }).decode(plain);
  } catch {
    return undefined;
  }
}
