import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { addAction, setActionState, type NewAction } from "../../src/domain/actionTelling";
import { readAction } from "../../src/domain/action";
import type { ActionId, TermId } from "../../src/domain/ids";
import { deleteThing } from "../../src/domain/deletion";
import { extendJournal } from "../../src/domain/journal";
import { choosePriority } from "../../src/domain/priorityTelling";
import { explain } from "../../src/domain/record";
import { addTerm, describeTerm, readTerms } from "../../src/domain/schoolTerm";
import { termThing } from "../../src/domain/thing";
import { setReadOnly } from "../../src/state/readOnly";
import { openApp, reopenApp } from "../support/screensApp";
import {
  BUY_IN,
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
import { catchDownloads } from "./downloads";

// Read before the first test, so that how fast the disk is decides nothing.
await Promise.all([
  import("../../src/features/plan/PlanScreen"),
  import("../../src/features/plan/time/RoadmapView"),
  import("../../src/features/plan/week/WeekView"),
  import("../../src/features/plan/paper/PlanOnPaper"),
  import("../../src/formats/calendar"),
]);

const OVER_TIME = `/journeys/${SCHOOL}/plan?view=time`;
const THIS_WEEK = `/journeys/${SCHOOL}/plan?view=week`;
const SPRING = "spring" as TermId;

const plans = (id: string, said: Omit<NewAction, "id" | "for">, ref = BUY_IN) =>
  writes(person("Ann"), (journal, writer) =>
    addAction(journal, writer, { id: id as ActionId, for: [ref], ...said }),
  );
const road = async () => within(await screen.findByRole("region", { name: "The plan over time" }));
const part = async (name: string) => within(await screen.findByRole("list", { name }));

/** A Thursday. */
beforeEach(async () => {
  clockAt(MARCH);
  await startsJourney({ title: "Our school" });
});

test("over time, actions stand with their priority and say when they are; what has no day stands apart", async () => {
  await writes(person("Ann"), (journal, writer) => choosePriority(journal, writer, BUY_IN));
  await plans("visit", { title: "Visit a school", owner: "Lee", start: "2026-03-02", due: "2026-04-17" });
  await plans("late", { title: "Ask families", due: "2026-03-10" });
  await plans("free", { title: "Read together" }, TIME);
  openApp(OVER_TIME);
  const table = await road();
  expect(table.getByRole("link", { name: "Stakeholder Buy-In" })).toBeVisible();
  expect(table.getByText(/^Lee · .*2.* – .*17/)).toBeVisible();
  expect(table.getByText("Was due on Tuesday")).toBeVisible();
  expect(table.getByRole("heading", { name: "Without a day" })).toBeVisible();
  expect(table.getByRole("link", { name: "Read together" })).toHaveAttribute(
    "href",
    expect.stringMatching(/\/plan\/free$/),
  );
});

test("terms are added with Enter, changed where they stand, and deleted with Undo", async () => {
  const user = openApp(OVER_TIME);
  await user.click(await screen.findByText("Terms of the school year"));
  const adding = within(screen.getByRole("form", { name: "A new term" }));
  await user.click(adding.getByRole("button", { name: "Add term" }));
  expect(adding.getByText(/A term needs a name/)).toBeVisible();
  await user.type(adding.getByRole("textbox", { name: "Name of the term" }), "Spring 2026{Enter}");
  const term = within(await screen.findByRole("listitem", { name: "Term Spring 2026" }));
  expect(adding.getByRole("textbox", { name: "Name of the term" })).toHaveValue("");

  await user.type(term.getByLabelText("First day"), "2026-02-01");
  await user.tab();
  await waitFor(async () => expect(readTerms(await journalOf())[0]?.start).toBe("2026-02-01"));

  await user.click(term.getByRole("button", { name: "Delete Spring 2026" }));
  await waitFor(() => expect(screen.queryByRole("listitem", { name: /^Term/ })).not.toBeInTheDocument());
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("listitem", { name: "Term Spring 2026" })).toBeVisible();
});

