// What runs in Waymark's own page before its records are opened: journeys, told by the app's own functions and written
// through its storage. Put into the page before any of its own scripts.
import k12 from "../../src/content/k12Jml.json";
import type { MilestoneId } from "../../src/domain/ids";
import { foldJournal } from "../../src/domain/journal";
import { addMilestone } from "../../src/domain/milestoneTelling";
import { writeEntries } from "../../src/storage/journals";
import { openDatabase } from "../../src/storage/open";
import { bigFramework } from "../support/bigFramework";
import { journeyId, NOON, testWriter } from "../support/entries";
import { tellEvidence, tellJourney } from "./lives";

const big = bigFramework();
const records = {
  small: { framework: k12, entries: 500, evidence: 0 },
  long: { framework: k12, entries: 20_000, evidence: 0 },
  wide: { framework: big, entries: 500, evidence: 0 },
  big: { framework: big, entries: 20_000, evidence: 0 },
  someKept: { framework: k12, entries: 500, evidence: 200 },
  kept: { framework: k12, entries: 500, evidence: 2_000 },
};

/** Resolves with the address of each record, and of the lists of evidence (`…List`). */
async function seedRecords(): Promise<Readonly<Record<string, string>>> {
  const opened = await openDatabase({ onBlocked() {}, onSuperseded() {}, onLost() {} });
  if (!opened.ok) throw new Error(`The database cannot be opened: ${opened.error.type}`);
  const database = opened.value;
  await database.frameworks.put({ id: big.id, version: big.version, framework: big });
  const addresses: Record<string, string> = {};
  for (const [name, { framework, entries, evidence }] of Object.entries(records)) {
    const journey = journeyId(name);
    const writer = { ...testWriter("ann", NOON, journey), name: "Ann" };
    const told = tellJourney(writer, framework, `The ${name} record`, entries);
    // Whoever has a milestone looks back to it when the record opens.
    const half = { id: "half" as MilestoneId, title: "Half way", time: NOON + entries * 500 };
    const said = [
      ...told,
      ...tellEvidence(writer, framework, evidence),
      ...addMilestone(foldJournal(told), writer, half),
    ];
    const written = await writeEntries(database, { writer, decide: () => said });
    if (!written.ok) throw new Error(`A journey was not written: ${written.error.type}`);
    addresses[name] = `journeys/${journey}`;
    if (evidence > 0) addresses[`${name}List`] = `journeys/${journey}/evidence`;
  }
  database.close();
  return addresses;
}

Object.assign(globalThis, { bench: { seedRecords } });
