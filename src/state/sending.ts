/**
 * The answers to a question that this device joined, from the first tap to the ballot that they become: sealed, in the journal, and
 * nowhere readable any more.
 */
import { useCallback, useState } from "react";
import type { BallotText } from "../domain/ballot";
import type { Entry } from "../domain/entry";
import { newVoiceSecret, voiceIdOf } from "../domain/voiceSecret";
import { err, ok, type Result } from "../lib/result";
import type { JoinCode } from "../formats/joinCode";
import { sendBallot, type SendFault as BallotSendFault } from "../storage/ballots";
import { storageFault } from "../storage/faults";
import { sentRow, type Sent } from "../storage/joinedSessions";
import { voteDraftKey } from "../storage/sessionSecrets";
import { database } from "./database";
import { flushDrafts, useDraft, type DraftHandle } from "./drafts";
import { markSaved } from "./ready";
import type { SentBallot } from "./takingPart";
import { ballotOf, NO_VOTE, readVote, type Vote } from "./vote";
import { askOnceForProtection } from "./writer";

/** How often answers to a question were sent from this page, by their draft: whoever began before sees a later number. */
const timesSent = new Map<string, number>();
const underWay = new Map<string, Promise<Result<SentBallot, SendFault>>>();

/**
 * The answers to a question that was joined, while they are given; each change is kept. From the tap that sends them on, what this
 * screen still changes is not: it would bring back what was sent.
 */
export function useVote({ session, question }: JoinCode): DraftHandle<Vote> {
  const key = voteDraftKey(session, question.n);
  const draft = useDraft(key, NO_VOTE, readVote);
  const [begun] = useState(() => ({ key, times: timesSent.get(key) ?? 0 }));
  const keep = draft.change;
  const change = useCallback(
    (vote: Vote) => {
      const isSent = begun.key === key && begun.times !== (timesSent.get(key) ?? 0);
      if (!isSent && !underWay.has(key)) keep(vote);
    },
    [key, begun, keep],
  );
  return { ...draft, change };
}

export type SendFault =
  | BallotSendFault
  | { readonly type: "nothing-said" }
  /** The reasons are more than one ballot holds: some hundred of full length. */
  | { readonly type: "too-long" }
  /** What seals could not be loaded, or did not work. */
  | { readonly type: "not-sealed" };

/**
 * Seals the answers and puts the ballot into the journal, where every backup of this tablet carries it; the draft, which must be
 * kept by then, goes in the same moment. `instead`: the ballot that this one takes the place of, of the same person. Its voice is
 * drawn only now: two tablets that were made from one image are two voices. Never rejects; what failed left all as it was.
 */
export function send(
  code: JoinCode,
  vote: Vote,
  instead?: Pick<Sent, "id" | "secret">,
): Promise<Result<SentBallot, SendFault>> {
  const draft = voteDraftKey(code.session, code.question.n);
  // A second tap while it is being sealed must not be a second voice.
  const sending =
    underWay.get(draft) ?? seal(draft, code, vote, instead).finally(() => underWay.delete(draft));
  underWay.set(draft, sending);
  return sending;
}

async function seal(
  draft: string,
  code: JoinCode,
  vote: Vote,
  instead?: Pick<Sent, "id" | "secret">,
): Promise<Result<SentBallot, SendFault>> {
  const { journey, session, question, title } = code;
  const { n } = question;
  const ballot = ballotOf(vote, question);
  if (!ballot) return err({ type: "nothing-said" });
  try {
    // What was typed a moment ago is in the draft before that goes, and is not kept once more after it.
    await flushDrafts();
  } catch (error) {
    return err(storageFault(error));
  }
  const secret = instead?.secret ?? newVoiceSecret();
  const at = Date.now();
  const text = { journey, session, after: instead ? [instead.id] : [], at, secret, ballot };
  const entry = await sealed(text, code);
  if ("type" in entry) return err(entry);
  const sent: Sent = { id: entry.id, journey, session, n, voice: voiceIdOf(secret), secret, title, at };
  const taken = await sendBallot(database(), entry, sentRow(sent), draft);
  if (!taken.ok) return taken;
  timesSent.set(draft, (timesSent.get(draft) ?? 0) + 1);
  markSaved();
  askOnceForProtection().catch((error: unknown) =>
    console.warn("The browser was not asked to keep what is stored.", error),
  );
  return ok({ ...sent, entry });
}

async function sealed(
  text: BallotText,
  { key, question }: JoinCode,
): Promise<Entry | { readonly type: "too-long" | "not-sealed" }> {
  try {
    const { sealBallot } = await import("../formats/ballotSeal");
    return await sealBallot(text, key, question);
  } catch (error) {
    if (error instanceof RangeError) return { type: "too-long" };
    console.warn("A ballot was not sealed.", error);
    return { type: "not-sealed" };
  }
}
