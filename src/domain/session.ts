/**
 * A session: a facilitated round in which voices are gathered, revealed and agreed. It puts questions to the room, one after
 * the other; a second round is another question about some of the same competencies. What is said of it are ordinary entries, so
 * that a session goes on wherever the journey is.
 */
import type { Json } from "../lib/json";
import { isJsonObject, isWhole } from "../lib/jsonShape";
import { isAgeRecipient } from "../lib/ageRecipient";
import { sha256OfText } from "../lib/hash";
import type { Brand } from "../lib/brand";
import type { CompetencyRef, FrameworkId } from "./framework";
import { isPlainId, type SessionId } from "./ids";

/** What ballots are sealed to: an age recipient, `age1` and 58 more characters. The key that opens them never stands in an entry. */
export type SessionKey = Brand<string, "SessionKey">;

/** Sixteen hexadecimal digits of the SHA-256 of the public key: whoever has the key knows the session, and nobody can swap it. */
export const sessionIdOf = (key: SessionKey): SessionId => sha256OfText(key).slice(0, 16) as SessionId;

/** Somebody's part in the school's life. `id` is short and plain; of the five built-in ones the title is in the words. */
export type Role = { readonly id: string; readonly title: string };
export const ROLE_IDS = ["leadership", "faculty", "student", "family", "community"] as const;
/** The role beside which the others are laid. */
export const LEADERSHIP = "leadership";
/** A role with fewer voices than this is not shown apart, where the session does not say otherwise. */
export const FEWEST_APART = 5;
export const SESSION_TITLE_MAX_LENGTH = 120;
export const PROPOSAL_MAX_LENGTH = 500;
export const ROLE_TITLE_MAX_LENGTH = 80;
/** What stands in a setup or a question is no more than this, whoever wrote it. */
const MOST_ROLES = 40;
const MOST_REFS = 1_000;
const MOST_QUESTIONS = 1_000;
/** The most dots that one voice has, and the fewest. */
export const MOST_DOTS = 5;

export const SETUP = "setup";
export const SESSION_TITLE = "title";
const QUESTION_PREFIX = "question/";
const SHOWN_PREFIX = "shown/";
export const questionRegister = (n: number) => `${QUESTION_PREFIX}${n}`;
/** Its value names the ballots that were in when the room saw them; cleared where that was taken back. */
export const shownRegister = (n: number) => `${SHOWN_PREFIX}${n}`;
/** The number behind one of these; undefined for any other register. */
export const questionNumber = (register: string) => numberBehind(QUESTION_PREFIX, register);
function numberBehind(prefix: string, register: string): number | undefined {
  const digits = register.startsWith(prefix) ? register.slice(prefix.length) : "";
  return /^[1-9]\d{0,3}$/.test(digits) ? Number(digits) : undefined;
}

export type Setup = {
  readonly key: SessionKey;
  readonly framework: { readonly id: FrameworkId; readonly version: string };
  readonly roles: readonly Role[];
  /** Whether voices bear names; otherwise an alias at most, and nobody is asked for one. */
  readonly named: boolean;
  /** How many times the room is asked where views differ: 1 or 2. */
  readonly rounds: number;
  /** Of the timer for one competency; 0: none. */
  readonly minutes: number;
  /** A role with fewer voices is not shown apart. */
  readonly fewestApart: number;
};

type Asked = {
  /** From 1; its place among the questions of the session. */
  readonly n: number;
};
export type Question = Asked &
  (
    | {
        readonly kind: "statuses";
        /** In the framework's order. */
        readonly refs: readonly CompetencyRef[];
        /** The question that this one asks again. */
        readonly again?: number;
      }
    | {
        readonly kind: "dots";
        readonly refs: readonly CompetencyRef[];
        /** How many each voice has, and how many of them may lie on one. */
        readonly dots: number;
        readonly most: number;
      }
    | {
        readonly kind: "fist";
        readonly proposal: string;
        /** The question whose proposal this one amends. */
        readonly again?: number;
      }
  );
export type QuestionKind = Question["kind"];

/** A third of the candidates, at least one and at most five (the usual rule of dot voting). */
export const dotsFor = (candidates: number): number =>
  Math.min(MOST_DOTS, Math.max(1, Math.ceil(candidates / 3)));

export type Session = Setup & {
  readonly id: SessionId;
  readonly title: string;
  /** Milliseconds since 1970 UTC: when it was set up. */
  readonly time: number;
  /** By their number. */
  readonly questions: readonly Question[];
};

/** Undefined for what is none, or is of a version that knows more. Members that are not known are left out. */
export function parseSetup(value: Json): Setup | undefined {
  if (!isJsonObject(value)) return undefined;
  const { key, framework, roles, named, rounds, minutes, fewestApart } = value;
  if (!isSessionKey(key) || !isJsonObject(framework)) return undefined;
  const { id, version } = framework;
  if (!isPlainId(id) || typeof version !== "string" || version.length > 200) return undefined;
  const known = parseRoles(roles);
  if (!known || typeof named !== "boolean") return undefined;
  if (!isWhole(rounds, 1, 2) || !isWhole(minutes, 0, 600) || !isWhole(fewestApart, 1, 1_000))
    return undefined;
  return {
    key,
    framework: { id: id as FrameworkId, version },
    roles: known,
    named,
    rounds,
    minutes,
    fewestApart,
  };
}

export const isSessionKey = (value: unknown): value is SessionKey =>
  typeof value === "string" && value === value.toLowerCase() && isAgeRecipient(value);

/** Undefined where one of them is none, there are too many, or one stands there twice. */
export function parseRoles(value: Json | undefined): readonly Role[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_ROLES) return undefined;
  const roles = (value as readonly Json[]).map(parseRole);
  if (!roles.every((role) => role !== undefined)) return undefined;
  return new Set(roles.map((role) => role.id)).size === roles.length ? roles : undefined;
}

function parseRole(value: Json): Role | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, title } = value;
  if (!isPlainId(id) || id.length > 60 || typeof title !== "string") return undefined;
  return title.length <= ROLE_TITLE_MAX_LENGTH ? { id, title } : undefined;
}

/** Undefined as for the setup. A list names nothing twice, and is not empty. */
export function parseQuestion(value: Json): Question | undefined {
  if (!isJsonObject(value) || !isWhole(value["n"], 1, MOST_QUESTIONS)) return undefined;
  const { n, kind, dots, most, proposal, again } = value;
  if (again !== undefined && !isWhole(again, 1, n - 1)) return undefined;
  const asked = { n, ...(again !== undefined && { again }) };
  if (kind === "fist") {
    const isText = typeof proposal === "string" && proposal.length <= PROPOSAL_MAX_LENGTH;
    return isText ? { ...asked, kind, proposal } : undefined;
  }
  const refs = parseRefs(value["refs"]);
  if (!refs) return undefined;
  if (kind === "statuses") return { ...asked, kind, refs };
  if (kind !== "dots" || !isWhole(dots, 1, 100) || !isWhole(most, 1, dots)) return undefined;
  return { n, kind, refs, dots, most };
}

/** Competencies, each once and at least one; undefined for everything else. */
export function parseRefs(value: Json | undefined): readonly CompetencyRef[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_REFS) return undefined;
  const refs = value as readonly Json[];
  return refs.every(isPlainId) && new Set(refs).size === refs.length ? (refs as CompetencyRef[]) : undefined;
}
