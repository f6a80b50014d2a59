import {
  findCompetency,
  parseCompetencyRef,
  type CompetencyRef,
  type Framework,
} from "../../domain/framework";
import type { Question } from "../../domain/session";
import type { JoinCode } from "../../formats/joinCode";
import type { Vote } from "../../state/vote";

/** What every kind of question is given: the answers so far, and how they are changed and sent. */
export type GivenProps = {
  readonly code: JoinCode;
  readonly vote: Vote;
  readonly onChange: (vote: Vote) => void;
  readonly onSend: () => void;
  readonly isSending: boolean;
  /** A sentence; what was answered is still there. */
  readonly problem: string | undefined;
};

export type StatusGiven = GivenProps & {
  readonly framework: Framework;
  readonly question: Extract<Question, { kind: "statuses" }>;
};

export function placedOf(framework: Framework, ref: CompetencyRef) {
  const id = parseCompetencyRef(ref)?.competencyId;
  return id === undefined ? undefined : findCompetency(framework, id);
}
