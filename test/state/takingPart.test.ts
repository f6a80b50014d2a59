import "fake-indexeddb/auto";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { startJourney } from "../../src/domain/journey";
import { unopenedIn } from "../../src/domain/opening";
import { readSession, shownOf } from "../../src/domain/sessionReading";
import { readVoices } from "../../src/domain/voice";
import { createCodeCollector, writeBallotCodes } from "../../src/formats/ballotCode";
import { writeBallotFile } from "../../src/formats/ballotFile";
import { writeJoinCode, type JoinCode } from "../../src/formats/joinCode";
import { rescueRows } from "../../src/exchange/rescueRows";
import { bringBallots, takeBallotFiles } from "../../src/state/bringing";
import { setDatabase } from "../../src/state/database";
import { joinFlush } from "../../src/state/drafts";
import { keepSecret, startSession } from "../../src/state/session";
import { hideAgain, openLate, reveal } from "../../src/state/voices";
import { send } from "../../src/state/sending";
import { join } from "../../src/state/takingPart";
import { NO_VOTE, type Vote } from "../../src/state/vote";
import { write } from "../../src/state/writer";
import { saveDraft } from "../../src/storage/drafts";
import type { Database } from "../../src/storage/database";
import { listJoined, listSent, type Sent } from "../../src/storage/joinedSessions";
import { readJournal } from "../../src/storage/journals";
import { dropSecret, readSecret, saveSecret, voteDraftKey } from "../../src/storage/sessionSecrets";
import { dump, fillDisk, FULL_DISKS, openTestDatabase } from "../support/databases";
import { JOURNEY_ID } from "../support/entries";
import { FRAMEWORK, joinCode, REFS } from "../support/room";

const HEAD = { exportedAt: "2026-08-20T12:00:00.000Z", exportedBy: "", app: "test" };
const vote = (name: string, why = ""): Vote => ({
  ...NO_VOTE,
  name,
  role: "faculty",
  answers: Object.fromEntries(REFS.map((ref) => [ref, { view: "earned", sure: 2, why }])),
});

/** A facilitator's device with a journey and a session, and the code that its projector shows. */
async function room() {
  const facilitator = await openTestDatabase();
  setDatabase(facilitator);
  const framework = { id: FRAMEWORK.id, version: FRAMEWORK.version };
  await write(JOURNEY_ID, (journal, writer) =>
    startJourney(journal, writer, { title: "Oak", subject: "school", framework }),
  );
  const setup = {
    title: "Retreat",
    framework,
    roles: [],
    named: true,
    rounds: 1,
    minutes: 0,
    fewestApart: 5,
  };
  const started = await startSession(JOURNEY_ID, setup, { kind: "statuses", refs: REFS });
  if (!started.ok) throw new Error(started.error.type);
  const journal = (await readJournal(facilitator, JOURNEY_ID))!;
  const session = readSession(journal, started.value)!;
  const [question] = session.questions;
  const code = { ...joinCode(question!), session: session.id, key: session.key };
  return { facilitator, session, text: writeJoinCode(code, REFS) };
}

/** On this database: whatever stands in it as text, for looking whether something can be read there. */
const textOf = async (database: Database) => JSON.stringify(await dump(database));

/** As the screens do, which keep each answer. */
async function sendDraft(tablet: Database, code: JoinCode, said: Vote, ...instead: [Sent?]) {
  await saveDraft(tablet, voteDraftKey(code.session, code.question.n), said, 1);
  return send(code, said, ...instead);
}

async function sendFrom(tablet: Database, text: string, said: Vote) {
  setDatabase(tablet);
  const joined = await join(text);
  if (!joined.ok) throw new Error(joined.error.type);
  const sent = await sendDraft(tablet, joined.value, said);
  if (!sent.ok) throw new Error(sent.error.type);
  return sent.value;
}

