/** What a room chose: priorities after the dots, or a proposal after the hands. The dots and hands are a signal, not the decision. */
import type { Json } from "../lib/json";
import { decisionRegister, parseDecision, type Decision } from "./decisionRegisters";
import type { Entry } from "./entry";
import type { SessionId } from "./ids";
import type { Journal } from "./journal";
import { CLEARED, read, say, type Answer, type Writer } from "./register";
import { sessionThing } from "./thing";

export function decide(
  journal: Journal,
  writer: Writer,
  session: SessionId,
  n: number,
  decision: Decision,
): Entry {
  const { method, note, room } = decision;
  const said = {
    method,
    note,
    room: { voices: room.voices, roles: { ...room.roles }, ...(room.ids && { ids: [...room.ids] }) },
  };
  const { kind } = decision;
  const value: Json =
    decision.kind === "priorities"
      ? { ...said, kind, refs: [...decision.refs], dots: { ...decision.dots } }
      : {
          ...said,
          kind,
          proposal: decision.proposal,
          carried: decision.carried,
          counts: [...decision.counts],
        };
  return say(journal, writer, sessionThing(session), decisionRegister(n), value);
}

/** What was chosen because of it, as priorities and actions, is undone as any other write. */
export function takeDecisionBack(journal: Journal, writer: Writer, session: SessionId, n: number): Entry {
  return say(journal, writer, sessionThing(session), decisionRegister(n), CLEARED);
}

/** The answers, more than one where two facilitators wrote them apart; empty before it is decided, and after it was taken back. */
export function readDecisions(
  journal: Journal,
  session: SessionId,
  n: number,
): readonly (Decision & Pick<Answer<Json>, "entry" | "time">)[] {
  return read(journal, sessionThing(session), decisionRegister(n), parseKnown).flatMap(
    ({ value, entry, time }) => {
      const decision = parseDecision(value);
      return decision ? [{ ...decision, entry, time }] : [];
    },
  );
}

/** The one to show; see `readDecisions`. */
export const readDecision = (journal: Journal, session: SessionId, n: number) =>
  readDecisions(journal, session, n)[0];

const parseKnown = (value: Json): Json | undefined => (parseDecision(value) ? value : undefined);
