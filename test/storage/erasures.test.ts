import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import { addEvidence, describeEvidence } from "../../src/domain/evidenceTelling";
import { authorName } from "../../src/domain/author";
import { OUT_OF_SIGHT_MS } from "../../src/domain/erasure";
import { readEvidence, readEvidenceItem } from "../../src/domain/evidence";
import type { JourneyId } from "../../src/domain/ids";
import { explain } from "../../src/domain/record";
import { authorThing, evidenceThing } from "../../src/domain/thing";
import { sha256OfBytes } from "../../src/lib/hash";
import type { Database } from "../../src/storage/database";
import { saveDraft } from "../../src/storage/drafts";
import { savePerson } from "../../src/storage/device";
import { erasureAt, erasuresAskedHere, listErasures } from "../../src/storage/erasureReading";
import {
  agreeToErasure,
  agreeToThisAlone,
  eraseNow,
  eraseThing,
  finishErasures,
  refuseErasure,
  takeErasureBack,
} from "../../src/storage/erasures";
import { readFile } from "../../src/storage/files";
import { readJournal, writeEntries, type NamedWriter } from "../../src/storage/journals";
import { outsideOf } from "../../src/storage/outside";
import { whatGoes } from "../../src/storage/whatGoes";
import { answer, bytesOf, dump, keep, named, openDevice, start } from "../exchange/devices";
import { exportFrom, importInto } from "../exchange/exchange";
import { author, evidenceId, JOURNEY_ID, NOON } from "../support/entries";
import { importAll } from "../support/staging";

const photo = bytesOf(1, 300_000);
const ITEM = evidenceId("wall");
const WALL = evidenceThing(ITEM);
const DAY = 24 * 60 * 60 * 1000;
const CAPTION = "Tamsin stands before the wall";

/** A device with an answer and its reason, and a photo with a caption. */
async function school(name = "ann"): Promise<{ device: Database; ann: NamedWriter }> {
  const device = await openDevice();
  const ann = named(name);
  await start(device, ann);
  await answer(device, ann, "earned", "We saw it.");
  await keep(device, ann, "wall", photo);
  await writeEntries(device, {
    writer: ann,
    decide: (journal) => [describeEvidence(journal, ann, ITEM, "caption", CAPTION)],
  });
  return { device, ann };
}

const done = async (result: Promise<{ readonly ok: boolean }>) =>
  expect(await result).toMatchObject({ ok: true });
const journalOf = async (device: Database, journey: JourneyId = JOURNEY_ID) =>
  (await readJournal(device, journey))!;
const itemIn = async (device: Database) => readEvidenceItem(await journalOf(device), ITEM);
const rowOf = (device: Database) => device.summaries.get(JOURNEY_ID);

/** Every row of every table as text, and whether any holds bytes of the photo. */
async function everything(device: Database): Promise<string> {
  const rows: unknown[] = [];
  for (const table of device.tables) rows.push(table.name, ...(await table.toArray()));
  return JSON.stringify(rows, (_, value: unknown) =>
    value instanceof ArrayBuffer ? Buffer.from(value).toString("base64") : value,
  );
}
const SOME_BYTES = Buffer.from(photo.slice(3000, 3300)).toString("base64");

