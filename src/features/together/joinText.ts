import { useMemo } from "react";
import { allCompetencies, competencyRef, type Framework } from "../../domain/framework";
import type { JourneyId } from "../../domain/ids";
import type { Question, Role, Session } from "../../domain/session";
import { joinLink, writeJoinCode, type JoinCode } from "../../formats/joinCode";
import { roleTitle } from "../../pictures/roomWords";

/** What a tablet must know to answer this question. */
export const joinCodeOf = (journey: JourneyId, session: Session, question: Question): JoinCode => ({
  journey,
  session: session.id,
  key: session.key,
  framework: session.framework,
  title: session.title,
  roles: session.roles.map(plainRole),
  named: session.named,
  question,
});

/** What is called as ever needs no words in the code. */
const plainRole = ({ id, title }: Role): Role => ({
  id,
  title: title === roleTitle({ roles: [] }, id) ? "" : title,
});

const refsIn = (framework: Framework) =>
  allCompetencies(framework).map(({ competency }) => competencyRef(framework.id, competency.id));

/** The join code of a question as one text. */
export const useJoinText = (journey: JourneyId, session: Session, framework: Framework, question: Question) =>
  useMemo(
    () => writeJoinCode(joinCodeOf(journey, session, question), refsIn(framework)),
    [journey, session, framework, question],
  );

/** A link that opens Waymark with the code; what stands behind its `#` is sent to no server. */
export function useJoinLink(
  journey: JourneyId,
  session: Session,
  framework: Framework,
  question: Question,
): string {
  const code = useJoinText(journey, session, framework, question);
  return joinLink(code, `${window.location.origin}${import.meta.env.BASE_URL}`);
}
