/** What a room chose: priorities after the dots, or a proposal after the hands. The dots and hands are a signal, not the decision. */
import type { Json } from "../lib/json";
import { roomValue } from "./agreementRegisters";
import { decisionRegister, madeByDecision, parseDecision, type Decision } from "./decisionRegisters";
import type { Entry } from "./entry";
import type { SessionId } from "./ids";
import type { Journal } from "./journal";
import { withoutMade } from "./madeWith";
import { CLEARED, read, registerOf, say, type Answer, type Writer } from "./register";
import { sessionThing } from "./thing";

/** `made`: what is written together with it, to be taken back with it. */
export function decide(
  journal: Journal,
  writer: Writer,
  session: SessionId,
  n: number,
  decision: Decision,
  made: readonly Entry[] = [],
): Entry {
  const { method, note, room } = decision;
  const said = {
    method,
    note,
    room: roomValue(room),
    ...(made.length > 0 && { made: made.map(({ id }) => id).sort() }),
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

/** What it put into the plan goes with it, where nobody has said anything of that since. */
export function takeDecisionBack(journal: Journal, writer: Writer, session: SessionId, n: number): Entry[] {
  const about = sessionThing(session);
  const { heads } = registerOf(journal, about, decisionRegister(n));
  const made = heads.flatMap(({ value }) => madeByDecision(value));
  return [
    say(journal, writer, about, decisionRegister(n), CLEARED),
    ...withoutMade(journal, writer, [...new Set(made)]),
  ];
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