test("a name that two tablets gave a term is settled by choosing one; who only reads changes no term", async () => {
  await writes(person("Ann"), (journal, writer) =>
    addTerm(journal, writer, { id: SPRING, title: "Spring", start: "2026-02-01", end: "2026-06-30" }),
  );
  await plans("visit", { title: "Visit a school", term: SPRING });
  const names =
    (title: string): Parameters<typeof writes>[1] =>
    (journal, writer) => [describeTerm(journal, writer, SPRING, "title", title)];
  await writeApart([person("Bo"), names("Term two")], [person("Cy"), names("Second term")]);
  const user = openApp(OVER_TIME);
  expect(await screen.findByRole("combobox", { name: "Laid out by" })).toHaveValue("term");
  // Marked before it is opened.
  expect(screen.getByText("Two answers")).toBeVisible();
  await user.click(screen.getByText("Terms of the school year"));
  const apart = await screen.findByText(/^Term two, Bo/);
  await user.click(within(apart.closest("li")!).getByRole("button", { name: "Keep this" }));
  await waitFor(async () => expect(readTerms(await journalOf())[0]?.answers.title).toHaveLength(1));
  expect(readTerms(await journalOf())[0]?.title).toBe("Term two");

  await writeApart(
    [person("Bo"), (journal, writer) => deleteThing(journal, writer, termThing(SPRING))],
    [person("Cy"), names("Third term")],
  );
  await setReadOnly([SCHOOL], true);
  await reopenApp(OVER_TIME);
  await road();
  expect(screen.getByText(/it is back: “Third term”/)).toBeVisible();
  expect(screen.queryByRole("form", { name: "A new term" })).not.toBeInTheDocument();
});

test("this week: what is still open from before, due, under way and done; a tap leaves an action in its place", async () => {
  await plans("late", { title: "Ask families", owner: "Lee", due: "2026-03-10" });
  await plans("due", { title: "Bring it to the board", owner: "Mo", due: "2026-03-13" });
  await plans("going", { title: "Try it out", start: "2026-03-01", due: "2026-05-01" });
  await plans("done", { title: "Read together", due: "2026-03-09" });
  await plans("later", { title: "Look back", start: "2026-05-01" });
  await plans("never", { title: "Some day" });
  await writes(person("Ann"), (journal, writer) =>
    setActionState(journal, writer, "done" as ActionId, "done"),
  );
  const user = openApp(THIS_WEEK);
  expect((await part("Still open from before")).getByText(/^Was due/)).toBeVisible();
  expect((await part("On the table now")).getByRole("link", { name: "Try it out" })).toBeVisible();
  expect((await part("Done this week")).getByRole("link", { name: "Read together" })).toBeVisible();
  expect((await part("Next")).getByRole("link", { name: "Look back" })).toBeVisible();
  expect(screen.getByText(/^1 open action has no day/)).toBeVisible();

  await user.click((await part("Due this week")).getByRole("button", { name: /^To do/ }));
  expect(await (await part("Due this week")).findByRole("button", { name: /^Done/ })).toBeVisible();
  await waitFor(async () => expect(readAction(await journalOf(), "due" as ActionId)?.state).toBe("done"));

  await user.selectOptions(screen.getByRole("combobox", { name: "Whose" }), "Lee");
  await waitFor(() => expect(screen.queryByRole("link", { name: "Try it out" })).not.toBeInTheDocument());
  expect(screen.getByRole("link", { name: "Ask families" })).toBeVisible();

  // Whoever has nothing left hides nobody else's.
  await user.click(screen.getByRole("button", { name: "More for “Ask families”" }));
  await user.click(screen.getByRole("menuitemradio", { name: "Dropped" }));
  await user.click(await screen.findByRole("button", { name: "Drop it" }));
  expect(await screen.findByRole("link", { name: "Try it out" })).toBeVisible();
});

test("what is still open from before gets another day in its own row, with Undo", async () => {
  await plans("late", { title: "Ask families", due: "2026-03-10" });
  const user = openApp(THIS_WEEK);
  const due = async () => readAction(await journalOf(), "late" as ActionId)?.due;
  await user.click((await part("Still open from before")).getByRole("button", { name: "Another day" }));
  const day = screen.getByLabelText("Due");
  await user.clear(day);
  await user.type(day, "2026-03-20");
  await user.click(screen.getByRole("button", { name: "Give it this day" }));
  await waitFor(async () => expect(await due()).toBe("2026-03-20"));
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(async () => expect(await due()).toBe("2026-03-10"));
});

