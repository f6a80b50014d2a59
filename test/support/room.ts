// A session for tests: its questions, its key, and ballots that are really sealed.
import k12 from "../../src/content/k12Jml.json" with { type: "json" };
import type { Ballot, BallotText } from "../../src/domain/ballot";
import type { Entry } from "../../src/domain/entry";
import { allCompetencies, competencyRef, type Framework } from "../../src/domain/framework";
import { sessionIdOf, type Question } from "../../src/domain/session";
import { newVoiceSecret } from "../../src/domain/voiceSecret";
import { newSessionKeys, sealBallot } from "../../src/formats/ballotSeal";
import type { JoinCode } from "../../src/formats/joinCode";
import { JOURNEY_ID, NOON } from "./entries";

export const FRAMEWORK = k12 as unknown as Framework;
export const REFS = allCompetencies(FRAMEWORK).map(({ competency }) =>
  competencyRef(FRAMEWORK.id, competency.id),
);
export const STATUSES: Question & { readonly kind: "statuses" } = { n: 1, kind: "statuses", refs: REFS };
export const DOTS: Question & { readonly kind: "dots" } = {
  n: 2,
  kind: "dots",
  refs: REFS.slice(3, 12),
  dots: 3,
  most: 2,
};
export const FIST: Question & { readonly kind: "fist" } = {
  n: 3,
  kind: "fist",
  proposal: "We begin with “Graduate”.",
};

export const earnedAll = (name = "", why = ""): Ballot => ({
  name,
  role: "faculty",
  kind: "statuses",
  answers: new Map(REFS.map((ref) => [ref, { view: "earned", sure: 3, why }])),
});

export const keys = await newSessionKeys();
export const SESSION_ID = sessionIdOf(keys.key);

export const joinCode = (question: Question): JoinCode => ({
  journey: JOURNEY_ID,
  session: SESSION_ID,
  key: keys.key,
  framework: { id: FRAMEWORK.id, version: FRAMEWORK.version },
  title: "August retreat",
  roles: [
    { id: "leadership", title: "" },
    { id: "faculty", title: "" },
    { id: "board", title: "Members of the board" },
  ],
  named: true,
  question,
});

export async function sealedBallot(
  ballot: Ballot,
  question: Question = STATUSES,
  over: Partial<Omit<BallotText, "ballot">> = {},
): Promise<Entry> {
  const text = { journey: JOURNEY_ID, session: SESSION_ID, after: [], at: NOON, secret: newVoiceSecret() };
  return sealBallot({ ...text, ...over, ballot }, keys.key, question);
}
