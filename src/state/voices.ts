/** Who is in, before the reveal, and the reveal itself: from then on what the voices said stands in the journal in the clear. */
import { useEffect, useState } from "react";
import { ballotsIn, readBallotEntry, standingOf, type Ballot } from "../domain/ballot";
import type { Entry } from "../domain/entry";
import type { EntryId, JourneyId, VoiceId } from "../domain/ids";
import type { Journal } from "../domain/journal";
import { openedEntries, unopenedIn } from "../domain/opening";
import type { Session } from "../domain/session";
import { hideQuestion, showQuestion } from "../domain/sessionTelling";
import type { BallotFault, SessionSecret } from "../formats/ballotSeal";
import { err, ok, type Result } from "../lib/result";
import { readJournal, type WriteFault } from "../storage/journals";
import { storageFault } from "../storage/faults";
import { readSecret } from "../storage/sessionSecrets";
import { database } from "./database";
import { useJournal } from "./journals";
import { openOnce, questionsOf } from "./openedBallots";
import { useSecret } from "./session";
import { write } from "./writer";

/** Never what they said. */
export type IsIn = {
  readonly ballot: EntryId;
  readonly voice: VoiceId;
  /** Both empty where they were not given, or could not be read here. */
  readonly name: string;
  readonly role: string;
};

export type WhoIsIn = {
  /** `no-key` and `failed` (what opens ballots could not be loaded): how many there are is known, not who. */
  readonly state: "reading" | "no-key" | "failed" | "ready";
  /** In the order in which they came to this device. */
  readonly isIn: readonly IsIn[];
  /** Ballots that could not be opened, each with why. */
  readonly unreadable: readonly { readonly ballot: EntryId; readonly fault: BallotFault }[];
  /** Names that more than one gave, each once; the ballots all count. */
  readonly doubledNames: readonly string[];
};

const NOBODY: WhoIsIn = { state: "reading", isIn: [], unreadable: [], doubledNames: [] };

