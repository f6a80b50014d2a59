// No axe violation on any screen in any state, light and dark, on a tablet and on a phone; of what differs by its content alone, a
// sample here and all of it with the long proofs.
import type { Page } from "@playwright/test";
import { paths } from "../../src/paths";
import { expectNoViolations, violations } from "../support/axe";
import { expect, open, test } from "../support/browser";
import { k12Competencies, seed, Telling } from "../support/browserSeeds";
import {
  answer,
  codeToType,
  dropBallots,
  expectIn,
  joinByCode,
  saveBallot,
  send,
  startSession,
} from "../support/roomTablets";
import {
  competencyIds,
  openCompetency,
  otherJourneys,
  statusRadio,
  typicalJourney,
  whyBox,
} from "../support/browserStories";

test.describe.configure({ mode: "parallel" });
test.use({ serviceWorkers: "block", contextOptions: { reducedMotion: "reduce" } });

const journey = typicalJourney();
const { id } = journey.telling;
const empty = new Telling("empty", "Nothing yet");

test("the list of journeys, and starting one", async ({ page }) => {
  await open(page, "/");
  await expectNoViolations(page, "the first visit");

  await seed(page, [journey.telling, ...otherJourneys()]);
  await open(page, "/");
  for (const part of ["Archived", "Deleted"]) await page.locator("summary", { hasText: part }).click();
  await expectNoViolations(page, "journeys, archived and deleted ones too");

  const more = page.getByRole("button", { name: "More for Larkspur High School", exact: true });
  await more.click();
  await expectNoViolations(page, "a journey's menu");
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expectNoViolations(page, "renaming a journey, with an error");
  await page.getByRole("textbox", { name: "Name", exact: true }).press("Escape");

  await more.click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await holdMessage(page);
  await expectNoViolations(page, "a message with Undo");

  await open(page, "/journeys/new");
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await expectNoViolations(page, "a new journey without a name");
});

test("who is writing, and addresses that lead nowhere", async ({ page }) => {
  await open(page, "/");
  await page.getByRole("button", { name: "Who is writing?" }).click();
  await page.getByRole("button", { name: "Write as this" }).click();
  await expectNoViolations(page, "who is writing, with an error");
  await page.getByRole("textbox", { name: "Name or role" }).fill("Lead team");
  await page.getByRole("button", { name: "Write as this" }).click();
  await page.getByRole("button", { name: "Writing as: Lead team" }).click();
  await expect(page.getByRole("radio", { name: "Lead team" })).toBeChecked();
  await expectNoViolations(page, "who is writing, with somebody to choose");

  await open(page, "/no/such/place");
  await expectNoViolations(page, "an address that leads nowhere");
  await open(page, paths.record("gone"));
  await expectNoViolations(page, "a journey that is not here");
});

test("the record", async ({ page }) => {
  const [state, essentials, , deleted] = otherJourneys();
  await open(page, "/");
  await seed(page, [journey.telling, empty, ...otherJourneys()]);
  await open(page, paths.record(empty.id));
  await expectNoViolations(page, "an empty record");
  await open(page, paths.record(id));
  await expectNoViolations(page, "a record with every status and two answers");
  await open(page, paths.record(state!.id));
  await expectNoViolations(page, "a record of the state framework");
  await open(page, paths.record(essentials!.id));
  await expectNoViolations(page, "a record without levels");
  await open(page, paths.record(deleted!.id));
  await expectNoViolations(page, "a deleted journey");
  await open(page, paths.beside(id));
  await expectNoViolations(page, "a journey read as another framework would have it");
});

