import type { Framework } from "../../domain/framework";
import { DotsBallot } from "./DotsBallot";
import { FistBallot } from "./FistBallot";
import type { GivenProps } from "./given";
import { StatusWalk } from "./StatusWalk";

/** The answers to one of the three kinds of question. `framework`: undefined only for a proposal, which needs none. */
export function Questions({
  framework,
  ...given
}: GivenProps & { readonly framework: Framework | undefined }) {
  const { question } = given.code;
  if (question.kind === "fist") return <FistBallot {...given} question={question} />;
  if (!framework) return null;
  return question.kind === "dots" ? (
    <DotsBallot {...given} framework={framework} question={question} />
  ) : (
    <StatusWalk {...given} framework={framework} question={question} />
  );
}
