/** What was said of sessions, and in them by the room together. What a single voice said is found by nobody. */
import { agreementsOf } from "../domain/agreement";
import { authorName } from "../domain/author";
import { readDecisions } from "../domain/decision";
import { parseCompetencyRef, type CompetencyRef } from "../domain/framework";
import type { JourneyId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { readSessions } from "../domain/sessionReading";
import { paths } from "../paths";
import type { SearchText } from "./searchText";

export function sessionTexts(
  id: JourneyId,
  journal: Journal,
  titleOf: (ref: CompetencyRef) => string,
): readonly SearchText[] {
  const sessions = readSessions(journal).map((session): SearchText => {
    const decisions = session.questions.flatMap(({ n }) => readDecisions(journal, session.id, n));
    const proposals = session.questions.flatMap((asked) => (asked.kind === "fist" ? [asked.proposal] : []));
    const body = [...proposals, ...decisions.map(({ note }) => note)];
    return {
      kind: "session",
      path: paths.session(id, session.id),
      title: session.title,
      about: "",
      body: joined(body),
      author: "",
      time: session.time,
    };
  });
  const agreed = agreementsOf(journal).filter(({ isStanding }) => isStanding);
  const texts = agreed.flatMap(({ ref, dissent, missing, entry, time }): readonly SearchText[] => {
    const parsed = parseCompetencyRef(ref);
    const body = joined([dissent, missing]);
    if (!parsed || body === "") return [];
    const path = paths.competency(id, parsed.competencyId);
    return [
      {
        kind: "reason",
        path,
        title: "",
        about: titleOf(ref),
        body,
        author: authorName(journal, entry.author),
        time,
      },
    ];
  });
  return [...sessions, ...texts];
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text.trim() !== "").join(" · ");
