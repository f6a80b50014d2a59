import { beforeEach, describe, expect, test, vi } from "vitest";
import { loadFramework } from "../../src/content/frameworks";
import type { Framework } from "../../src/domain/framework";
import { newAuthorId, newEvidenceId, newJourneyId } from "../../src/domain/ids";
import { foldJournal } from "../../src/domain/journal";
import { setDatabase } from "../../src/state/database";
import { HAND_OVER, type HandedOver } from "../../src/state/handedOver";
import { askForNext, endTurn, giveBack, handOn, noteRead, takeOver, tryPin } from "../../src/state/handOver";
import { addPerson, currentPerson } from "../../src/state/people";
import { isPin, lockWith, opens, waitAfter, waitsUntil, wronglyTried } from "../../src/state/pinLock";
import { beginWalk, goOn, readWalk, walkDraftKey } from "../../src/state/walk";
import { readSetting } from "../../src/storage/device";
import { readDraft, saveDraft } from "../../src/storage/drafts";
import type { Database } from "../../src/storage/database";
import { adoptDrafts, ownDraftKey } from "../../src/storage/ownDrafts";
import { putWaiting } from "../../src/storage/waiting";
import { fillDisk, openTestDatabase } from "../support/databases";

const journey = newJourneyId();
const journal = foldJournal([]);
let framework: Framework;
let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
  setDatabase(database);
  const loaded = await loadFramework("mtc-k12-jml");
  if (!loaded) throw new Error("The test's framework is not built in");
  framework = loaded;
  await addPerson("Lead team");
});

const kept = async () => (await readSetting(database, HAND_OVER)) as unknown as HandedOver;
const walk = async () => {
  const draft = await readDraft(database, walkDraftKey(journey));
  return draft && readWalk(draft.value);
};

describe("the tablet that is handed on", () => {
  test("asks who takes over, and holds the PIN as no text", async () => {
    expect((await handOn(journey, "all", "4711")).ok).toBe(true);
    expect(await kept()).toMatchObject({ stage: "asks", journey, from: { name: "Lead team" } });
    expect(JSON.stringify(await kept())).not.toContain("4711");
  });

  test("is a walk of its own for the next person, who writes under their own name", async () => {
    await handOn(journey, `domain:${framework.domains[1]!.id}`, "");
    await takeOver(await kept(), "Ms. Ito", { framework, journal });
    expect(currentPerson().name).toBe("Ms. Ito");
    expect((await walk())?.ids).toEqual(framework.domains[1]!.competencies.map(({ id }) => id));
    await endTurn(await kept());
    expect((await kept()).stage).toBe("thanks");
  });

  test("comes back to who wrote before, with the walk where they left it", async () => {
    const left = goOn(beginWalk(framework, journal, "all"), true);
    await saveDraft(database, walkDraftKey(journey), left, 1);
    const lead = currentPerson();
    await handOn(journey, "skipped", "");
    await takeOver(await kept(), "", { framework, journal });
    expect((await walk())?.ids).toEqual(left.skipped);
    expect(currentPerson().id).not.toBe(lead.id);
    await giveBack(await kept(), false);
    expect(currentPerson()).toMatchObject({ id: lead.id, name: "Lead team" });
    expect(await walk()).toEqual(left);
    expect(await kept()).toBeNull();
  });

  test("has no walk left over where the lead team had none", async () => {
    await handOn(journey, "all", "");
    await takeOver(await kept(), "Ms. Ito", { framework, journal });
    await giveBack(await kept(), true);
    expect(await walk()).toBeUndefined();
    expect(await kept()).toMatchObject({ stage: "returned", at: expect.any(Number) as number });
    await noteRead();
    expect(await kept()).toBeNull();
  });

  test("stays with the lead team on a full disk, and that is said", async () => {
    const makeSpace = fillDisk("settings", "the request fails");
    expect(await handOn(journey, "all", "")).toMatchObject({ ok: false, error: { type: "quota" } });
    makeSpace();
    expect(await kept()).toBeUndefined();
  });
});

