/** A proposal and how it was mended: each version is a question of its own that names the one before. */
import type { Question, Session } from "../../../domain/session";

export type FistQuestion = Extract<Question, { readonly kind: "fist" }>;
export type DotsQuestion = Extract<Question, { readonly kind: "dots" }>;

/** So often a proposal is mended and asked again. */
export const MOST_ROUNDS = 3;

/** The versions of a proposal up to this one, the first first. */
export function roundsOf(session: Session, question: FistQuestion): readonly FistQuestion[] {
  const rounds: FistQuestion[] = [question];
  for (let at = question; at.again !== undefined;) {
    const before = fistsOf(session).find(({ n }) => n === at.again);
    // What came from elsewhere may name itself.
    if (!before || rounds.includes(before)) break;
    rounds.unshift(before);
    at = before;
  }
  return rounds;
}

export const dotsOf = ({ questions }: Session): readonly DotsQuestion[] =>
  questions.filter((question) => question.kind === "dots");

export const fistsOf = ({ questions }: Session): readonly FistQuestion[] =>
  questions.filter((question) => question.kind === "fist");
