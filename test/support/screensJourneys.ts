/** Journeys that stand on the test's device before the app is opened, written by the app's own rules. */
import { expect, vi } from "vitest";
import type { Entry } from "../../src/domain/entry";
import type { EvidenceContent } from "../../src/domain/evidence";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { competencyRef, type CompetencyRef, type FrameworkId } from "../../src/domain/framework";
import { foldJournal, type Journal } from "../../src/domain/journal";
import { startJourney, type Subject } from "../../src/domain/journey";
import { changeStatus } from "../../src/domain/record";
import type { Status } from "../../src/domain/status";
import type { Writer } from "../../src/domain/register";
import { readEntries, writeEntries, type NamedWriter } from "../../src/storage/journals";
import type { NewFile } from "../../src/storage/files";
import { evidenceId, journeyId, testWriter } from "./entries";
import { device } from "./screensApp";

export const SCHOOL = journeyId("our-school");
export const BUY_IN = competencyRef("mtc-k12-jml", "purpose-and-vision/stakeholder-buy-in");
export const TIME = competencyRef("mtc-k12-jml", "purpose-and-vision/learning-is-constant-time-is-variable");
export const BUY_IN_AT = `/journeys/${SCHOOL}/competencies/purpose-and-vision/stakeholder-buy-in`;

/** 12 March 2026, ten in the morning where the test runs. */
export const MARCH = new Date(2026, 2, 12, 10).getTime();
export const DAY = 24 * 60 * 60 * 1000;

let writers = 0;

/** A person with a tablet. Their clock starts where told and goes on a second with every entry. */
export function person(name: string, start = MARCH, journey = SCHOOL): NamedWriter {
  return { ...testWriter(`${name || "nobody"}-${(writers += 1)}`, start, journey), name };
}

type Decide = (journal: Journal, writer: Writer) => readonly Entry[];

/** Writes on the test's device, with the writer's name. */
export async function writes(writer: NamedWriter, decide: Decide, files: readonly NewFile[] = []) {
  const written = await writeEntries(device(), {
    writer,
    decide: (journal) => decide(journal, writer),
    files,
  });
  if (!written.ok) throw new Error(`The test could not write: ${written.error.type}`);
  return written.value;
}

/** What each of them says having seen what stands on the device, and nothing of each other. */
export async function writeApart(...said: readonly (readonly [NamedWriter, Decide])[]): Promise<void> {
  const base = await journalOf(said[0]![0].journey);
  for (const [writer, decide] of said) await writes(writer, () => decide(base, writer));
}

export async function journalOf(journey = SCHOOL): Promise<Journal> {
  return foldJournal(await readEntries(device(), journey));
}

type Start = {
  readonly title?: string;
  readonly subject?: Subject;
  readonly framework?: string;
  readonly by?: NamedWriter;
};

export async function startsJourney(start: Start = {}): Promise<NamedWriter> {
  const { title = "Our school", subject = "school", framework = "mtc-k12-jml" } = start;
  const by = start.by ?? person("Ann");
  const version = { id: framework as FrameworkId, version: "1.0.0" };
  await writes(by, (journal, writer) =>
    startJourney(journal, writer, { title, subject, framework: version }),
  );
  return by;
}

export const answers =
  (status: Status, why = "", ref: CompetencyRef = BUY_IN): Decide =>
  (journal, writer) =>
    changeStatus(journal, writer, ref, { status, why });

/** Evidence under an id that the test knows. */
export const keeps =
  (id: string, content: EvidenceContent, serves: readonly CompetencyRef[] = [BUY_IN], title = id): Decide =>
  (journal, writer) =>
    addEvidence(journal, writer, { id: evidenceId(id), content, title, date: "", caption: "", serves });

/** The clock stands at this moment until the test is over. */
export function clockAt(time: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: time });
}

/** Fails unless the journal holds an entry like this. */
export async function expectEntry(like: Partial<Entry>, journey = SCHOOL): Promise<void> {
  const entries = await readEntries(device(), journey);
  expect(entries).toContainEqual(expect.objectContaining(like));
}
