import "fake-indexeddb/auto";
import { expect, it, onTestFinished, vi } from "vitest";
import { deleteThing, deletionUndo } from "../../src/domain/deletion";
import { loadCaseStudies } from "../../src/content/caseStudies";
import { competencyRef, type FrameworkId } from "../../src/domain/framework";
import { archiveJourney, renameJourney, startJourney } from "../../src/domain/journey";
import { changeStatus } from "../../src/domain/record";
import { JOURNEY } from "../../src/domain/thing";
import type { Question, SearchAnswer } from "../../src/search/answer";
import { openSearch, type SearchReply } from "../../src/search/searchWork";
import type { Database } from "../../src/storage/database";
import { writeEntries, type NamedWriter, type Write } from "../../src/storage/journals";
import { journeyId, NOON, testWriter } from "../support/entries";
import { openTestDatabase } from "../support/databases";

const REF = competencyRef("mtc-k12-jml", "purpose-and-vision/stakeholder-buy-in");

const person = (journey: string): NamedWriter => ({
  ...testWriter(journey, NOON, journeyId(journey)),
  name: "Ann",
});

async function says(
  database: Database,
  writer: NamedWriter,
  decide: (so: Parameters<Write["decide"]>[0]) => ReturnType<Write["decide"]>,
) {
  const written = await writeEntries(database, { writer, decide });
  expect(written.ok).toBe(true);
}

async function starts(database: Database, writer: NamedWriter, title: string, framework = "mtc-k12-jml") {
  const named = { id: framework as FrameworkId, version: "1.0.0" };
  await says(database, writer, (so) =>
    startJourney(so, writer, { title, subject: "school", framework: named }),
  );
}

/** The search as the worker runs it, and the last answer to the last question. */
function searching(database: Database) {
  const replies: SearchReply[] = [];
  const search = openSearch(database, (reply) => replies.push(reply));
  onTestFinished(search.end);
  let n = 0;
  const ask = (text: string, more: Partial<Question> = {}) =>
    search.ask((n += 1), { text, limit: 5, ...more });
  const last = () => {
    const reply = replies.at(-1);
    return reply?.type === "answer" && reply.n === n ? reply.answer : undefined;
  };
  const whole = () =>
    vi.waitFor(
      () => {
        const answer = last();
        expect(answer && answer.read === answer.of).toBe(true);
        return answer!;
      },
      { timeout: 10_000 },
    );
  const until = (holds: (answer: SearchAnswer) => boolean) =>
    vi.waitFor(
      () => {
        const answer = last();
        expect(answer && holds(answer)).toBe(true);
        return answer!;
      },
      { timeout: 10_000 },
    );
  return { ask, whole, until, replies };
}

const hitsOf = (answer: SearchAnswer, kind: string) =>
  answer.groups.find((group) => group.kind === kind)?.hits ?? [];
const headings = (answer: SearchAnswer, kind: string) =>
  hitsOf(answer, kind).map(({ heading }) => heading.map(({ text }) => text).join(""));

it("answers while it still reads, and the same question again until all is read", async () => {
  const database = await openTestDatabase();
  for (let n = 0; n < 12; n += 1) await starts(database, person(`j${n}`), `Larkspur ${n}`);
  const search = searching(database);
  search.ask("larkspur");
  const answer = await search.until(({ counts }) => counts.some(({ count }) => count === 12));
  expect(answer).toMatchObject({ read: 12, of: 12 });
  expect(hitsOf(answer, "journey")).toHaveLength(5);
  const first = search.replies[0];
  expect(first?.type === "answer" && first.answer.read < first.answer.of).toBe(true);
});

