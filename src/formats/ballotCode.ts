/**
 * A ballot as codes for a camera: one code where it fits, else a short sequence that may be read in any order. Only signs that a code
 * holds closely packed (capitals and digits). What is put together is a ballot only if it is whole: its hash stands in each code.
 */
import { base32crockford, base64 } from "@scure/base";
import { ballotEntry, readBallotEntry, type Sealed } from "../domain/ballot";
import type { Entry } from "../domain/entry";
import { isPlainId, type EntryId, type JourneyId, type SessionId, type VoiceId } from "../domain/ids";
import { sha256OfText } from "../lib/hash";
import { BALLOT_HEADER } from "./ballotSeal";
import { bytesHex, CodeStop, createCodeReader, createCodeWriter, hexBytes } from "./codeBytes";

const START = "WMB";
const VERSION = 1;
const SUM_BYTES = 4;
/** Of one code, in bytes: with what stands before it a code of version 15 with the medium correction of errors (600 signs). */
const PART_BYTES = 366;
const MOST_PARTS = 255;
const KEY_TEXT = 43;
const KEY_BYTES = 32;

/** The texts of its codes, in order; none for an entry that is no ballot or was sealed by something else. */
export function writeBallotCodes(entry: Entry): readonly string[] {
  const bytes = bytesOf(entry);
  if (!bytes) return [];
  const parts = Math.ceil(bytes.length / PART_BYTES);
  if (parts > MOST_PARTS) return [];
  const sum = sumOf(bytes);
  // All of about the same size, so that none is harder to read than the others.
  const size = Math.ceil(bytes.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const head = Uint8Array.of(VERSION, part, parts, ...sum);
    const body = bytes.subarray(part * size, (part + 1) * size);
    return START + base32crockford.encode(Uint8Array.from([...head, ...body]));
  });
}

export type CollectFault =
  /** The code is none of a ballot. */
  | { readonly type: "not-a-ballot-code" }
  /** It is the join code: for the tablets of those who take part. */
  | { readonly type: "a-join-code" }
  | { readonly type: "damaged" }
  | { readonly type: "too-new" };

export type Collected =
  /** Just this code was added before. */
  | { readonly type: "known" }
  /** `have` of `of` codes of this ballot were read. */
  | { readonly type: "partial"; readonly have: number; readonly of: number }
  | { readonly type: "ballot"; readonly entry: Entry }
  | { readonly type: "fault"; readonly fault: CollectFault };

export type CodeCollector = {
  readonly add: (text: string) => Collected;
  /** Forgets that a ballot was given, as where it could not be kept: read again, it is given again. */
  readonly release: (ballot: EntryId) => void;
};

/** How many ballots may be read in part at once: a camera sees one after the other. */
const MOST_OPEN = 64;

/** Puts together what a camera reads, one tablet after the other. A ballot is given once, when its last code is in, until it is released. */
export function createCodeCollector(): CodeCollector {
  const open = new Map<string, Map<number, Uint8Array>>();
  const done = new Map<string, EntryId>();
  const fault = (type: CollectFault["type"]): Collected => ({ type: "fault", fault: { type } });

  function add(text: string): Collected {
    if (!text.startsWith(START)) return fault(looksLikeJoinCode(text) ? "a-join-code" : "not-a-ballot-code");
    const bytes = decoded(text.slice(START.length));
    if (!bytes || bytes.length < 4 + SUM_BYTES) return fault("damaged");
    const [version, part, of] = bytes as unknown as readonly [number, number, number];
    if (version > VERSION) return fault("too-new");
    if (version !== VERSION || of === 0 || part >= of || bytes.length > 3 * PART_BYTES)
      return fault("damaged");
    const key = `${of} ${bytesHex(bytes.subarray(3, 3 + SUM_BYTES))}`;
    if (done.has(key)) return { type: "known" };
    const parts = open.get(key) ?? new Map<number, Uint8Array>();
    // The last that was read is the last that is let go.
    open.delete(key);
    open.set(key, parts);
    for (const oldest of open.keys()) if (open.size > MOST_OPEN) open.delete(oldest);
    if (parts.has(part)) return { type: "known" };
    parts.set(part, bytes.subarray(3 + SUM_BYTES));
    if (parts.size < of) return { type: "partial", have: parts.size, of };
    open.delete(key);
    const whole = joined(parts, of);
    if (bytesHex(sumOf(whole)) !== key.split(" ")[1]) return fault("damaged");
    const entry = entryOf(whole);
    if (!entry) return fault("damaged");
    done.set(key, entry.id);
    return { type: "ballot", entry };
  }
  return {
    add,
    release: (ballot) => {
      for (const [key, id] of done) if (id === ballot) done.delete(key);
    },
  };
}