/** Live. */
export function useWhoIsIn(journey: JourneyId, session: Session, n: number): WhoIsIn {
  const loaded = useJournal(journey);
  const secret = useSecret(session);
  const journal = loaded.state === "ready" ? loaded.journal : undefined;
  const key = `${session.id}/${n}`;
  const [held, setHeld] = useState<{ readonly key: string; readonly who: WhoIsIn }>();
  useEffect(() => {
    if (!journal || secret === undefined) return undefined;
    let isGone = false;
    const show = (who: WhoIsIn) => {
      if (!isGone) setHeld({ key, who });
    };
    whoIsIn(journal, session, n, secret).then(show, (error: unknown) => {
      console.error(error);
      show({ ...NOBODY, state: "failed" });
    });
    return () => {
      isGone = true;
    };
    // A session is read anew with every entry: its journal says when.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [journal, secret, key]);
  return held?.key === key ? held.who : NOBODY;
}

const arrivals = new Map<EntryId, number>();
const arrivalOf = (id: EntryId) => {
  const known = arrivals.get(id) ?? arrivals.size;
  arrivals.set(id, known);
  return known;
};

async function whoIsIn(
  journal: Journal,
  session: Session,
  n: number,
  secret: SessionSecret | "none",
): Promise<WhoIsIn> {
  const ballots = [...ballotsIn(journal, session.id, n)]
    .map((entry) => ({ entry, came: arrivalOf(entry.id) }))
    .sort((a, b) => a.came - b.came);
  const questions = questionsOf(journal, session, n);
  const isIn: IsIn[] = [];
  const unreadable: { ballot: EntryId; fault: BallotFault }[] = [];
  let hasFailed = false;
  const read = new Set<EntryId>();
  for (const { entry } of ballots) {
    const { voice } = readBallotEntry(entry)!;
    const opened = secret === "none" ? undefined : await openOnce(entry, session.id, secret, questions);
    if (opened && !opened.ok && opened.error.type !== "not-now")
      unreadable.push({ ballot: entry.id, fault: opened.error });
    else {
      hasFailed ||= opened?.ok === false;
      if (opened?.ok !== false) read.add(entry.id);
      const { name = "", role = "" } = opened?.ok ? opened.value : {};
      isIn.push({ ballot: entry.id, voice, name: name.trim(), role });
    }
  }
  // Whoever changed their mind is in once: what nobody could open takes the place of nothing.
  const stands = new Set(
    standingOf(
      ballots.map(({ entry }) => entry),
      (id) => read.has(id),
    ).map(({ id }) => id),
  );
  const standing = isIn.filter(({ ballot }) => stands.has(ballot));
  return {
    state: secret === "none" ? "no-key" : hasFailed ? "failed" : "ready",
    isIn: standing,
    unreadable,
    doubledNames: doubled(standing.map(({ name }) => name)),
  };
}

function doubled(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  const sameName = (name: string) => name.normalize("NFKC").toLocaleLowerCase().replace(/\s+/gu, " ");
  for (const name of names) if (name !== "") seen.set(sameName(name), (seen.get(sameName(name)) ?? 0) + 1);
  const twice = names.filter((name) => (seen.get(sameName(name)) ?? 0) > 1);
  return [...new Map(twice.map((name) => [sameName(name), name])).values()];
}

export type Revealed = {
  /** Ballots that were opened by this. */
  readonly opened: number;
  /** Those that could not be: they stay as they are, and may be tried again. */
  readonly unreadable: readonly BallotFault[];
};

/** Nothing was shown, and nothing written. `not-loaded`: what opens ballots could not be fetched. */
export type RevealFault = WriteFault | { readonly type: "not-loaded" } | { readonly type: "no-key" };

/** Writes down what the ballots say and that the room saw it, in one write. Whatever comes later is late. */
export const reveal = (journey: JourneyId, session: Session, n: number) => openAll(journey, session, n, true);

/** Writes down what ballots say that came after the reveal; they are named as late ever after. */
export const openLate = (journey: JourneyId, session: Session, n: number) =>
  openAll(journey, session, n, false);

/** Hides the question's answers again. What was opened stays opened in the journal. */
export async function hideAgain(
  journey: JourneyId,
  session: Session,
  n: number,
): Promise<Result<void, WriteFault>> {
  const written = await write(journey, (journal, writer) => [hideQuestion(journal, writer, session.id, n)]);
  return written.ok ? ok(undefined) : written;
}

async function openAll(
  journey: JourneyId,
  session: Session,
  n: number,
  isReveal: boolean,
): Promise<Result<Revealed, RevealFault>> {
  const opened = new Map<EntryId, Ballot>();
  const faults = new Map<EntryId, BallotFault>();
  for (;;) {
    const unopened = await unopenedHere(journey, session, n);
    if (!unopened.ok) return unopened;
    const { secret, ballots, journal } = unopened.value;
    const questions = questionsOf(journal, session, n);
    for (const ballot of ballots) {
      const result = await openOnce(ballot, session.id, secret, questions);
      if (result.ok) opened.set(ballot.id, result.value);
      // Not one alone: nothing is shown of which a part could not be tried.
      else if (result.error.type === "not-now") return err({ type: "not-loaded" });
      else faults.set(ballot.id, result.error);
    }
    let isOvertaken = false;
    const written = await write(journey, (now, writer) => {
      const waiting = unopenedIn(now, session.id, n);
      // One came in while these were opened: it was in when the room saw them, so it is opened with them.
      isOvertaken = waiting.some(({ id }) => !opened.has(id) && !faults.has(id));
      if (isOvertaken) return [];
      // Of a mind that was changed before the room saw it, only what it came to is written down.
      const said = standingOf(waiting, (id) => opened.has(id)).flatMap((ballot) => {
        const value = opened.get(ballot.id);
        return value ? openedEntries(ballot, value) : [];
      });
      if (!isReveal && said.length === 0) return [];
      return [...said, showQuestion(now, writer, session.id, n, said)];
    });
    if (!written.ok) return written;
    if (!isOvertaken) return ok({ opened: opened.size, unreadable: [...faults.values()] });
  }
}

type Unopened = {
  readonly secret: SessionSecret;
  readonly journal: Journal;
  readonly ballots: readonly Entry[];
};

async function unopenedHere(
  journey: JourneyId,
  session: Session,
  n: number,
): Promise<Result<Unopened, RevealFault>> {
  try {
    const secret = await readSecret(database(), session.id);
    const journal = await readJournal(database(), journey);
    if (secret === undefined || !journal) return err({ type: "no-key" });
    // Only what this device made or checked is ever put there.
    return ok({ secret: secret as SessionSecret, journal, ballots: unopenedIn(journal, session.id, n) });
  } catch (error) {
    return err(storageFault(error));
  }
}
