/**
 * What is sealed of a ballot, as few bytes as hold it: JSON with short names and one letter for each answer, in the order of the
 * question's competencies. Votes alone are never compressed and all is filled up to whole steps, for the length of a sealed ballot
 * must not tell what stands in it.
 */
import {
  ANSWER_WHY_MAX_LENGTH,
  VOICE_NAME_MAX_LENGTH,
  type Answer,
  type Answers,
  type Ballot,
  type BallotText,
  type SealedBallot,
  type Sureness,
} from "../domain/ballot";
import type { CompetencyRef } from "../domain/framework";
import { isPlainId } from "../domain/ids";
import type { Question } from "../domain/session";
import { voiceIdOf, type VoiceSecret } from "../domain/voiceSecret";
import { sha256OfText } from "../lib/hash";
import { VIEWS } from "../domain/voiceRegisters";
import { canonicalJson, type Json } from "../lib/json";
import { isJsonObject, isWhole } from "../lib/jsonShape";

/** By the place of the view among VIEWS, and four for each. A letter says a view and how sure: `a` is "not started", not said how sure. */
const SURENESSES = 4;
const FIRST_LETTER = "a".charCodeAt(0);
const NO_ANSWER = "-";
const MOST_FINGERS = 5;

export type TextFault = "not-a-ballot" | "too-new" | "misplaced";

type Wrapping = Pick<SealedBallot, "journey" | "session" | "voice" | "after" | "at">;

/** Of all that the entry around the seal says: the same seal in any other entry is refused. */
function bindingOf({ journey, session, voice, after, at }: Wrapping, question: Question): string {
  return sha256OfText(canonicalJson([journey, session, voice, [...after].sort(), at, question])).slice(0, 24);
}

/** One letter a competency is given only for those that the question asks; an answer to any other is left out. */
export function compactBallot({ secret, ballot, ...rest }: BallotText, question: Question): string {
  const { name, role } = ballot;
  return JSON.stringify({
    b: bindingOf({ ...rest, voice: voiceIdOf(secret) }, question),
    s: secret,
    ...(name !== "" && { m: name }),
    ...(role !== "" && { r: role }),
    ...compactAnswers(ballot, question),
  });
}

function compactAnswers(ballot: Ballot, question: Question): Readonly<Record<string, Json>> {
  if (ballot.kind === "fist")
    return { f: ballot.fingers, ...(ballot.why !== "" && { w: { 0: ballot.why } }) };
  const refs = question.kind === "fist" ? [] : question.refs;
  if (ballot.kind === "dots") return { d: refs.map((ref) => ballot.dots.get(ref) ?? 0) };
  const answers = refs.map((ref) => ballot.answers.get(ref));
  const reasons = answers.flatMap((answer, at) => (answer && answer.why !== "" ? [[at, answer.why]] : []));
  return {
    a: answers.map(letterOf).join(""),
    ...(reasons.length > 0 && { w: Object.fromEntries(reasons) as Record<string, Json> }),
  };
}

const letterOf = (answer: Answer | undefined) =>
  answer
    ? String.fromCharCode(FIRST_LETTER + VIEWS.indexOf(answer.view) * SURENESSES + answer.sure)
    : NO_ANSWER;

/** Believes nothing, and keeps the secret to itself: more dots than there are, an answer that is none or a text that is too long make it no ballot. */
export function readBallotText(text: string, wrapping: Wrapping, question: Question): Ballot | TextFault {
  const members = membersOf(parsed(text));
  if (!members) return "not-a-ballot";
  const { b, s, m = "", r = "", v } = members;
  if (v !== undefined) return "too-new";
  if (!isPlainId(s) || voiceIdOf(s as VoiceSecret) !== wrapping.voice) return "misplaced";
  if (b !== bindingOf(wrapping, question)) return "misplaced";
  if (typeof m !== "string" || m.length > VOICE_NAME_MAX_LENGTH) return "not-a-ballot";
  if (typeof r !== "string" || r.length > VOICE_NAME_MAX_LENGTH) return "not-a-ballot";
  const answers = answersIn(members, question);
  return answers ? { name: m, role: r, ...answers } : "not-a-ballot";
}

function answersIn(members: Members, question: Question): Answers | undefined {
  const reasons = membersOf(members["w"] ?? {});
  if (!reasons || !Object.values(reasons).every(isReason)) return undefined;
  const why = (at: number) => (reasons[at] as string | undefined) ?? "";
  if (question.kind === "fist") {
    const fingers = members["f"];
    return isCount(fingers, MOST_FINGERS) ? { kind: "fist", fingers, why: why(0) } : undefined;
  }
  const { refs } = question;
  if (question.kind === "dots") return dotsIn(members["d"], question);
  const letters = members["a"];
  if (typeof letters !== "string" || letters.length !== refs.length) return undefined;
  const answers = new Map<CompetencyRef, Answer>();
  for (const [at, ref] of refs.entries()) {
    if (letters[at] === NO_ANSWER) continue;
    const code = letters.charCodeAt(at) - FIRST_LETTER;
    const view = VIEWS[Math.floor(code / SURENESSES)];
    if (!view) return undefined;
    // Of a whole number by four there is nothing else left over.
    answers.set(ref, { view, sure: (code % SURENESSES) as Sureness, why: why(at) });
  }
  return { kind: "statuses", answers };
}

function dotsIn(
  value: Json | undefined,
  question: Question & { readonly kind: "dots" },
): Answers | undefined {
  if (!Array.isArray(value) || value.length !== question.refs.length) return undefined;
  const dots = new Map<CompetencyRef, number>();
  let sum = 0;
  for (const [at, ref] of question.refs.entries()) {
    const count = (value as readonly Json[])[at];
    if (!isCount(count, question.most)) return undefined;
    sum += count;
    if (count > 0) dots.set(ref, count);
  }
  return sum <= question.dots ? { kind: "dots", dots } : undefined;
}

type Members = { readonly [name: string]: Json | undefined };

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const membersOf = (value: Json | undefined): Members | undefined => (isJsonObject(value) ? value : undefined);
const isReason = (value: Json | undefined) =>
  typeof value === "string" && value.length <= ANSWER_WHY_MAX_LENGTH;
const isCount = (value: Json | undefined, most: number): value is number => isWhole(value, 0, most);