test("a week of nothing says so", async () => {
  openApp(THIS_WEEK);
  expect(await screen.findByRole("heading", { name: "Nothing this week" })).toBeVisible();
});

test("a calendar file holds the actions that have a day, one person’s where asked, and names only where asked", async () => {
  const downloads = catchDownloads();
  await plans("visit", { title: "Visit a school", owner: "Lee", start: "2026-03-02", due: "2026-03-20" });
  await plans("board", { title: "Bring it to the board", owner: "Mo", due: "2026-03-13" });
  await plans("never", { title: "Some day", notes: "Ask Lee" });
  const user = openApp(THIS_WEEK);
  await user.click(await screen.findByRole("button", { name: "Print or calendar" }));
  const calendar = within(await screen.findByRole("region", { name: "In a calendar" }));
  expect(calendar.getByText(/^1 action has no day/)).toBeVisible();
  await user.click(calendar.getByRole("button", { name: "Calendar file" }));
  await waitFor(() => expect(downloads).toHaveLength(1));
  const whole = await downloads[0]!.text();
  expect(downloads[0]!.name).toMatch(/\.ics$/);
  expect(whole.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(whole).toContain("UID:waymark-action-visit\r\n");
  expect(whole).toContain("DTSTART;VALUE=DATE:20260320\r\n");
  expect(whole).not.toContain("Lee");

  await user.selectOptions(calendar.getByRole("combobox", { name: "Whose actions" }), "Lee");
  await user.selectOptions(calendar.getByRole("combobox", { name: "Show each action" }), "all");
  await user.click(calendar.getByRole("checkbox", { name: "With names" }));
  await user.click(calendar.getByRole("button", { name: "Calendar file" }));
  await waitFor(() => expect(downloads).toHaveLength(2));
  const own = await downloads[1]!.text();
  expect(own.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(own).toContain("DTSTART;VALUE=DATE:20260302\r\nDTEND;VALUE=DATE:20260321\r\n");
  expect(own).toContain("Owner: Lee");
});

test("on paper a plan holds names unless they are left out, no reason unless it is asked for, and no dropped action", async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal("print", print);
  await writes(person("Ann"), (journal, writer) => {
    const [chosen] = choosePriority(journal, writer, BUY_IN);
    return [chosen!, explain(extendJournal(journal, [chosen!]), writer, chosen!.id, "Kim’s mother asked")];
  });
  await plans("visit", { title: "Visit a school", owner: "Lee", due: "2026-03-20" });
  await plans("gone", { title: "Buy a robot", owner: "Lee" });
  await writes(person("Ann"), (journal, writer) =>
    setActionState(journal, writer, "gone" as ActionId, "dropped"),
  );
  const user = openApp(THIS_WEEK);
  expect(screen.queryByRole("region", { name: "On paper" })).not.toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: "Print or calendar" }));
  const paper = within(await screen.findByRole("region", { name: "On paper" }));
  await waitFor(() => expect(screen.getByRole("region", { name: "Take the plan with you" })).toHaveFocus());
  await user.click(paper.getByRole("button", { name: "Look at it first" }));
  const sheet = within(screen.getByRole("region", { name: "The plan on paper" }));
  expect(sheet.getByText("Lee")).toBeVisible();
  expect(sheet.queryByText(/Kim/)).not.toBeInTheDocument();
  expect(sheet.queryByText("Buy a robot")).not.toBeInTheDocument();
  await user.click(paper.getByRole("checkbox", { name: "With names" }));
  await waitFor(() => expect(sheet.queryByText("Lee")).not.toBeInTheDocument());
  expect(sheet.getByText("Visit a school")).toBeVisible();
  await user.click(paper.getByRole("checkbox", { name: "With reasons" }));
  expect((await sheet.findAllByText(/Kim’s mother asked/))[0]).toBeVisible();
  await user.click(paper.getByRole("button", { name: "Print" }));
  expect(print).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
