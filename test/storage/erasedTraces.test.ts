// What lies beside the journals of something that is erased: it goes with it, and nothing else does.
import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { JourneyId } from "../../src/domain/ids";
import { authorThing, evidenceThing } from "../../src/domain/thing";
import { sha256OfBytes } from "../../src/lib/hash";
import type { Database, ImportRow } from "../../src/storage/database";
import { savePerson } from "../../src/storage/device";
import { saveDraft } from "../../src/storage/drafts";
import { eraseNow, eraseThing } from "../../src/storage/erasures";
import type { NamedWriter } from "../../src/storage/journals";
import { answer, bytesOf, keep, named, openDevice, start } from "../exchange/devices";
import { author, evidenceId, journeyId, NOON } from "../support/entries";

const [OAK, ELM] = [journeyId("oak"), journeyId("elm")];
const WALL = evidenceThing(evidenceId("wall"));
const TAMSIN = author("tamsin");

async function goes(device: Database, writer: NamedWriter, about: string): Promise<void> {
  expect(await eraseThing(device, writer, about)).toMatchObject({ ok: true });
  expect(await eraseNow(device, writer, about)).toMatchObject({ ok: true });
}

const importOf = (id: string, exportedBy: string, ...journeys: readonly JourneyId[]): ImportRow => ({
  id,
  state: "committed",
  startedAt: NOON,
  fileName: `${id}.waymark.json`,
  exportedBy,
  journeys: journeys.map((journey) => ({ journey, revision: 1, added: 1 })),
});

test("a person stays on this device's list, with what they are typing, until they are in none of its journeys", async () => {
  const device = await openDevice();
  for (const journey of [OAK, ELM]) {
    await start(device, named("tamsin", journey));
    await answer(device, named("tamsin", journey), "earned", "We saw it.");
  }
  await savePerson(device, { id: TAMSIN, name: "tamsin", usedAt: NOON });
  await savePerson(device, { id: author("bob"), name: "bob", usedAt: NOON });
  for (const who of ["tamsin", "bob"]) {
    await saveDraft(device, `text/${OAK}/value/${who}`, `${who} in Oak`, NOON);
    await saveDraft(device, `capture/note/${who}`, `${who} anywhere`, NOON);
  }
  await device.imports.bulkPut([
    importOf("i-oak", "tamsin", OAK),
    importOf("i-elm", "tamsin", ELM),
    importOf("i-none", "tamsin"),
    importOf("i-bob", "bob", OAK, ELM),
  ]);
  const here = async () => ({
    people: (await device.people.toArray()).map(({ name }) => name).sort(),
    drafts: (await device.drafts.toArray()).map(({ value }) => value as string).sort(),
    imports: (await device.imports.toArray()).flatMap(({ id, exportedBy }) => (exportedBy ? id : [])).sort(),
  });

  await goes(device, named("bob", OAK), authorThing(TAMSIN));
  expect(await here()).toEqual({
    people: ["bob", "tamsin"],
    drafts: ["bob anywhere", "bob in Oak", "tamsin anywhere"],
    imports: ["i-bob", "i-elm", "i-none"],
  });
  await goes(device, named("bob", ELM), authorThing(TAMSIN));
  expect(await here()).toEqual({
    people: ["bob"],
    drafts: ["bob anywhere", "bob in Oak"],
    imports: ["i-bob"],
  });
});

test("an import by another of the same name keeps that name", async () => {
  const device = await openDevice();
  await start(device, named("tamsin", OAK));
  await start(device, { ...named("the other", ELM), name: "tamsin" });
  await device.imports.bulkPut([importOf("i-oak", "tamsin", OAK), importOf("i-elm", "tamsin", ELM)]);
  await goes(device, named("bob", OAK), authorThing(TAMSIN));
  expect((await device.imports.toArray()).map(({ exportedBy }) => exportedBy)).toEqual(["tamsin", ""]);
});

test("of the files that left by themselves only its own lose their names, not those that are called the same", async () => {
  const device = await openDevice();
  const [photo, other] = [bytesOf(1), bytesOf(2)];
  await start(device, named("ann", OAK));
  await start(device, named("ann", ELM));
  await keep(device, named("ann", OAK), "wall", photo);
  const left = { at: NOON, kind: "evidence", fileName: "wall.jpg" } as const;
  await device.departures.bulkPut([
    { ...left, id: "noted before hashes were" },
    { ...left, id: "ours", hash: await sha256OfBytes(photo) },
    { ...left, id: "theirs", hash: await sha256OfBytes(other) },
    { ...left, id: "a snapshot", kind: "snapshot" },
  ]);
  const goesAndTell = async (writer: NamedWriter) => {
    await goes(device, writer, WALL);
    return (await device.departures.toArray()).filter((row) => row.fileName !== "").map(({ id }) => id);
  };
  await keep(device, named("ann", ELM), "wall", other);
  expect(await goesAndTell(named("ann", OAK))).toEqual(["a snapshot", "noted before hashes were", "theirs"]);
  expect(await goesAndTell(named("ann", ELM))).toEqual(["a snapshot"]);
});