describe("what is erased on this device", () => {
  test("is out of sight at once, in the journey, the list, the files and every export, and can be taken back", async () => {
    const { device, ann } = await school();
    const before = await journalOf(device);
    await done(eraseThing(device, ann, WALL));

    expect(await itemIn(device)).toBeUndefined();
    expect(readEvidence(await journalOf(device))).toEqual([]);
    expect(await rowOf(device)).toMatchObject({ evidenceCount: 0 });
    expect(await readFile(device, await sha256OfBytes(photo), "image/png")).toBeUndefined();
    const file = await (await exportFrom(device)).text();
    expect(file).not.toContain(CAPTION);
    expect(file).not.toContain(SOME_BYTES);
    expect(file).toContain('"register":"erase"');
    expect(await listErasures(device)).toMatchObject([
      { about: WALL, state: "hidden", by: "ann", isAskedHere: true, journeyTitle: "Our school" },
    ]);

    await done(takeErasureBack(device, ann, WALL));
    const after = await journalOf(device);
    for (const [id, entry] of before.entriesById) expect(after.entriesById.get(id)).toEqual(entry);
    expect((await itemIn(device))?.caption).toBe(CAPTION);
    expect(await readFile(device, await sha256OfBytes(photo), "image/png")).toBeDefined();
    expect(await listErasures(device)).toEqual([]);
  });

  test("leaves nothing of its texts and bytes in any table after 30 days, and its journey goes on", async () => {
    const { device, ann } = await school();
    await saveDraft(device, `text/${JOURNEY_ID}/${WALL}/caption/ann`, `${CAPTION} again`, NOON);
    await done(eraseThing(device, ann, WALL));
    const agreedAt = (await device.erasures.get([JOURNEY_ID, WALL]))!.agreedAt!;
    await answer(device, ann, "in-progress", "We look again.");
    expect(await everything(device)).toContain(CAPTION);

    expect(await finishErasures(device, agreedAt + OUT_OF_SIGHT_MS - 1)).toBe(0);
    expect(await finishErasures(device, agreedAt + OUT_OF_SIGHT_MS)).toBe(1);
    const rest = await everything(device);
    expect(rest).not.toContain(CAPTION);
    expect(rest).not.toContain(SOME_BYTES);
    expect(rest).not.toContain("wall.jpg");
    expect(rest).toContain("We look again.");
    expect(await listErasures(device)).toMatchObject([{ state: "gone", label: "", by: "ann" }]);
    expect(await finishErasures(device, agreedAt + 2 * OUT_OF_SIGHT_MS)).toBe(0);
    await answer(device, ann, "earned", "Now it is.");
    expect((await rowOf(device))?.entryCount).toBe((await journalOf(device)).entriesById.size);
  });

  test("does not come back out of an older file, nor by adding the same photo, nor by a late word on it", async () => {
    const { device, ann } = await school();
    const older = await exportFrom(device);
    await done(eraseThing(device, ann, WALL));
    await done(eraseNow(device, ann, WALL));
    const before = await dump(device);

    const plan = await importInto(device, older);
    expect(plan.totals).toMatchObject({ newEntries: 0, missingFiles: 0 });
    expect(plan.totals.erased).toEqual({ entries: 4, files: 1 });
    expect(plan.erasuresAsked).toEqual([]);
    expect({ ...(await dump(device)), imports: [] }).toEqual({ ...before, imports: [] });

    const bytes = photo.slice().buffer;
    const hash = await sha256OfBytes(photo);
    const content = { kind: "file", hash, name: "again.png", type: "image/png", size: photo.length } as const;
    const added = await writeEntries(device, {
      writer: ann,
      decide: (journal) =>
        addEvidence(journal, ann, {
          id: evidenceId("again"),
          content,
          title: "",
          date: "",
          caption: "",
          serves: [],
        }),
      files: [{ hash, bytes }],
    });
    expect(added).toEqual({ ok: false, error: { type: "erased", of: "file" } });
    const late = await writeEntries(device, {
      writer: ann,
      decide: (journal) => [describeEvidence(journal, ann, ITEM, "caption", CAPTION)],
    });
    expect(late).toEqual({ ok: false, error: { type: "erased", of: "thing" } });
    expect(await everything(device)).not.toContain(CAPTION);
  });

  test("waits longer, never shorter, where the clock was set", async () => {
    const { device, ann } = await school();
    await done(eraseThing(device, ann, WALL));
    const agreedAt = (await device.erasures.get([JOURNEY_ID, WALL]))!.agreedAt!;
    expect(await finishErasures(device, agreedAt + 10 * DAY)).toBe(0);
    expect(await finishErasures(device, agreedAt - 400 * DAY)).toBe(0);
    // From a wrong clock of long ago to the right one, thirty years later.
    expect(await finishErasures(device, agreedAt + 10_000 * DAY)).toBe(0);
    expect(await finishErasures(device, agreedAt + 10_029 * DAY)).toBe(0);
    expect(await finishErasures(device, agreedAt + 10_031 * DAY)).toBe(1);
  });

  test("tells before what goes, who else names its file, and which files may still hold it", async () => {
    const { device, ann } = await school();
    const other = named("ann", "other-school" as JourneyId);
    await start(device, other, "Other school");
    await keep(device, other, "copy", photo);
    await device.departures.bulkPut([
      { id: "d1", at: NOON + DAY, fileName: "ours.waymark.json", kind: "snapshot", journeys: [JOURNEY_ID] },
      {
        id: "d2",
        at: NOON + DAY,
        fileName: "theirs.waymark.json",
        kind: "snapshot",
        journeys: [other.journey],
      },
    ]);
    expect(await whatGoes(device, JOURNEY_ID, WALL)).toMatchObject({
      entries: 4,
      files: [{ size: photo.length, isHere: true }],
      alsoNamedBy: [{ journeyTitle: "Other school", item: "copy" }],
      departures: [{ fileName: "ours.waymark.json" }],
      hasFolder: false,
    });
    await done(eraseThing(device, ann, WALL));
    // Told afterwards too: somebody has to delete it there. What leaves after it went does not hold it.
    const names = async () =>
      (await outsideOf(device, JOURNEY_ID, WALL))?.departures.map(({ fileName }) => fileName);
    expect(await names()).toEqual(["ours.waymark.json"]);
    expect(await exportFrom(device, { journeys: [other.journey] }).then((file) => file.text())).not.toContain(
      SOME_BYTES,
    );
    await done(eraseNow(device, { ...ann, now: () => NOON + 2 * DAY }, WALL));
    await device.departures.put({ id: "d3", at: NOON + 3 * DAY, fileName: "later.json", kind: "snapshot" });
    expect(await names()).toEqual(["ours.waymark.json"]);
  });
});