describe("a screen that shows what another tab has left behind", () => {
  test("puts nothing back: neither a stage nor a hand-over that is over", async () => {
    await handOn(journey, "all", "4711");
    const asks = await kept();
    await takeOver(asks, "Ms. Ito", { framework, journal });
    const ito = currentPerson();
    await tryPin(asks, "1111");
    expect(await kept()).toMatchObject({ stage: "walks", lock: { wrong: 1 } });
    await takeOver(asks, "Mr. Ode", { framework, journal });
    await askForNext(asks);
    expect((await kept()).stage).toBe("walks");
    expect(currentPerson().id).toBe(ito.id);
    const walks = await kept();
    await giveBack(walks, false);
    await tryPin(walks, "1111");
    await endTurn(walks);
    await giveBack(walks, true);
    expect(await kept()).toBeNull();
    await handOn(journey, "all", "");
    expect((await giveBack(walks, false)).ok).toBe(true);
    expect((await kept()).stage).toBe("asks");
  });

  test("that can't note the next person leaves the tablet where it was, all of it", async () => {
    await handOn(journey, "all", "");
    const lead = currentPerson();
    const makeSpace = fillDisk("people", "the request fails");
    expect(await takeOver(await kept(), "Ms. Ito", { framework, journal })).toMatchObject({ ok: false });
    makeSpace();
    expect((await kept()).stage).toBe("asks");
    expect(await walk()).toBeUndefined();
    expect(currentPerson().id).toBe(lead.id);
  });
});

test("the turn does not end where what was caught could not be put out of the next one's sight", async () => {
  await handOn(journey, "all", "");
  await takeOver(await kept(), "Ms. Ito", { framework, journal });
  await putWaiting(database, {
    id: newEvidenceId(),
    caughtAt: 1,
    content: { kind: "note", text: "The wall" },
    title: "",
    caption: "",
    date: "",
    journey: "",
    serves: [],
  });
  const makeSpace = fillDisk("settings", "the request fails");
  expect(await endTurn(await kept())).toMatchObject({ ok: false, error: { type: "quota" } });
  makeSpace();
  expect((await kept()).stage).toBe("walks");
});

describe("a PIN", () => {
  test.each(["4711", "00000000"])("may be %s", (pin) => expect(isPin(pin)).toBe(true));
  test.each(["", "471", "123456789", "47 11", "abcd", "٤٧١١"])("may not be %j", (pin) =>
    expect(isPin(pin)).toBe(false),
  );

  test("opens its own lock, and is not told by the hash of another's", async () => {
    const [one, two] = await Promise.all([lockWith("4711"), lockWith("4711")]);
    expect(await opens(one, "4711")).toBe(true);
    expect(await opens(one, "4712")).toBe(false);
    expect(one.hash).not.toBe(two.hash);
  });

  test("that is wrong makes the next try wait, also after a reload, and longer each time", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: 1_000_000 });
    await handOn(journey, "all", "4711");
    expect(await tryPin(await kept(), "1111")).toEqual({ ok: true, value: false });
    expect((await kept()).lock).toMatchObject({ wrong: 1, waitUntil: 1_002_000 });
    expect(await tryPin(await kept(), "4711")).toEqual({ ok: true, value: false });
    vi.setSystemTime(1_002_000);
    expect(await tryPin(await kept(), "4711")).toEqual({ ok: true, value: true });
    vi.useRealTimers();
    expect([1, 2, 3, 4, 5, 50].map(waitAfter)).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  test("waits for no clock that was set back", async () => {
    const lock = wronglyTried(await lockWith("4711"), 5_000_000);
    expect(waitsUntil(lock, 5_001_000)).toBe(5_002_000);
    expect(waitsUntil(lock, 1_000_000)).toBeUndefined();
  });
});

test("what was typed before one gave a name takes no other's place", async () => {
  const [nobody, ito] = [newAuthorId(), newAuthorId()];
  await saveDraft(database, ownDraftKey("why/a", nobody), "Mine", 1);
  await saveDraft(database, ownDraftKey("why/b", nobody), "Mine, too", 1);
  await saveDraft(database, ownDraftKey("why/b", ito), "From before", 1);
  await adoptDrafts(database, nobody, ito);
  expect(await readDraft(database, ownDraftKey("why/a", ito))).toMatchObject({ value: "Mine" });
  expect(await readDraft(database, ownDraftKey("why/b", ito))).toMatchObject({ value: "From before" });
  expect(await database.drafts.count()).toBe(2);
});
