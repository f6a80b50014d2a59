// What runs in Waymark's own page before its reveal is measured: a journey of a year and a session of 200 voices on it, whose
// ballots are really sealed and lie there unopened. Put into the page before any of its own scripts.
import k12 from "../../src/content/k12Jml.json";
import type { Answer, View } from "../../src/domain/ballot";
import { allCompetencies, competencyRef, type Framework } from "../../src/domain/framework";
import type { JourneyId } from "../../src/domain/ids";
import { newVoiceSecret } from "../../src/domain/voiceSecret";
import type { Session } from "../../src/domain/session";
import { readSession } from "../../src/domain/sessionReading";
import { sealBallot } from "../../src/formats/ballotSeal";
import { bringBallots } from "../../src/state/bringing";
import { database, setDatabase } from "../../src/state/database";
import { startSession } from "../../src/state/session";
import { readJournal, writeEntries } from "../../src/storage/journals";
import { openDatabase } from "../../src/storage/open";
import { journeyId, NOON, testWriter } from "../support/entries";
import { tellJourney } from "./lives";

const framework = k12 as unknown as Framework;
const refs = allCompetencies(framework).map(({ competency }) => competencyRef(framework.id, competency.id));
const VIEWS: readonly View[] = ["not-started", "in-progress", "earned", "cannot-judge"];
const ROLES = ["leadership", "faculty", "student", "family", "community"];

type Seeding = { readonly name: string; readonly voices: number };

/** Resolves with the addresses of the journey's record, and of its session's reveal, which nobody has seen yet. */
async function seed({
  name,
  voices,
}: Seeding): Promise<{ readonly record: string; readonly reveal: string }> {
  const opened = await openDatabase({ onBlocked() {}, onSuperseded() {}, onLost() {} });
  if (!opened.ok) throw new Error(`The database cannot be opened: ${opened.error.type}`);
  setDatabase(opened.value);
  const journey = journeyId(name);
  const writer = { ...testWriter("ann", NOON, journey), name: "Ann" };
  const told = await writeEntries(database(), {
    writer,
    decide: () => tellJourney(writer, k12, "The whole school", 500),
  });
  if (!told.ok) throw new Error(`The journey was not written: ${told.error.type}`);
  const session = await sessionOn(journey);
  const ballots = await Promise.all(
    Array.from({ length: voices }, (_, who) => sealed(journey, session, who)),
  );
  const brought = await bringBallots(ballots);
  if (!brought.ok) throw new Error(`The ballots were not taken in: ${brought.error.type}`);
  database().close();
  const record = `journeys/${journey}`;
  return { record, reveal: `${record}/together/${session.id}?step=reveal` };
}

async function sessionOn(journey: JourneyId): Promise<Session> {
  const plan = {
    title: "August retreat",
    framework: { id: framework.id, version: framework.version },
    roles: ROLES.map((id) => ({ id, title: "" })),
    named: false,
    rounds: 2,
    minutes: 2,
    fewestApart: 5,
  };
  const started = await startSession(journey, plan, { kind: "statuses", refs });
  if (!started.ok) throw new Error(`The session was not set up: ${started.error.type}`);
  return readSession((await readJournal(database(), journey))!, started.value)!;
}

/** Views that lean further on from one competency to the next, so that the spreads differ; every eighth has a long reason. */
async function sealed(journey: JourneyId, { id, key, questions }: Session, who: number) {
  const answers = new Map<(typeof refs)[number], Answer>();
  for (const [at, ref] of refs.entries()) {
    const lean = ((who * 7919 + at * 104_729) % 97) / 97 + (at % 5) / 6 - 0.2;
    const view = VIEWS[who % 19 === at % 19 ? 3 : Math.max(0, Math.min(2, Math.floor(lean * 3)))]!;
    const why =
      (who + at) % 8 === 0 ? `In ${at + 2} rooms that I saw. `.repeat(1 + ((who * 3 + at) % 24)) : "";
    answers.set(ref, { view, sure: ((who + at) % 4) as Answer["sure"], why: why.slice(0, 500) });
  }
  const role = ROLES[who % 11 === 0 ? 0 : 1 + (who % 4)]!;
  const ballot = { name: "", role, kind: "statuses", answers } as const;
  const text = { journey, session: id, after: [], at: NOON + who, secret: newVoiceSecret(), ballot };
  return sealBallot(text, key, questions[0]!);
}

/** Resolves with the moment (ms from the start of the navigation) after the first frame with that many of them. */
function painted(selector: string, count: number): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelectorAll(selector).length < count) return void requestAnimationFrame(look);
      // A frame's own task comes after its picture was handed on.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    };
    look();
  });
}

Object.assign(globalThis, { bench: { seed, painted } });
