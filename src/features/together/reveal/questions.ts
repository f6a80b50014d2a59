import type { Question, Session } from "../../../domain/session";

export type StatusQuestion = Question & { readonly kind: "statuses" };

export const statusQuestionsOf = ({ questions }: Session): readonly StatusQuestion[] =>
  questions.filter((question) => question.kind === "statuses");
