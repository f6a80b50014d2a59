// What runs in Waymark's own page while ballots are tallied: a session of sixty voices whose ballots lie in files, tallied through
// the app's own gate, and the same files only read and unsealed. Put into the page before any of its own scripts.
import k12 from "../../src/content/k12Jml.json";
import type { Answer, View } from "../../src/domain/ballot";
import { allCompetencies, competencyRef, type Framework } from "../../src/domain/framework";
import type { JourneyId } from "../../src/domain/ids";
import { newVoiceSecret } from "../../src/domain/voiceSecret";
import { startJourney } from "../../src/domain/journey";
import type { Session } from "../../src/domain/session";
import { readSession } from "../../src/domain/sessionReading";
import { spreadsOf } from "../../src/domain/spread";
import { readVoices } from "../../src/domain/voice";
import { readBallotFile, writeBallotFile } from "../../src/formats/ballotFile";
import { openBallot, sealBallot, type SessionSecret } from "../../src/formats/ballotSeal";
import { takeBallotFiles } from "../../src/state/bringing";
import { setDatabase, database } from "../../src/state/database";
import { startSession } from "../../src/state/session";
import { reveal } from "../../src/state/voices";
import { readJournal, writeEntries } from "../../src/storage/journals";
import { openDatabase } from "../../src/storage/open";
import { readSecret } from "../../src/storage/sessionSecrets";
import { journeyId, NOON, testWriter } from "../support/entries";
import { tellJourney } from "./lives";

const framework = k12 as unknown as Framework;
const refs = allCompetencies(framework).map(({ competency }) => competencyRef(framework.id, competency.id));
const VOICES = 60;
const VIEWS: readonly View[] = ["not-started", "in-progress", "earned", "cannot-judge"];
const ROLES = ["leadership", "faculty", "student", "family"];
const HEAD = { exportedAt: new Date(NOON).toISOString(), exportedBy: "", app: "bench" };

type Room = {
  readonly journey: JourneyId;
  readonly session: Session;
  readonly secret: SessionSecret;
  readonly files: readonly File[];
};
const rooms = new Map<number, Room>();

/** A journey of a year with a session, and its voices' ballots in files. Every round has one of its own: nothing is remembered. */
async function prepare(round: number): Promise<void> {
  if (rooms.size === 0) {
    const opened = await openDatabase({ onBlocked() {}, onSuperseded() {}, onLost() {} });
    if (!opened.ok) throw new Error(`The database cannot be opened: ${opened.error.type}`);
    setDatabase(opened.value);
  }
  const journey = journeyId(`room-${round}`);
  const writer = { ...testWriter("ann", NOON, journey), name: "Ann" };
  const named = { id: framework.id, version: framework.version };
  const life = tellJourney(writer, k12, `Room ${round}`, 500);
  const told = await writeEntries(database(), {
    writer,
    decide: (journal) =>
      life.length > 0
        ? life
        : startJourney(journal, writer, { title: "Room", subject: "school", framework: named }),
  });
  if (!told.ok) throw new Error(`The journey was not written: ${told.error.type}`);
  const roles = ROLES.map((id) => ({ id, title: id }));
  const setup = {
    title: "Retreat",
    framework: named,
    roles,
    named: true,
    rounds: 2,
    minutes: 2,
    fewestApart: 5,
  };
  const started = await startSession(journey, setup, { kind: "statuses", refs });
  if (!started.ok) throw new Error(`The session was not set up: ${started.error.type}`);
  const session = readSession((await readJournal(database(), journey))!, started.value)!;
  const secret = (await readSecret(database(), session.id)) as SessionSecret;
  const files = await Promise.all(
    Array.from({ length: VOICES }, (_, voice) => fileOf(journey, session, voice)),
  );
  rooms.set(round, { journey, session, secret, files });
}

async function fileOf(journey: JourneyId, { id, key, questions }: Session, who: number): Promise<File> {
  const answers = new Map<(typeof refs)[number], Answer>();
  for (const [at, ref] of refs.entries()) {
    const why = (who + at) % 8 === 0 ? `Voice ${who} saw it in ${at} rooms, and in no other of them.` : "";
    answers.set(ref, { view: VIEWS[(who * 7 + at * 3) % 4]!, sure: ((who + at) % 4) as Answer["sure"], why });
  }
  const ballot = { name: `Voice ${who}`, role: ROLES[who % 4]!, kind: "statuses", answers } as const;
  const text = { journey, session: id, after: [], at: NOON + who, secret: newVoiceSecret(), ballot };
  const entry = await sealBallot(text, key, questions[0]!);
  return new File([await writeBallotFile([entry], HEAD)], `Voice ${who} ballot.waymark.json`);
}

/** Resolves with how many ms it took to read the files and unseal what is in them, one after the other. */
async function readAndUnseal(round: number): Promise<number> {
  const { files, secret, session } = rooms.get(round)!;
  const start = performance.now();
  for (const file of files)
    for (const entry of (await readBallotFile(file)) ?? []) {
      const opened = await openBallot(entry, secret, session.questions[0]!);
      if (!opened.ok) throw new Error(`A ballot was not opened: ${opened.error.type}`);
    }
  return performance.now() - start;
}

/** Resolves with how many ms it took from the drop to the spread: read, stored, unsealed, written down, read back and counted. */
async function tally(round: number): Promise<number> {
  const { journey, files, session } = rooms.get(round)!;
  const start = performance.now();
  const brought = await takeBallotFiles(files);
  if (!brought.taken.ok || brought.taken.value.added !== VOICES) throw new Error("Not all ballots came in");
  const shown = await reveal(journey, session, 1);
  if (!shown.ok || shown.value.opened !== VOICES) throw new Error("Not all ballots were opened");
  const journal = (await readJournal(database(), journey))!;
  const spreads = spreadsOf(readVoices(journal, session.id, 1), refs, session);
  const ms = performance.now() - start;
  if (spreads.some(({ total }) => total !== VOICES)) throw new Error("The tally is not right to the voice");
  return ms;
}

Object.assign(globalThis, { bench: { prepare, readAndUnseal, tally } });