test("a reason that came before what it explains goes as soon as that is left out", async () => {
  const { device, ann } = await school();
  await writeEntries(device, {
    writer: ann,
    decide: (journal) => {
      const said = [...journal.entriesById.values()].find(({ value }) => value === CAPTION)!;
      return [explain(journal, ann, said.id, "So that everyone sees Tamsin.")];
    },
  });
  const entries = [...(await journalOf(device)).entriesById.values()];
  const isOfWall = ({ about }: { readonly about: string }) => about === WALL;
  const other = await openDevice();
  await importAll(
    other,
    "part",
    entries.filter((entry) => !isOfWall(entry)),
  );
  await done(eraseThing(other, named("bob"), WALL));
  await done(eraseNow(other, named("bob"), WALL));
  expect(await everything(other)).toContain("So that everyone sees Tamsin.");
  await importAll(other, "rest", entries.filter(isOfWall));
  expect(await everything(other)).not.toContain("Tamsin");
});

describe("a person who is erased", () => {
  test("has no name and no reason any more, and what they did stays as someone's", async () => {
    const { device } = await school("tamsin quill");
    const bob = named("bob");
    await savePerson(device, { id: author("tamsin quill"), name: "tamsin quill", usedAt: NOON });
    await answer(device, bob, "in-progress", "Bob's reason.");
    const about = authorThing(author("tamsin quill"));
    await done(eraseThing(device, bob, about));
    const journal = await journalOf(device);
    expect(authorName(journal, author("tamsin quill"))).toBe("");
    expect([...journal.entriesById.values()].map(({ value }) => value)).not.toContain("We saw it.");
    expect(await itemIn(device)).toBeDefined();

    await done(eraseNow(device, bob, about));
    const rest = await everything(device);
    expect(rest).not.toContain("We saw it.");
    expect(rest).not.toContain('"name":"tamsin quill"');
    expect(rest).not.toContain('"value":"tamsin quill"');
    expect(rest).toContain("Bob's reason.");
  });
});

describe("an erasure that a file brings", () => {
  test("is told, and changes nothing before it is agreed to", async () => {
    const { device, ann } = await school();
    const other = await openDevice();
    await importInto(other, await exportFrom(device));
    await done(eraseThing(device, ann, WALL));
    await done(eraseNow(device, ann, WALL));

    const plan = await importInto(other, await exportFrom(device));
    expect(plan.erasuresAsked).toMatchObject([
      { journey: JOURNEY_ID, about: WALL, kind: "evidence", by: "ann", state: "final", title: "Our school" },
    ]);
    expect((await itemIn(other))?.caption).toBe(CAPTION);
    expect(await erasuresAskedHere(other)).toMatchObject([
      { about: WALL, state: "asked", isAskedHere: false },
    ]);

    await done(refuseErasure(other, JOURNEY_ID, WALL, NOON));
    expect(await erasuresAskedHere(other, JOURNEY_ID)).toEqual([]);
    expect(await erasureAt(other, JOURNEY_ID, WALL)).toMatchObject({ state: "kept" });
    expect((await itemIn(other))?.caption).toBe(CAPTION);

    await done(agreeToErasure(other, JOURNEY_ID, WALL, NOON));
    expect(await itemIn(other)).toBeUndefined();
    expect(await finishErasures(other, NOON + OUT_OF_SIGHT_MS)).toBe(1);
    expect(await everything(other)).not.toContain(CAPTION);
  });

  test("is in sight again where it was taken back meanwhile", async () => {
    const { device, ann } = await school();
    const other = await openDevice();
    await done(eraseThing(device, ann, WALL));
    await importInto(other, await exportFrom(device));
    await done(takeErasureBack(device, ann, WALL));
    const back = await exportFrom(device);
    // It heard of the wish, had nothing of the thing, and waits.
    expect(await erasuresAskedHere(other)).toEqual([]);
    await importInto(other, back);
    expect((await itemIn(other))?.caption).toBe(CAPTION);
  });

  test("takes no file with it that is here for something else, by itself or where only this was agreed to", async () => {
    const { device, ann } = await school();
    const hostile = await openDevice();
    const eve = named("eve");
    await importInto(hostile, await exportFrom(device, { withFiles: false }));
    await keep(hostile, eve, "bait", photo);
    await done(eraseThing(hostile, eve, evidenceThing(evidenceId("bait"))));
    await done(eraseNow(hostile, eve, evidenceThing(evidenceId("bait"))));
    await importInto(device, await exportFrom(hostile));
    expect(await readFile(device, await sha256OfBytes(photo), "image/png")).toBeDefined();
    await done(agreeToThisAlone(device, JOURNEY_ID, evidenceThing(evidenceId("bait")), NOON));
    expect(await readFile(device, await sha256OfBytes(photo), "image/png")).toBeDefined();
    expect(ann.name).toBe("ann");
  });
});
