import type { ReactNode } from "react";
import type { Question, QuestionKind } from "../../../domain/session";
import type { SessionParts } from "../sessionParts";

/** What a view of the projector is given. `timer`: the clock, where one runs. */
export type ViewProps = SessionParts & { readonly question: Question; readonly timer: ReactNode };

/** A view of one kind of question alone. */
export type ViewPropsOf<K extends QuestionKind> = Omit<ViewProps, "question"> & {
  readonly question: Extract<Question, { readonly kind: K }>;
};
