/** What a join code says, as bytes and back. A built-in framework is a number, its competencies are bits in its order. */
import { bech32 } from "@scure/base";
import { builtInFrameworks } from "../content/frameworks";
import type { CompetencyRef, FrameworkId } from "../domain/framework";
import { isPlainId, type JourneyId, type SessionId } from "../domain/ids";
import {
  parseQuestion,
  parseRoles,
  PROPOSAL_MAX_LENGTH,
  ROLE_IDS,
  ROLE_TITLE_MAX_LENGTH,
  SESSION_TITLE_MAX_LENGTH,
  sessionIdOf,
  type Question,
  type Role,
  type SessionKey,
} from "../domain/session";
import type { Json } from "../lib/json";
import { err, ok, type Result } from "../lib/result";
import { CodeStop, createCodeReader, createCodeWriter, type CodeWriter } from "./codeBytes";

export type JoinCode = {
  readonly journey: JourneyId;
  readonly session: SessionId;
  readonly key: SessionKey;
  readonly framework: { readonly id: FrameworkId; readonly version: string };
  readonly title: string;
  /** The title of a built-in role is empty: it is in the words. */
  readonly roles: readonly Role[];
  readonly named: boolean;
  readonly question: Question;
};

export type JoinFault =
  /** Nothing of it looks like a join code. */
  | { readonly type: "not-a-code" }
  /** It is the code of a ballot: to be read by the facilitator's device. */
  | { readonly type: "a-ballot" }
  /** `row`: from 1. */
  | { readonly type: "mistyped"; readonly row: number }
  /** So far all is right, and there is more to come: `rows` of it are there. */
  | { readonly type: "incomplete"; readonly rows: number }
  | { readonly type: "damaged" }
  | { readonly type: "too-new" }
  /** The framework is a school's own that this device has not: the file brings it. */
  | { readonly type: "framework-missing"; readonly framework: string };

/** The framework's competencies in its order; undefined where this device has none such. */
export type RefsOf = (framework: {
  readonly id: FrameworkId;
  readonly version: string;
}) => Promise<readonly CompetencyRef[] | undefined>;

const VERSION = 1;
const KINDS = ["statuses", "dots", "fist"] as const;
const KEY_BYTES = 32;
const OTHER = 255;
const ALL = 0;
const MASK = 1;
const LISTED = 2;
/** A character takes no more bytes than this. */
const BYTES_A_CHARACTER = 4;
const ID_MAX_BYTES = 800;
const MOST_COMPETENCIES = 1_000;
const MOST_ROLES = 40;

/** Throws a RangeError for a question about what the framework has not. */
export function joinBytes(code: JoinCode, refs: readonly CompetencyRef[]): Uint8Array {
  const writer = createCodeWriter();
  const { question, framework } = code;
  writer.byte((VERSION << 4) | (KINDS.indexOf(question.kind) << 1) | (code.named ? 1 : 0));
  writer.raw(keyBytes(code.key));
  writer.id(code.journey);
  const known = builtInFrameworks.findIndex(({ id }) => id === framework.id);
  writer.byte(known < 0 ? OTHER : known);
  if (known < 0) writer.text(framework.id);
  // The version that is built in here needs no words; another one does.
  writer.text(builtInFrameworks[known]?.version === framework.version ? "" : framework.version);
  writer.number(question.n);
  writer.number("again" in question ? (question.again ?? 0) : 0);
  if (question.kind === "fist") writer.text(question.proposal);
  else writeRefs(writer, question.refs, refs);
  if (question.kind === "dots") {
    writer.number(question.dots);
    writer.number(question.most);
  }
  writeRoles(writer, code.roles);
  writer.text(code.title);
  return writer.bytes();
}

function writeRefs(writer: CodeWriter, asked: readonly CompetencyRef[], all: readonly CompetencyRef[]): void {
  const places = asked.map((ref) => all.indexOf(ref));
  if (places.some((place) => place < 0)) throw new RangeError("The framework has no such competency");
  const isInOrder = places.every((place, at) => at === 0 || place > places[at - 1]!);
  writer.number(all.length);
  if (isInOrder && places.length === all.length) return writer.byte(ALL);
  writer.byte(isInOrder ? MASK : LISTED);
  if (!isInOrder) {
    writer.number(places.length);
    for (const place of places) writer.number(place);
    return;
  }
  const mask = new Uint8Array(Math.ceil(all.length / 8));
  for (const place of places) mask[place >> 3]! |= 1 << (place & 7);
  writer.raw(mask);
}

