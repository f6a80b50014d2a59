/** Voices: everyone's own view, apart from the record for ever. Read here are those whose ballots were opened. */
import {
  ballotRegister,
  isBallotEntry,
  questionOfBallot,
  standingOf,
  type Answer,
  type Answers,
} from "./ballot";
import type { Entry } from "./entry";
import type { CompetencyRef } from "./framework";
import type { EntryId, SessionId, VoiceId } from "./ids";
import type { Journal } from "./journal";
import { WHY } from "./record";
import { parseText, read, timeOf } from "./register";
import { everShownOf, shownOf } from "./sessionReading";
import { entryThing, splitThing, VOICE, voiceThing } from "./thing";
import { madeOf, parseView, refOfAnswerWhy, viewOf, VOICE_NAME, type SaidView } from "./voiceRegisters";

export type Voice = {
  readonly voice: VoiceId;
  readonly ballot: EntryId;
  /** Empty where none was given. */
  readonly name: string;
  /** Empty where none was chosen; it may be one that the session does not know. */
  readonly role: string;
  /** When the ballot was sent, by the clock of the tablet, in milliseconds since 1970 UTC. */
  readonly time: number;
  /** It was not in when the room saw the others. */
  readonly isLate: boolean;
  /** Another ballot stands under the same voice: a tablet was cloned, and both sent. Both count. */
  readonly isDoubled: boolean;
  /** Of one that came late: what the room saw first of the same voice, where this took its place. */
  readonly before?: readonly Voice[];
} & Answers;

const voicesRead = new WeakMap<Journal, Map<string, readonly Voice[]>>();

/** Those of one question, in the same order on every device. None before the reveal has opened them. */
export function readVoices(journal: Journal, session: SessionId, n: number): readonly Voice[] {
  const known = voicesRead.get(journal) ?? new Map<string, readonly Voice[]>();
  voicesRead.set(journal, known);
  const key = ballotRegister(session, n);
  const voices = known.get(key) ?? withBefore(readAll(journal, session, n), firstVoices(journal, session, n));
  known.set(key, voices);
  return voices;
}

const NOBODY: readonly Voice[] = [];

/** What a screen may show: nobody before the reveal, and nobody after it was taken back, of any round. */
export const shownVoices = (journal: Journal, session: SessionId, n: number): readonly Voice[] =>
  shownOf(journal, session, n) ? readVoices(journal, session, n) : NOBODY;

/** As the room saw it first, whatever came late or took the place of something since. */
function firstVoices(journal: Journal, session: SessionId, n: number): readonly Voice[] {
  const { ballots } = everShownOf(journal, session, n);
  return ballots ? readAll(journal, session, n, ballots) : NOBODY;
}

function withBefore(voices: readonly Voice[], first: readonly Voice[]): readonly Voice[] {
  const standing = new Set(voices.map(({ ballot }) => ballot));
  const gone = new Map<VoiceId, Voice[]>();
  for (const each of first)
    if (!standing.has(each.ballot)) gone.set(each.voice, [...(gone.get(each.voice) ?? []), each]);
  if (gone.size === 0) return voices;
  return voices.map((voice) => {
    const before = voice.isLate ? gone.get(voice.voice) : undefined;
    // Where a cloned tablet sent two, only one of them took the place: else it would count twice.
    if (before) gone.delete(voice.voice);
    return before ? { ...voice, before } : voice;
  });
}

function readAll(
  journal: Journal,
  session: SessionId,
  n: number,
  only?: ReadonlySet<EntryId>,
): readonly Voice[] {
  const { ballots: first, views: made } = everShownOf(journal, session, n);
  const voices: Voice[] = [];
  for (const [about, registers] of journal.thingsByKind.get(VOICE) ?? []) {
    const ballots = registers.get(ballotRegister(session, n))?.history.filter(isBallotEntry) ?? [];
    const opened = new Map<EntryId, Opened>();
    for (const ballot of ballots) {
      if (only && !only.has(ballot.id)) continue;
      const view = viewOf(registers, ballot, made);
      const said = view && parseView(view.value);
      if (!view || said?.session !== session || said.n !== n) continue;
      const name = madeOf(registers, VOICE_NAME, ballot, made)?.value;
      opened.set(ballot.id, { view, said, name: typeof name === "string" ? name : "" });
    }
    // A ballot gives way to one that named it, once that one is opened: until then the voice is not without a view.
    const standing = standingOf(ballots, (id) => opened.has(id)).filter(({ id }) => opened.has(id));
    for (const ballot of standing)
      voices.push({
        voice: splitThing(about).id as VoiceId,
        ballot: ballot.id,
        name: opened.get(ballot.id)!.name,
        role: opened.get(ballot.id)!.said.role,
        time: timeOf(journal, ballot),
        isLate: first !== undefined && !first.has(ballot.id),
        // Of two ballots under one voice each has a name of its own.
        isDoubled: standing.length > 1,
        ...withReasons(journal, opened.get(ballot.id)!),
      });
  }
  return voices.sort((a, b) => a.time - b.time || (a.ballot < b.ballot ? -1 : 1));
}

type Opened = { readonly view: Entry; readonly said: SaidView; readonly name: string };

function withReasons(journal: Journal, { view, said }: Opened): Answers {
  const about = entryThing(view.id);
  const whyIn = (register: string) => read(journal, about, register, parseText)[0]?.value ?? "";
  if (said.kind === "dots") return { kind: said.kind, dots: said.dots };
  if (said.kind === "fist") return { kind: said.kind, fingers: said.fingers, why: whyIn(WHY) };
  const answers = new Map<CompetencyRef, Answer>(said.answers);
  for (const register of journal.things.get(about)?.keys() ?? []) {
    const ref = refOfAnswerWhy(register);
    const answer = ref === undefined ? undefined : answers.get(ref);
    if (ref !== undefined && answer) answers.set(ref, { ...answer, why: whyIn(register) });
  }
  return { kind: said.kind, answers };
}

/** The name that somebody gave as a voice of a session; empty where none was given, or it was erased. */
export const voiceName = (journal: Journal, voice: VoiceId): string =>
  read(journal, voiceThing(voice), VOICE_NAME, parseText)[0]?.value ?? "";

/** The sessions in which it said something, opened or not. */
export function sessionsOfVoice(journal: Journal, voice: VoiceId): readonly SessionId[] {
  const registers = [...(journal.things.get(voiceThing(voice))?.keys() ?? [])];
  return [...new Set(registers.flatMap((register) => questionOfBallot(register)?.session ?? []))];
}

/** Those that bear a name, whatever they said, by their names. */
export function namedVoices(journal: Journal): readonly { readonly voice: VoiceId; readonly name: string }[] {
  const named = [...(journal.thingsByKind.get(VOICE)?.keys() ?? [])]
    .map((about) => splitThing(about).id as VoiceId)
    .map((voice) => ({ voice, name: voiceName(journal, voice) }))
    .filter(({ name }) => name !== "");
  const byName = new Intl.Collator();
  return named.sort((a, b) => byName.compare(a.name, b.name) || (a.voice < b.voice ? -1 : 1));
}