it("finds what Waymark brings along, also on an empty device", async () => {
  const search = searching(await openTestDatabase());
  search.ask("mastery learning");
  const answer = await search.until(({ counts }) => counts.length >= 3);
  expect(headings(answer, "term")).toContain("Mastery learning");
  expect(hitsOf(answer, "resource")[0]?.path).toMatch(/^\/library\?resource=/);
  expect(hitsOf(answer, "competency")[0]?.path).toMatch(/^\/explore\//);
  const [study] = (await loadCaseStudies()).caseStudies;
  search.ask(study!.title);
  await search.until((found) => headings(found, "resource").includes(study!.title));
});

it("finds what is written while it is open, and no longer what that replaced or deleted", async () => {
  const database = await openTestDatabase();
  const ann = person("ours");
  await starts(database, ann, "Larkspur");
  const search = searching(database);
  search.ask("larkspur");
  await search.until(({ count }) => count === 1);
  await says(database, ann, (so) => [renameJourney(so, ann, "Bluebell")]);
  await search.until(({ count }) => count === 0);
  search.ask("bluebell");
  await search.until(({ count }) => count === 1);
  await says(database, ann, (so) => deleteThing(so, ann, JOURNEY));
  await search.until(({ count }) => count === 0);
  await says(database, ann, (so) => [deletionUndo(so, ann, JOURNEY)]);
  const answer = await search.until(({ count }) => count === 1);
  expect(headings(answer, "journey")).toEqual(["Bluebell"]);
});

it("says of a journey that it is archived, and leads from a competency to the journeys that work on it", async () => {
  const database = await openTestDatabase();
  const [ours, theirs, old] = ["ours", "theirs", "old"].map(person) as [
    NamedWriter,
    NamedWriter,
    NamedWriter,
  ];
  await starts(database, old, "Old school");
  await says(database, old, (so) => [
    ...changeStatus(so, old, REF, { status: "earned", why: "Zebra crossing" }),
    archiveJourney(so, old, true),
  ]);
  await starts(database, theirs, "Their school");
  await starts(database, person("state"), "Our state", "mtc-state-jml");
  await starts(database, ours, "Our school");
  await says(database, ours, (so) => changeStatus(so, ours, REF, { status: "earned", why: "" }));
  const search = searching(database);
  search.ask("zebra");
  const archived = await search.until(({ count }) => count === 1);
  expect(hitsOf(archived, "reason")[0]).toMatchObject({
    author: "Ann",
    journey: { title: "Old school", archived: true },
  });
  expect(headings(archived, "reason")).toEqual(["Stakeholder Buy-In"]);
  await search.whole();
  search.ask("stakeholder buy-in", { only: "competency" });
  const answer = await search.until(({ groups }) => groups.length === 1);
  expect(hitsOf(answer, "competency")[0]).toMatchObject({
    path: "/journeys/ours/competencies/purpose-and-vision/stakeholder-buy-in",
    journey: { title: "Our school" },
    alsoIn: [
      { title: "Their school" },
      { path: "/explore/mtc-k12-jml/purpose-and-vision/stakeholder-buy-in", title: "" },
    ],
  });
});

it("goes on behind a journey that can’t be read, and says how many there are", async () => {
  const database = await openTestDatabase();
  for (let n = 0; n < 3; n += 1) await starts(database, person(`j${n}`), `Larkspur ${n}`);
  await database.packs.toCollection().modify((pack) => {
    if (pack.journey === journeyId("j1")) Object.assign(pack, { entries: null });
  });
  const search = searching(database);
  search.ask("larkspur");
  const answer = await search.until(({ read, of }) => read === of);
  expect(answer).toMatchObject({ count: 2, unread: 1 });
});

it("finds the competencies of a school's own framework, also of one that comes meanwhile", async () => {
  const database = await openTestDatabase();
  const search = searching(database);
  search.ask("zebra");
  await search.whole();
  const competency = {
    id: "ours/kindness",
    title: "Kindness everywhere",
    level: null,
    statement: "Zebras are welcome.",
    signs: { inProgress: [], earned: [] },
    evidenceIdeas: [],
    prompt: "",
  };
  const domain = { id: "ours", title: "Ours", question: "", about: "", competencies: [competency] };
  const framework = { id: "own", version: "1", title: "Our own", shortTitle: "Own", domains: [domain] };
  await database.frameworks.put({ id: "own", version: "1", framework });
  const answer = await search.until(({ count }) => count === 1);
  expect(headings(answer, "competency")).toEqual(["Kindness everywhere"]);
  await database.frameworks.clear();
  await search.until(({ count }) => count === 0);
});