/** In their order: a built-in one as its number, another with its id and its title. */
function writeRoles(writer: CodeWriter, roles: readonly Role[]): void {
  writer.number(roles.length);
  for (const { id, title } of roles) {
    const known = (ROLE_IDS as readonly string[]).indexOf(id);
    const isPlain = known >= 0 && title === "";
    writer.byte(isPlain ? known : OTHER);
    if (isPlain) continue;
    writer.text(id);
    writer.text(title);
  }
}

/** Throws a CodeStop where the bytes say what cannot be. */
export async function readJoinBytes(bytes: Uint8Array, refsOf: RefsOf): Promise<Result<JoinCode, JoinFault>> {
  const reader = createCodeReader(bytes);
  const first = reader.byte();
  if (first >> 4 > VERSION) return err({ type: "too-new" });
  const kind = KINDS[(first >> 1) & 3];
  if (first >> 4 !== VERSION || !kind) return err({ type: "damaged" });
  const key = keyText(reader.raw(KEY_BYTES));
  const journey = reader.id();
  const builtIn = builtInFrameworks[reader.byte()];
  const id = builtIn?.id ?? (reader.text(ID_MAX_BYTES) as FrameworkId);
  const version = reader.text(ID_MAX_BYTES) || (builtIn?.version ?? "");
  const framework = { id, version };
  const n = reader.number();
  const again = reader.number();
  const asked: Record<string, Json> = { n, kind, ...(again > 0 && { again }) };
  if (kind === "fist") asked["proposal"] = reader.text(PROPOSAL_MAX_LENGTH * BYTES_A_CHARACTER);
  else {
    const places = readPlaces(reader);
    const refs = await refsOf(framework);
    if (!refs) return err({ type: "framework-missing", framework: id });
    if (refs.length !== places.of) return err({ type: "framework-missing", framework: id });
    asked["refs"] = places.at.map((place) => refs[place] ?? stopAt("A competency is none of the framework"));
  }
  if (kind === "dots") Object.assign(asked, { dots: reader.number(), most: reader.number() });
  const roles = parseRoles(readRoles(reader));
  const title = reader.text(SESSION_TITLE_MAX_LENGTH * BYTES_A_CHARACTER);
  const question = parseQuestion(asked);
  if (title.length > SESSION_TITLE_MAX_LENGTH) return err({ type: "damaged" });
  if (!reader.isAtEnd() || !question || !roles || !isPlainId(journey)) return err({ type: "damaged" });
  const named = (first & 1) === 1;
  const session = sessionIdOf(key);
  return ok({ journey: journey as JourneyId, session, key, framework, title, roles, named, question });
}

type Reader = ReturnType<typeof createCodeReader>;

function readPlaces(reader: Reader): { readonly of: number; readonly at: readonly number[] } {
  const of = reader.number();
  if (of > MOST_COMPETENCIES) stopAt("There are too many competencies");
  const form = reader.byte();
  const every = Array.from({ length: of }, (_, place) => place);
  if (form === ALL) return { of, at: every };
  if (form === MASK) {
    const mask = reader.raw(Math.ceil(of / 8));
    return { of, at: every.filter((place) => (mask[place >> 3]! >> (place & 7)) & 1) };
  }
  const count = reader.number();
  if (form !== LISTED || count > of) stopAt("The competencies are damaged");
  return { of, at: Array.from({ length: count }, () => reader.number()) };
}

function readRoles(reader: Reader): Role[] {
  const count = reader.number();
  if (count > MOST_ROLES) stopAt("There are too many roles");
  return Array.from({ length: count }, () => {
    const known = ROLE_IDS[reader.byte()];
    if (known) return { id: known, title: "" };
    return { id: reader.text(ID_MAX_BYTES), title: reader.text(ROLE_TITLE_MAX_LENGTH * BYTES_A_CHARACTER) };
  });
}

function stopAt(reason: string): never {
  throw new CodeStop(reason);
}

const keyBytes = (key: SessionKey) => bech32.fromWords(bech32.decode(key as `age1${string}`).words);
/** An age recipient is its 32 bytes in bech32. */
const keyText = (bytes: Uint8Array) => bech32.encode("age", bech32.toWords(bytes)) as SessionKey;
