import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { addAction, describeAction, setActionState } from "../../src/domain/actionTelling";
import { readAction, readActions } from "../../src/domain/action";
import { readEvidence } from "../../src/domain/evidence";
import type { ActionId, TermId } from "../../src/domain/ids";
import { extendJournal } from "../../src/domain/journal";
import { choosePriority, dropPriority } from "../../src/domain/priorityTelling";
import { readPriorities } from "../../src/domain/priority";
import { explain, statusOf, whyOf } from "../../src/domain/record";
import { PRIORITY } from "../../src/domain/planRegisters";
import { say } from "../../src/domain/register";
import { competencyThing } from "../../src/domain/thing";
import { addTerm } from "../../src/domain/schoolTerm";
import { setReadOnly } from "../../src/state/readOnly";
import { address, message, openApp, reopenApp } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  BUY_IN_AT,
  clockAt,
  journalOf,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  TIME,
  writeApart,
  writes,
} from "../support/screensJourneys";

// Read before the first test, so that how fast the disk is decides nothing.
await Promise.all([
  import("../../src/features/plan/PlanScreen"),
  import("../../src/features/plan/ActionScreen"),
  import("../../src/features/plan/PlanHere"),
]);

const PLAN = `/journeys/${SCHOOL}/plan`;
const VISIT = "visit" as ActionId;
const VISIT_AT = `${PLAN}/${VISIT}`;
const TITLE = "Visit a school that does it";

const priority = async (name = "Stakeholder Buy-In") => within(await screen.findByRole("region", { name }));
const chooses = (ref = BUY_IN) =>
  writes(person("Ann"), (journal, writer) => choosePriority(journal, writer, ref));
const visits = (due = "", ref = BUY_IN) =>
  writes(person("Ann"), (journal, writer) =>
    addAction(journal, writer, { id: VISIT, title: TITLE, for: [ref], owner: "Lee", due }),
  );

beforeEach(async () => {
  clockAt(MARCH);
  await startsJourney();
});