const looksLikeJoinCode = (text: string) =>
  text.includes("/together#") || /^[0-9A-HJKMNP-TV-Z]{60,}$/.test(text);

function decoded(signs: string): Uint8Array | undefined {
  try {
    return base32crockford.decode(signs);
  } catch {
    return undefined;
  }
}

const sumOf = (bytes: Uint8Array) => hexBytes(sha256OfText(bytesHex(bytes)).slice(0, SUM_BYTES * 2));

function joined(parts: ReadonlyMap<number, Uint8Array>, of: number): Uint8Array {
  const bytes: number[] = [];
  for (let part = 0; part < of; part += 1) bytes.push(...parts.get(part)!);
  return Uint8Array.from(bytes);
}

/** The known lines of its seal are left out; they are put back to the letter, for the entry's id is their hash. */
function bytesOf(entry: Entry): Uint8Array | undefined {
  const ballot = readBallotEntry(entry);
  if (!ballot || ballot.at < 0) return undefined;
  const sealed = base64.decode(ballot.sealed);
  const header = BALLOT_HEADER.exec(new TextDecoder("latin1").decode(sealed.subarray(0, 256)));
  if (!header) return undefined;
  const [lines, ...keys] = header;
  const keyBytes = keys.map((text) => decodedKey(text));
  if (!keyBytes.every((bytes) => bytes !== undefined)) return undefined;
  const writer = createCodeWriter();
  writer.id(ballot.journey);
  writer.raw(hexBytes(ballot.session));
  writer.number(ballot.n);
  writer.id(ballot.voice);
  writer.number(ballot.after.length);
  for (const id of ballot.after) writer.raw(hexBytes(id));
  writer.number(ballot.at);
  for (const bytes of keyBytes) writer.raw(bytes);
  writer.raw(sealed.subarray(lines.length));
  return writer.bytes();
}

function entryOf(bytes: Uint8Array): Entry | undefined {
  try {
    const reader = createCodeReader(bytes);
    const journey = reader.id();
    const session = bytesHex(reader.raw(8)) as SessionId;
    const n = reader.number();
    const voice = reader.id();
    const count = reader.number();
    if (count > 100 || !isPlainId(journey) || !isPlainId(voice)) return undefined;
    const after = Array.from({ length: count }, () => bytesHex(reader.raw(32)) as EntryId);
    const at = reader.number();
    if (at > 8.64e15) return undefined;
    const keys = [0, 1, 2].map(() => base64.encode(reader.raw(KEY_BYTES)).slice(0, KEY_TEXT));
    const head = `age-encryption.org/v1\n-> X25519 ${keys[0]}\n${keys[1]}\n--- ${keys[2]}\n`;
    const rest = reader.rest();
    const sealed = base64.encode(Uint8Array.from([...new TextEncoder().encode(head), ...rest])) as Sealed;
    const entry = ballotEntry({
      journey: journey as JourneyId,
      session,
      n,
      voice: voice as VoiceId,
      after,
      at,
      sealed,
    });
    return readBallotEntry(entry) && entry;
  } catch (error) {
    if (error instanceof CodeStop) return undefined;
    throw error;
  }
}

/** 43 letters without the sign that fills them up; undefined where the last holds bits that no byte has room for. */
function decodedKey(text: string): Uint8Array | undefined {
  try {
    return base64.decode(`${text}=`);
  } catch {
    return undefined;
  }
}
