import "fake-indexeddb/auto";
import { describe, expect, test } from "vitest";
import type { ResourceId } from "../../src/domain/ids";
import { readOwnResources, readResourceMarks } from "../../src/domain/resource";
import {
  addResource,
  comment,
  keepForLater,
  markUseful,
  replaceLink,
  replaceResourceContent,
} from "../../src/domain/resourceTelling";
import { sha256OfBytes } from "../../src/lib/hash";
import type { Database } from "../../src/storage/database";
import { readFile } from "../../src/storage/files";
import { writeEntries, type NamedWriter } from "../../src/storage/journals";
import { OTHER_REF, REF } from "../support/entries";
import { bytesOf, entriesOf, journalOf, named, openDevice, start } from "./devices";
import { exportFrom, importInto } from "./exchange";

const OURS = "id-of-handbook" as ResourceId;
const THEIRS = "id-of-playbook" as ResourceId;
const [FIRST, SECOND] = [bytesOf(1), bytesOf(2, 3 * 1024 * 1024)];

async function write(
  database: Database,
  writer: NamedWriter,
  decide: Parameters<typeof writeEntries>[1]["decide"],
  bytes?: Uint8Array<ArrayBuffer>,
) {
  const files = bytes ? [{ hash: await sha256OfBytes(bytes), bytes: bytes.slice().buffer }] : [];
  const written = await writeEntries(database, { writer, decide, files });
  if (!written.ok) throw new Error(`The test could not write: ${written.error.type}`);
}

const file = async (name: string, bytes: Uint8Array<ArrayBuffer>) =>
  ({
    kind: "file",
    hash: await sha256OfBytes(bytes),
    name,
    type: "application/pdf",
    size: bytes.length,
  }) as const;

/** A device with a handbook of our own, whose file was replaced once, and all kinds of marks. */
async function deviceWithResources() {
  const here = await openDevice();
  const ann = named("ann");
  await start(here, ann);
  const texts = { title: "title-of-handbook", publisher: "us-of-handbook", summary: "sum-of-handbook" };
  const content = await file("name-of-handbook.pdf", FIRST);
  const resource = { id: OURS, content, ...texts, kind: "toolkit", serves: [REF, OTHER_REF] };
  await write(here, ann, (journal) => addResource(journal, ann, resource), FIRST);
  const next = await file("second-name-of-handbook.pdf", SECOND);
  await write(here, ann, (journal) => [replaceResourceContent(journal, ann, OURS, next)], SECOND);
  await write(here, ann, (journal) => [
    comment(journal, ann, THEIRS, "c1", "remark-of-playbook"),
    markUseful(journal, ann, THEIRS, true),
    keepForLater(journal, ann, OURS, true),
    replaceLink(journal, ann, THEIRS, "https://moved-of-playbook.example/"),
  ]);
  return here;
}

describe("a file to go on from", () => {
  test("carries own resources with their files to the byte, replaced ones too, and all that was said of any", async () => {
    const [here, there] = [await deviceWithResources(), await openDevice()];
    const plan = await importInto(there, await exportFrom(here));
    expect(plan.journeys).toMatchObject([{ isNewHere: true, missingFiles: 0 }]);
    expect(await entriesOf(there)).toEqual(await entriesOf(here));
    const journal = await journalOf(there);
    const [own] = readOwnResources(journal);
    expect(own).toMatchObject({ id: OURS, title: "title-of-handbook", serves: [REF, OTHER_REF] });
    for (const bytes of [FIRST, SECOND]) {
      const kept = await readFile(there, await sha256OfBytes(bytes), "");
      expect(await sha256OfBytes(new Uint8Array(await kept!.arrayBuffer()))).toBe(await sha256OfBytes(bytes));
    }
    const { useful, comments, links } = readResourceMarks(journal, THEIRS);
    expect([...useful]).toEqual(["ann"]);
    expect(comments.map(({ text }) => text)).toEqual(["remark-of-playbook"]);
    expect(links.map(({ value }) => value)).toEqual(["https://moved-of-playbook.example/"]);
  });

  test("without files says so, and the resource waits for them", async () => {
    const [here, there] = [await deviceWithResources(), await openDevice()];
    const plan = await importInto(there, await exportFrom(here, { withFiles: false }));
    expect(plan.journeys).toMatchObject([{ missingFiles: 2 }]);
    expect(readOwnResources(await journalOf(there))).toHaveLength(1);
  });
});

test("a file made to be shown holds nothing of own resources, their files, or what was said of any", async () => {
  const here = await deviceWithResources();
  const toShow = { withReasons: true, withNames: true, evidence: new Set<never>() };
  const text = await (await exportFrom(here, { toShow })).text();
  const traces = ["of-handbook", "of-playbook", "resource:"];
  for (const bytes of [FIRST, SECOND])
    traces.push(await sha256OfBytes(bytes), Buffer.from(bytes).toString("base64").slice(0, 100));
  expect(traces.filter((trace) => text.includes(trace)).map((trace) => trace.slice(0, 20))).toEqual([]);
});