test("a journey without a plan says what to do first, and is told nothing where it is only read", async () => {
  openApp(PLAN);
  expect(await screen.findByRole("heading", { name: "What will you work on now?" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Choose what comes next" })).toHaveAttribute(
    "href",
    expect.stringMatching(/\/plan\?view=choose$/),
  );
  await setReadOnly([SCHOOL], true);
  await reopenApp();
  expect(await screen.findByText("Nothing is planned in this journey yet.")).toBeVisible();
  expect(screen.queryByRole("textbox")).toBeNull();
});

test("first actions with owners and dates are typed one after the other, and stand by person too", async () => {
  await chooses();
  const user = openApp(PLAN);
  const first = await (await priority()).findByRole("textbox", { name: "First step" });
  await user.type(first, "  {Enter}");
  expect(first).toHaveAccessibleDescription(expect.stringContaining("Say in a few words what is to be done"));
  await user.type(first, "Ask the families");
  const part = await priority();
  await user.type(await part.findByLabelText("Owner"), "Lee");
  await user.type(part.getByLabelText("Due"), "2026-03-20");
  await user.type(first, "{Enter}");
  expect(await part.findByRole("link", { name: "Ask the families" })).toBeVisible();
  expect(part.getByText(/^Due on (20 March|March 20)$/)).toBeVisible();
  const next = await part.findByRole("textbox", { name: "Next step" });
  await waitFor(() => expect(next).toHaveFocus());
  expect(next).toHaveValue("");
  await user.keyboard("Bring it to the board{Enter}");
  expect(await part.findByRole("link", { name: "Bring it to the board" })).toBeVisible();

  await user.click(screen.getByRole("radio", { name: "People" }));
  const lee = within(await screen.findByRole("region", { name: "Lee" }));
  expect(lee.getByRole("link", { name: "Ask the families" })).toBeVisible();
  expect(lee.getByText("Stakeholder Buy-In")).toBeVisible();
  expect(screen.getByRole("region", { name: "Nobody yet" })).toHaveTextContent("Bring it to the board");
  await waitFor(() => expect(address()).toBe(`${PLAN}?view=people`));
  // The address rules again as soon as a link changes it.
  await user.click(screen.getByRole("link", { name: "Plan" }));
  await waitFor(() => expect(screen.getByRole("radio", { name: "Priorities" })).toBeChecked());
});

test("half an action outlives the page", async () => {
  await chooses();
  const user = openApp(PLAN);
  await user.type(await (await priority()).findByRole("textbox", { name: "First step" }), "Ask the fam");
  await reopenApp();
  expect(await screen.findByDisplayValue("Ask the fam")).toBeVisible();
});

test("a tap on the mark says that an action is done and asks what came of it, which becomes evidence, and a status that changed", async () => {
  await chooses();
  await visits("2026-03-10");
  const user = openApp(PLAN);
  const part = await priority();
  expect(await part.findByText("Was due on Tuesday")).toBeVisible();
  await user.click(part.getByRole("button", { name: `To do. Mark as done: ${TITLE}` }));
  expect(await part.findByRole("heading", { name: "What came of it?" })).toBeVisible();
  await user.type(part.getByRole("textbox", { name: "The result" }), "Two teachers will try it.");
  await user.click(part.getByRole("button", { name: "Keep as evidence" }));
  expect(await part.findByText("Kept as evidence.")).toBeVisible();
  expect(part.getByRole("radio", { name: "Not started" })).toBeChecked();
  await user.click(part.getByRole("radio", { name: "In progress" }));
  await waitFor(async () => expect(statusOf(await journalOf(), BUY_IN)).toBe("in-progress"));
  expect(await part.findByRole("textbox", { name: "Why" })).toHaveValue(`“${TITLE}” is done.`);

  const journal = await journalOf();
  const [item] = readEvidence(journal);
  expect(item).toMatchObject({
    content: { kind: "note", text: "Two teachers will try it." },
    serves: [BUY_IN],
  });
  expect(readAction(journal, VISIT)).toMatchObject({ state: "done", brings: [item?.id] });
  await user.click(part.getByRole("button", { name: "That is all" }));
  await waitFor(() =>
    expect(part.getByRole("button", { name: `Done. Take up again: ${TITLE}` })).toHaveFocus(),
  );
  expect(await part.findByText("1 piece of evidence")).toBeVisible();
});

test('what was typed of a result is there again with its panel, and "That is all" keeps it as evidence', async () => {
  await chooses();
  await visits();
  const user = openApp(PLAN);
  await user.click(await (await priority()).findByRole("button", { name: `To do. Mark as done: ${TITLE}` }));
  await user.type(await screen.findByRole("textbox", { name: "The result" }), "Two teachers will try it.");
  await user.click(screen.getByRole("radio", { name: "People" }));
  const lee = within(await screen.findByRole("region", { name: "Lee" }));
  expect(await lee.findByDisplayValue("Two teachers will try it.")).toBeVisible();
  await reopenApp(PLAN);
  expect(await screen.findByDisplayValue("Two teachers will try it.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "That is all" }));
  await waitFor(() => expect(screen.queryByRole("textbox", { name: "The result" })).toBeNull());
  expect(readEvidence(await journalOf()).map(({ content }) => content)).toEqual([
    { kind: "note", text: "Two teachers will try it." },
  ]);
  await reopenApp(PLAN);
  await screen.findByText("1 done or dropped");
  expect(screen.queryByRole("textbox", { name: "The result" })).toBeNull();
});

test("dropping an action asks why in its place, and Undo takes it up again", async () => {
  await visits("", TIME);
  const user = openApp(PLAN);
  await user.click(await screen.findByRole("button", { name: `More for “${TITLE}”` }));
  await user.click(screen.getByRole("menuitemradio", { name: "Dropped" }));
  await user.type(await screen.findByRole("textbox", { name: "Why is it dropped?" }), "The bus was cut.");
  await user.click(screen.getByRole("button", { name: "Drop it" }));
  await waitFor(async () => expect(readAction(await journalOf(), VISIT)?.state).toBe("dropped"));
  const journal = await journalOf();
  expect(whyOf(journal, readAction(journal, VISIT)!.stateSaid!.entry.id)).toBe("The bus was cut.");
  await user.click(await message().findByRole("button", { name: "Undo" }));
  await waitFor(async () => expect(readAction(await journalOf(), VISIT)?.state).toBe("to-do"));
  const { size } = (await journalOf()).entriesById;
  await user.click(await screen.findByRole("button", { name: `More for “${TITLE}”` }));
  await user.click(screen.getByRole("menuitemradio", { name: "To do", checked: true }));
  expect((await journalOf()).entriesById.size).toBe(size);
});

test("the reason of a priority is written on its card, and it comes off and back with it", async () => {
  await chooses();
  const user = openApp(PLAN);
  const part = await priority();
  await user.click(part.getByRole("button", { name: "Add a reason" }));
  await waitFor(() => expect(part.getByRole("textbox", { name: /Reason to work/ })).toHaveFocus());
  await user.keyboard("The board asked.");
  await user.click(part.getByRole("button", { name: "Close" }));
  expect(await part.findByText("The board asked.")).toBeVisible();
  await user.click(part.getByRole("button", { name: "More for “Stakeholder Buy-In”" }));
  expect(screen.getByRole("menuitem", { name: "Change the reason" })).toBeVisible();
  await user.click(screen.getByRole("menuitem", { name: "Take it off what comes next" }));
  await waitFor(async () => expect(readPriorities(await journalOf())).toEqual([]));
  await user.click(await message().findByRole("button", { name: "Undo" }));
  expect(await (await priority()).findByText("The board asked.")).toBeVisible();
});

test("what one tablet gave up and another chose is listed below the priorities until it is settled", async () => {
  await chooses();
  // The later one is shown: it takes it off.
  await writeApart(
    [
      person("Ann", MARCH + 1_000),
      (journal, writer) => [say(journal, writer, competencyThing(BUY_IN), PRIORITY, "zz")],
    ],
    [person("Bo", MARCH + 2_000), (journal, writer) => dropPriority(journal, writer, BUY_IN)],
  );
  expect(readPriorities(await journalOf())).toEqual([]);
  const user = openApp(PLAN);
  expect(await screen.findByText("Two answers: Stakeholder Buy-In")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Keep “Work on this now”" }));
  expect(await priority()).toBeDefined();
  expect(screen.queryByText(/^Two answers/)).toBeNull();
});

test("a priority that was earned can make room, and Undo brings it back", async () => {
  await chooses();
  await writes(person("Ann"), answers("earned"));
  const user = openApp(PLAN);
  await user.click(await screen.findByRole("button", { name: "Take it off what comes next" }));
  await waitFor(async () => expect(readPriorities(await journalOf())).toEqual([]));
  await user.click(await message().findByRole("button", { name: "Undo" }));
  await waitFor(async () => expect(readPriorities(await journalOf())).toHaveLength(1));
  await reopenApp(BUY_IN_AT);
  expect(await screen.findByText(/^You have earned it\. Taken off what comes next/)).toBeVisible();
});

test("the page of a competency has its actions, and takes new ones", async () => {
  await visits();
  const user = openApp(BUY_IN_AT);
  const actions = within((await screen.findByRole("heading", { name: "Actions" })).closest("section")!);
  expect(actions.getByRole("link", { name: TITLE })).toHaveAttribute("href", VISIT_AT);
  await user.type(actions.getByRole("textbox", { name: "Next step" }), "Ask the families{Enter}");
  expect(await actions.findByRole("link", { name: "Ask the families" })).toBeVisible();
  await waitFor(async () =>
    expect(readActions(await journalOf()).map((action) => action.for)).toEqual([[BUY_IN], [BUY_IN]]),
  );
});

test("on the page of an action every field saves by itself, and deleting it has Undo", async () => {
  await writes(person("Ann"), (journal, writer) =>
    addTerm(journal, writer, { id: "autumn" as TermId, title: "Autumn", start: "", end: "" }),
  );
  await visits();
  const user = openApp(VISIT_AT);
  expect(await screen.findByRole("heading", { name: TITLE })).toBeVisible();
  const owner = screen.getByLabelText("Owner");
  await user.clear(owner);
  await user.type(owner, "Grade 9 team");
  await user.type(screen.getByLabelText("Due"), "2026-04-01");
  await user.selectOptions(screen.getByLabelText("Term"), "Autumn");
  const sign = screen.getByLabelText<HTMLSelectElement>("Sign to bring about");
  await user.selectOptions(sign, sign.options[1]!);
  await user.click(screen.getByRole("radio", { name: "Doing" }));
  await user.type(screen.getByLabelText("Notes"), "Ask for a bus.");
  await user.tab();
  const standing = async () => readAction(await journalOf(), VISIT);
  await waitFor(async () =>
    expect(await standing()).toMatchObject({
      owner: "Grade 9 team",
      due: "2026-04-01",
      term: "autumn",
      state: "doing",
      notes: "Ask for a bus.",
      sign: { ref: BUY_IN },
    }),
  );
  const title = screen.getByLabelText("What is to be done");
  await user.clear(title);
  await user.tab();
  expect(await screen.findByText(/^An action needs a few words/)).toBeVisible();
  expect((await standing())?.title).toBe(TITLE);

  await user.click(screen.getByRole("button", { name: "Delete this action" }));
  await waitFor(() => expect(address()).toBe(PLAN));
  expect(readActions(await journalOf())).toEqual([]);
  await user.click(await message().findByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("link", { name: TITLE })).toBeVisible();
});

test("what two tablets said of one action stands side by side until somebody settles it", async () => {
  await visits();
  await writeApart(
    [
      person("Ann", MARCH),
      (journal, writer) => [describeAction(journal, writer, VISIT, "owner", "Principal")],
    ],
    [
      person("Bo", MARCH),
      (journal, writer) => [describeAction(journal, writer, VISIT, "owner", "Lead team")],
    ],
  );
  await writeApart(
    [person("Ann", MARCH), (journal, writer) => setActionState(journal, writer, VISIT, "doing")],
    [person("Bo", MARCH), (journal, writer) => setActionState(journal, writer, VISIT, "dropped", "No bus.")],
  );
  const user = openApp(PLAN);
  await waitFor(() => expect(screen.getByText("Two answers")).toBeVisible());
  await reopenApp(VISIT_AT);
  const owner = (await screen.findByText("Two answers: Owner")).closest("div")!.parentElement!;
  const kept = within(owner)
    .getAllByRole("listitem")
    .find((item) => item.textContent.includes("Principal"))!;
  await user.click(within(kept).getByRole("button", { name: "Keep this" }));
  await waitFor(() => expect(screen.queryByText("Two answers: Owner")).toBeNull());
  expect(screen.getByText("Two answers: State")).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText("Owner")).toHaveValue("Principal"));
});

test("what the same two people said apart is kept in one tap, days stand as people read them, and Undo asks again", async () => {
  await visits();
  const says =
    (owner: string, due: string): Parameters<typeof writes>[1] =>
    (journal, writer) => [
      describeAction(journal, writer, VISIT, "owner", owner),
      describeAction(journal, writer, VISIT, "due", due),
    ];
  await writeApart(
    [person("Ann", MARCH), says("Principal", "2026-12-15")],
    [person("Bo", MARCH), says("Lead team", "2027-01-20")],
  );
  const user = openApp(VISIT_AT);
  expect(await screen.findByText(/^(15 December|December 15)\s/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Keep all of Bo’s" }));
  await waitFor(() => expect(screen.queryByText(/^Two answers/)).toBeNull());
  expect(readAction(await journalOf(), VISIT)).toMatchObject({ owner: "Lead team", due: "2027-01-20" });
  await user.click(await message().findByRole("button", { name: "Undo" }));
  expect(await screen.findByText("Two answers: Owner")).toBeVisible();
  expect(screen.getByText("Two answers: Due")).toBeVisible();
});

test("what two tablets said of a priority apart, and why one action was dropped, is marked and kept whole", async () => {
  const because =
    (why: string): Parameters<typeof writes>[1] =>
    (journal, writer) => {
      const [chosen] = choosePriority(journal, writer, BUY_IN);
      return [chosen!, explain(extendJournal(journal, [chosen!]), writer, chosen!.id, why)];
    };
  await writeApart(
    [person("Ann", MARCH), because("The board asked.")],
    [person("Bo", MARCH), because("It is time.")],
  );
  await visits("", TIME);
  const dropped =
    (why: string): Parameters<typeof writes>[1] =>
    (journal, writer) =>
      setActionState(journal, writer, VISIT, "dropped", why);
  await writeApart([person("Ann", MARCH), dropped("No bus.")], [person("Bo", MARCH), dropped("No money.")]);
  const user = openApp(PLAN);
  const part = await priority();
  expect(part.getByText("Two answers")).toBeVisible();
  expect(part.getByText(/The board asked\./)).toHaveTextContent("It is time.");
  await reopenApp(VISIT_AT);
  const reasons = (await screen.findByText("Two answers: Why it was dropped")).closest("div")!.parentElement!;
  const kept = within(reasons)
    .getAllByRole("listitem")
    .find((item) => item.textContent.includes("No money."))!;
  await user.click(within(kept).getByRole("button", { name: "Keep this" }));
  await waitFor(() => expect(screen.queryByText(/^Two answers/)).toBeNull());
  const journal = await journalOf();
  expect(whyOf(journal, readAction(journal, VISIT)!.stateSaid!.entry.id)).toBe("No money.");
});

test("a decision that moves another is shown where a framework has considerations", async () => {
  const state = await startsStateJourney();
  const user = openApp(`/journeys/${state}/plan/a`);
  const touches = within(
    (await screen.findByRole("heading", { name: "What it touches" })).closest("section")!,
  );
  const [group] = touches.getAllByRole("group");
  const [box] = within(group!).getAllByRole("checkbox", { hidden: true });
  await user.click(box!);
  await reopenApp(`/journeys/${state}/plan/b`);
  await screen.findByText("Also touched by “Fund it”.");
  await user.click(screen.getByRole("checkbox", { description: "Also touched by “Fund it”.", hidden: true }));
  await reopenApp(`/journeys/${state}/plan`);
  expect(await screen.findByRole("heading", { name: "Where one decision moves another" })).toBeVisible();
});

async function startsStateJourney() {
  const by = person("Ann", MARCH, "our-state" as typeof SCHOOL);
  await startsJourney({ title: "Our state", subject: "state", framework: "mtc-state-jml", by });
  await writes(by, (journal, writer) => [
    ...addAction(journal, writer, { id: "a" as ActionId, title: "Fund it", for: [] }),
    ...addAction(journal, writer, { id: "b" as ActionId, title: "Ask the board", for: [] }),
  ]);
  return by.journey;
}
