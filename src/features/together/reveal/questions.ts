import type { Question, Session } from "../../../domain/session";

export type StatusQuestion = Question & { readonly kind: "statuses" };

export const statusQuestionsOf = ({ questions }: Session): readonly StatusQuestion[] =>
  questions.filter((question) => question.kind === "statuses");

/** The how manieth round about the same it is, from 1. */
export function roundOf(session: Session, question: StatusQuestion): number {
  // What is asked again has a lower number, so that this comes to an end.
  const before = statusQuestionsOf(session).find(({ n }) => n === question.again && n < question.n);
  return before ? roundOf(session, before) + 1 : 1;
}
