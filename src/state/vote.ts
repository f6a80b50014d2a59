/** Answers while they are given: a draft in words that a row can hold, and the ballot that they come to. */
import {
  ANSWER_WHY_MAX_LENGTH,
  VOICE_NAME_MAX_LENGTH,
  type Answer,
  type Ballot,
  type Sureness,
  type View,
} from "../domain/ballot";
import type { CompetencyRef } from "../domain/framework";
import type { Question } from "../domain/session";
import type { Json } from "../lib/json";

export type VoteAnswer = { readonly view: View | ""; readonly sure: Sureness; readonly why: string };

export type Vote = {
  readonly name: string;
  /** The id of a role; empty where none was chosen. */
  readonly role: string;
  /** The ballot of the same person that this one takes the place of, by its id; empty for none. */
  readonly instead: string;
  /** Where in the walk they are, from 0; -1: not begun. */
  readonly at: number;
  /** By competency. `view` is empty where a reason or how sure was said first. */
  readonly answers: Readonly<Record<string, VoteAnswer>>;
  readonly dots: Readonly<Record<string, number>>;
  /** -1: not yet shown. */
  readonly fingers: number;
  readonly why: string;
};

export const NO_VOTE: Vote = {
  name: "",
  role: "",
  instead: "",
  at: -1,
  answers: {},
  dots: {},
  fingers: -1,
  why: "",
};

const VIEWS: readonly string[] = ["not-started", "in-progress", "earned", "cannot-judge", ""];

/** Undefined for a draft that another version left. */
export function readVote(value: Json): Vote | undefined {
  if (!isMembers(value)) return undefined;
  const { name, role, instead = "", at, answers, dots, fingers, why } = value;
  const isOurs =
    [name, role, instead, why].every((text) => typeof text === "string") &&
    [at, fingers].every((number) => typeof number === "number") &&
    isMembers(answers) &&
    Object.values(answers).every(isVoteAnswer) &&
    isMembers(dots) &&
    Object.values(dots).every((count) => typeof count === "number");
  return isOurs ? ({ ...value, instead } as Vote) : undefined;
}

function isVoteAnswer(value: Json): boolean {
  if (!isMembers(value)) return false;
  const { view, sure, why } = value;
  return (
    typeof view === "string" &&
    VIEWS.includes(view) &&
    [0, 1, 2, 3].includes(sure as number) &&
    typeof why === "string"
  );
}

const isMembers = (value: Json | undefined): value is { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether more was said than who one is: somebody began to answer. */
export const isUnderWay = ({ at, answers, dots, fingers, why }: Vote): boolean =>
  at >= 0 || fingers >= 0 || why !== "" || Object.keys(answers).length > 0 || Object.keys(dots).length > 0;

/** What would be sent; undefined where nothing was said yet to the question. Texts longer than may be are cut. */
export function ballotOf(vote: Vote, question: Question): Ballot | undefined {
  const who = { name: vote.name.trim().slice(0, VOICE_NAME_MAX_LENGTH), role: vote.role };
  const why = (text: string) => text.trim().slice(0, ANSWER_WHY_MAX_LENGTH);
  if (question.kind === "fist")
    return vote.fingers < 0 ? undefined : { ...who, kind: "fist", fingers: vote.fingers, why: why(vote.why) };
  if (question.kind === "dots") {
    const dots = question.refs.flatMap((ref) => (vote.dots[ref] ? [[ref, vote.dots[ref]] as const] : []));
    return dots.length === 0 ? undefined : { ...who, kind: "dots", dots: new Map(dots) };
  }
  const answers = new Map<CompetencyRef, Answer>();
  for (const ref of question.refs) {
    const answer = vote.answers[ref];
    if (answer && answer.view !== "")
      answers.set(ref, { view: answer.view, sure: answer.sure, why: why(answer.why) });
  }
  return answers.size === 0 ? undefined : { ...who, kind: "statuses", answers };
}