// A browser that keeps nothing by promise: after a write it is asked to.
beforeAll(() => void vi.stubGlobal("navigator", {}));
let empty = () => {};
afterEach(() => empty());

describe("a session without a network", () => {
  it("gathers by code and by file, shows nothing before the reveal, and each voice once after it", async () => {
    const { facilitator, session, text } = await room();
    const tablet = await openTestDatabase();
    const ann = await sendFrom(tablet, text, vote("Ann Archer", "We saw the wall."));
    const bo = await sendFrom(tablet, text, vote("Bo Baker"));
    const cy = await sendFrom(tablet, text, vote("Cy Carter"));
    for (const secret of ["Archer", "Baker", "We saw the wall", "earned", "AGE-SECRET"])
      expect(await textOf(tablet)).not.toContain(secret);
    expect((await listSent(tablet)).map(({ id }) => id)).toHaveLength(3);
    expect(await listJoined(tablet)).toHaveLength(1);

    setDatabase(facilitator);
    const { add } = createCodeCollector();
    const read = writeBallotCodes(ann.entry).map(add).at(-1)!;
    if (read.type !== "ballot") throw new Error(read.type);
    await bringBallots([read.entry]);
    const file = new File([await writeBallotFile([ann.entry, bo.entry], HEAD)], "Bo ballot.waymark.json");
    const photo = new File(["{}"], "wall.json");
    const brought = await takeBallotFiles([file, photo, file]);
    expect(brought).toMatchObject({
      taken: { value: { added: 1, known: 1 } },
      files: 2,
      others: [photo],
    });
    const before = await textOf(facilitator);
    for (const secret of ["Archer", "Baker", "We saw the wall"]) expect(before).not.toContain(secret);

    expect(await reveal(JOURNEY_ID, session, 1)).toEqual({ ok: true, value: { opened: 2, unreadable: [] } });
    await bringBallots([cy.entry]);
    const waiting = (await readJournal(facilitator, JOURNEY_ID))!;
    expect(unopenedIn(waiting, session.id, 1)).toHaveLength(1);
    expect(await openLate(JOURNEY_ID, session, 1)).toMatchObject({ value: { opened: 1 } });
    const journal = (await readJournal(facilitator, JOURNEY_ID))!;
    const voices = readVoices(journal, session.id, 1);
    expect(new Map(voices.map(({ name, isLate }) => [name, isLate]))).toEqual(
      new Map([
        ["Ann Archer", false],
        ["Bo Baker", false],
        ["Cy Carter", true],
      ]),
    );
    await hideAgain(JOURNEY_ID, session, 1);
    expect(shownOf((await readJournal(facilitator, JOURNEY_ID))!, session.id, 1)).toBeUndefined();
  });

  it("opens nothing without the key, and all with the key from paper; no other session's key is taken", async () => {
    const { facilitator, session, text } = await room();
    const sent = await sendFrom(await openTestDatabase(), text, vote("Ann"));
    setDatabase(facilitator);
    await bringBallots([sent.entry]);
    const secret = (await readSecret(facilitator, session.id))!;
    await dropSecret(facilitator, session.id);
    expect((await reveal(JOURNEY_ID, session, 1)).ok).toBe(false);
    const { keys } = await import("../support/room");
    expect(await keepSecret(session, keys.secret)).toEqual({ ok: false, error: { type: "other-session" } });
    expect(await keepSecret(session, "AGE-SECRET-KEY-1")).toEqual({
      ok: false,
      error: { type: "not-a-secret" },
    });
    expect(await keepSecret(session, secret.toLowerCase())).toEqual({ ok: true, value: undefined });
    expect(await reveal(JOURNEY_ID, session, 1)).toMatchObject({ value: { opened: 1 } });
  });

  it("counts two voices where a cloned tablet changed one ballot twice, and one where a mind was changed", async () => {
    const { facilitator, session, text } = await room();
    const tablet = await openTestDatabase();
    const first = await sendFrom(tablet, text, vote("Ann"));
    const joined = await join(text);
    if (!joined.ok) throw new Error(joined.error.type);
    const [here, there] = [
      await sendDraft(tablet, joined.value, vote("Ann here"), first),
      await sendDraft(tablet, joined.value, vote("Ann there"), first),
    ];
    if (!here.ok || !there.ok) throw new Error("not sent");
    setDatabase(facilitator);
    await bringBallots([there.value.entry, first.entry]);
    await reveal(JOURNEY_ID, session, 1);
    const named = async () =>
      readVoices((await readJournal(facilitator, JOURNEY_ID))!, session.id, 1).map(({ name }) => name);
    expect(await named()).toEqual(["Ann there"]);
    await bringBallots([here.value.entry]);
    await openLate(JOURNEY_ID, session, 1);
    expect((await named()).sort()).toEqual(["Ann here", "Ann there"]);
  });

  it.each(FULL_DISKS)(
    "hazard 5: a disk that is full while a ballot is sent (%s) leaves the draft, and nothing half sent",
    async (how) => {
      const { text } = await room();
      const tablet = await openTestDatabase();
      setDatabase(tablet);
      const joined = await join(text);
      if (!joined.ok) throw new Error(joined.error.type);
      const { session, question } = joined.value;
      await saveDraft(tablet, voteDraftKey(session, question.n), vote("Ann"), 1);
      const before = await dump(tablet);
      empty = fillDisk("packs", how);
      expect(await send(joined.value, vote("Ann"))).toMatchObject({ ok: false, error: { type: "quota" } });
      empty();
      expect(await dump(tablet)).toEqual(before);
      // Tapped twice it is sent once.
      const [once, twice] = [send(joined.value, vote("Ann")), send(joined.value, vote("Ann"))];
      expect(await once).toBe(await twice);
      expect((await once).ok).toBe(true);
      expect(await listSent(tablet)).toHaveLength(1);
      expect(await tablet.drafts.count()).toBe(0);
    },
  );

  it("says it where answers cannot be sealed, or the last of them cannot be kept, and sends nothing of them", async () => {
    const { text } = await room();
    const tablet = await openTestDatabase();
    setDatabase(tablet);
    const joined = await join(text);
    if (!joined.ok) throw new Error(joined.error.type);
    const { session, question } = joined.value;
    await saveDraft(tablet, voteDraftKey(session, question.n), vote("Ann"), 1);
    const before = await dump(tablet);
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const broken = { ...joined.value, key: "age1broken" as typeof joined.value.key };
    expect(await send(broken, vote("Ann"))).toEqual({ ok: false, error: { type: "not-sealed" } });
    const leave = joinFlush(() => Promise.reject(new DOMException("full", "QuotaExceededError")));
    expect(await send(joined.value, vote("Ann"))).toMatchObject({ ok: false, error: { type: "quota" } });
    leave();
    expect(await dump(tablet)).toEqual(before);
    expect((await send(joined.value, vote("Ann"))).ok).toBe(true);
    // Another window still shows them: they are no second voice.
    expect(await send(joined.value, vote("Ann"))).toEqual({ ok: false, error: { type: "sent-already" } });
    expect(await listSent(tablet)).toHaveLength(1);
  });

  it("never lets a key or an answer that is being given leave in the rows that are saved for repair", async () => {
    const { facilitator, session } = await room();
    await saveSecret(facilitator, session.id, "AGE-SECRET-KEY-1TEST");
    await facilitator.drafts.put({ key: voteDraftKey(session.id, 1), value: vote("Ann Archer"), savedAt: 1 });
    await facilitator.drafts.put({ key: "why/x", value: "Because", savedAt: 1 });
    const { file } = await rescueRows(facilitator.name, 0);
    const text = await file.text();
    expect(text).toContain("Because");
    expect(text).not.toContain("AGE-SECRET");
    expect(text).not.toContain("Archer");
  });
});