test("the plan", async ({ page }) => {
  await open(page, "/");
  await seed(page, [journey.telling, empty]);
  await open(page, paths.plan(empty.id));
  await expectNoViolations(page, "a plan of nothing");
  for (const view of [undefined, "choose", "time", "week"]) {
    await open(page, paths.plan(id, view));
    await expectNoViolations(page, `the plan: ${view ?? "priorities"}`);
  }
  await page.getByRole("button", { name: "Print or calendar", exact: true }).click();
  await page.getByRole("button", { name: "Look at it first", exact: true }).click();
  await page
    .getByRole("button", { name: /\. Mark as done: Visit/ })
    .first()
    .click();
  await expect(page.getByText("What came of it?")).toBeVisible();
  await expectNoViolations(page, "the week, with its sheet shown and an action just done");
  await open(page, paths.action(id, journey.action));
  const folded = page.locator("main details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
  await expectNoViolations(page, "an action");
});

test("giving a view in a session", async ({ page }) => {
  await open(page, "/");
  await seed(page, [empty]);
  await startSession(page, empty.id, { domain: "Graduate Profile", isNamed: true });
  await joinByCode(page, await codeToType(page));
  await page.getByRole("button", { name: "Begin" }).click();
  await expectNoViolations(page, "who gives a view, with errors");
  await page.getByRole("textbox", { name: "Your name" }).fill("Ann");
  await page.getByRole("radio", { name: "Faculty" }).check();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("radio", { name: "Earned", exact: true }).check();
  await expectNoViolations(page, "a view of one competency");
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await page.getByRole("radio", { name: "I can’t judge" }).check();
  for (const on of ["Next", "Skip", "Skip"])
    await page.getByRole("button", { name: on, exact: true }).click();
  await expectNoViolations(page, "a view, ready to be sent");
  await send(page);
  await expectNoViolations(page, "a view that was sealed");
  await open(page, paths.takePart());
  await page.getByRole("textbox", { name: "Code" }).fill("0000 0000 0000 0000 0");
  await expectNoViolations(page, "joining with a line that is mistyped, and what was sent before");
});

for (const all of [false, true])
  test(
    all ? "every step of a session @proof" : "gathering and revealing in a session",
    async ({ page, newDevice }, info) => {
      test.slow(all);
      await open(page, "/");
      await seed(page, [empty]);
      if (all) {
        await open(page, paths.together(empty.id));
        await page.getByText("Roles, rounds and timer").click();
        await expectNoViolations(page, "a session that is not begun");
      }
      await startSession(page, empty.id, { domain: "Graduate Profile", isNamed: true });
      const session = new URL(page.url()).pathname.split("/").at(-1)!;
      const code = await codeToType(page);
      const tablet = await (await newDevice()).newPage();
      await joinByCode(tablet, code);
      await answer(tablet, {
        name: "Ann",
        role: "Faculty",
        answers: [{ view: "earned", why: "Seen in June." }, { view: "cannot-judge" }, undefined, undefined],
      });
      await send(tablet);
      await dropBallots(page, [await saveBallot(tablet, info.outputPath("Ann ballot.waymark.json"))]);
      await expectIn(page, 1);
      await expectNoViolations(page, "who is in: one");
      if (all) {
        await expectNoViolations(tablet, "a ballot's code, and how it is passed on as a file");
        await open(page, paths.sessionKey(empty.id, session));
        await expectNoViolations(page, "the key for paper");
        for (const step of ["choose", "settings"]) {
          await open(page, paths.session(empty.id, session, step));
          await expectNoViolations(page, `a session: ${step}`);
        }
        await open(page, paths.session(empty.id, session, "gather"));
      }
      await page.getByRole("button", { name: "Reveal to the room" }).click();
      await page.getByRole("radio", { name: /^All \(\d+\)$/ }).check();
      if (all) await expectNoViolations(page, "what the room says");
      await page.getByRole("button", { name: k12Competencies[5]!.title, exact: true }).click();
      await page.getByRole("button", { name: "Agree and go on" }).click();
      await expectNoViolations(page, "a competency that is talked about, with nothing chosen yet");
    },
  );

test("a competency of a journey", async ({ page }) => {
  await open(page, "/");
  await seed(page, [journey.telling, empty]);
  await openCompetency(page, id, journey.twoAnswers);
  await expectNoViolations(page, "two answers");

  await openCompetency(page, id, journey.answered);
  // Opened one by one they would leave the list that is being gone through.
  const folded = page.locator("main details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
  await expectNoViolations(page, "answered, with evidence, history and everything folded out");

  await openCompetency(page, empty.id, journey.untouched);
  await whyBox(page).fill("x".repeat(4001));
  await page.getByRole("button", { name: "Add evidence", exact: true }).click();
  await page.getByRole("button", { name: "Add a note", exact: true }).click();
  await expectNoViolations(page, "unanswered, with a reason too long and an empty note refused");
  await whyBox(page).fill("");
  await page.getByRole("radio", { name: "Link", exact: true }).check();
  await page.getByRole("textbox", { name: "Address" }).fill("not an address");
  await page.getByRole("button", { name: "Add a link", exact: true }).click();
  await page
    .getByLabel("Evidence files", { exact: true })
    .setInputFiles({ name: "Empty.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) });
  await statusRadio(page, "In progress").check();
  await holdMessage(page);
  await expectNoViolations(page, "a link refused, a file refused, a status saved");
});

test("the walk", async ({ page }) => {
  await open(page, "/");
  await seed(page, [empty]);
  await open(page, paths.assess(empty.id));
  await statusRadio(page, "Earned").check();
  await expectNoViolations(page, "a step of the walk");
  await page.getByRole("combobox", { name: "What to walk through" }).selectOption({ index: 2 });
  await page.getByRole("button", { name: "Skip", exact: true }).click();
  const on = page.getByRole("button", { name: /^(Next|Finish)$/ });
  while (await on.isVisible()) await on.click();
  await expect(page.getByRole("heading", { name: "That was the walk" })).toBeVisible();
  await expectNoViolations(page, "the end of the walk");
});

test("evidence", async ({ page }) => {
  await open(page, "/");
  await seed(page, [journey.telling, empty]);
  await open(page, paths.evidence(empty.id));
  await expectNoViolations(page, "no evidence");
  await open(page, paths.evidence(id));
  await expectNoViolations(page, "every kind of evidence");
  await page.getByRole("button", { name: "Serves nothing yet, 1", exact: true }).click();
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await expectNoViolations(page, "evidence that is filtered");
  await page.getByRole("button", { name: "Select several", exact: true }).click();
  await page.getByRole("button", { name: "Select all", exact: true }).click();
  await page.getByRole("button", { name: "Place", exact: true }).click();
  await expectNoViolations(page, "evidence that is selected, to be placed");
  await page.getByRole("button", { name: "Who may see them?", exact: true }).click();
  await expectNoViolations(page, "evidence that is selected, to be answered for");
  await page.getByRole("button", { name: "Done", exact: true }).click();
  for (const name of ["a.txt", "b.txt", "a.txt"])
    await page
      .getByLabel("Evidence files", { exact: true })
      .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(name) });
  await expect(page.getByText("Here already")).toBeVisible();
  await page.getByText("Each by itself").click();
  await expectNoViolations(page, "evidence that was just added, and one that was here already");
  await open(page, paths.evidenceItem(id, "gone"));
  await expectNoViolations(page, "an item that is not here");
});

for (const all of [false, true])
  test(
    all ? "every kind of evidence by itself @proof" : "a photo by itself, and a file that is broken",
    async ({ page }) => {
      test.slow(all);
      await open(page, "/");
      await seed(page, [journey.telling]);
      for (const [kind, item] of Object.entries(journey.items)) {
        if (!all && kind !== "photo" && kind !== "broken") continue;
        await open(page, paths.evidenceItem(id, item));
        if (kind === "photo") await expect(page.getByRole("img", { name: /^Picture/ })).toBeVisible();
        if (kind === "broken") await expect(page.getByText("can’t be shown")).toBeVisible();
        await page.locator("main summary").first().click();
        await expectNoViolations(page, `an item: ${kind}`);
      }
    },
  );

for (const all of [false, true])
  test(all ? "reading every framework @proof" : "reading a framework", async ({ page }) => {
    await open(page, "/explore");
    await expectNoViolations(page, "the frameworks");
    await open(page, paths.crosswalk());
    await expectNoViolations(page, "how the frameworks answer to each other");
    for (const [framework, competency] of Object.entries(competencyIds).slice(0, all ? undefined : 1)) {
      await open(page, paths.framework(framework));
      await expectNoViolations(page, framework);
      await open(page, paths.exploreCompetency(framework, competency));
      await expectNoViolations(page, `${framework}, ${competency}`);
    }
  });

test("the library, the device, about, and the ways in and out", async ({ page }) => {
  await open(page, "/library");
  expect(await violations(page), "the whole library").toEqual([]);
  // Hundreds of texts take axe seconds; every look of a few of them shows the same.
  await page.getByRole("searchbox").fill("portfolio");
  await expectNoViolations(page, "the library, searched");
  await page.getByRole("searchbox").fill("no such thing");
  await expectNoViolations(page, "the library, with nothing found");
  await open(page, "/about");
  await expectNoViolations(page, "about");
  await open(page, "/device");
  await seed(page, [journey.telling, empty]);
  await open(page, "/device");
  await expectNoViolations(page, "the device");
  await open(page, paths.search("plan"));
  await expect(page.getByRole("link", { name: /Planning wall/ }).first()).toBeVisible();
  await expectNoViolations(page, "a search that finds something");
  await open(page, paths.library({ journey: id }));
  await page.getByRole("searchbox").fill("Harbor School began");
  await expect(page.getByText("How Harbor School began").first()).toBeVisible();
  await expectNoViolations(page, "the library of a journey, with a resource of its own");
  await open(page, "/import");
  await expectNoViolations(page, "an import that is not begun");
  await open(page, paths.exportSnapshot(id));
  await expectNoViolations(page, "an export that is not begun");
});

test("keeping, rehearsing and erasing", async ({ page }) => {
  await open(page, "/");
  await seed(page, [journey.telling, empty]);
  await open(page, paths.endOfDay());
  await expectNoViolations(page, "the end of the day");
  await open(page, paths.rehearse());
  await expectNoViolations(page, "a rehearsal that is not begun");
  await open(page, paths.eraseEvidence(id, journey.items.photo));
  await expectNoViolations(page, "what goes with a photo");
  await page.getByRole("button", { name: "Erase", exact: true }).click();
  await page.getByRole("button", { name: /^Erase it now…/ }).click();
  await expectNoViolations(page, "a photo out of sight, and the second step asked for");
  await open(page, paths.erasures());
  await expectNoViolations(page, "what is erased on this device");
  await open(page, paths.erasePeople());
  await expectNoViolations(page, "who can be erased");
  await open(page, paths.erasePerson(journey.telling.writer.author));
  await expectNoViolations(page, "what goes with a person");
});

/** Messages go by themselves, but not while somebody points at them. */
async function holdMessage(page: Page): Promise<void> {
  await page.getByRole("region", { name: "Messages" }).getByRole("status").locator("span").first().hover();
}
