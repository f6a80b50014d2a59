import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { explain, readStatus, whyOf } from "../../src/domain/record";
import { addPerson, currentPerson, switchPerson } from "../../src/state/people";
import { flushDrafts } from "../../src/state/drafts";
import { leave, message, openApp, reopenApp } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  BUY_IN_AT,
  journalOf,
  person,
  startsJourney,
  writes,
} from "../support/screensJourneys";

const why = () => screen.findByRole("textbox", { name: "Why" });
const radio = (name: string) => screen.findByRole("radio", { name });
const saved = () => screen.findByText("Saved on this device");
const elsewhere = () => screen.findByRole("heading", { level: 2, name: "Stakeholder Buy-In" });
const changes = () =>
  within(screen.getByRole("heading", { name: "How we got here" }).closest("section")!)
    .getAllByRole("listitem")
    .map((change) => change.textContent);

async function record() {
  const journal = await journalOf();
  return readStatus(journal, BUY_IN).map(({ value, entry }) => [value, whyOf(journal, entry.id)]);
}

/** Another reason for the change that stands, as it comes from another tab or with a snapshot. */
const explains = (reason: string) =>
  writes(person("Bo"), (journal, writer) => [
    explain(journal, writer, readStatus(journal, BUY_IN)[0]!.entry.id, reason),
  ]);

beforeEach(async () => {
  await startsJourney();
});

test("a reason that was saved gives way to what somebody else writes since, also when the page is left", async () => {
  await writes(person("Bo"), answers("in-progress"));
  const user = openApp(BUY_IN_AT);
  await user.type(await why(), "Grade 6 has begun.");
  await user.click(await elsewhere());
  await saved();
  await explains("Grades 6 and 7 have begun.");
  expect(await screen.findByDisplayValue("Grades 6 and 7 have begun.")).toBe(await why());
  await leave();
  expect(await record()).toEqual([["in-progress", "Grades 6 and 7 have begun."]]);
});

test("a reason that was being typed while somebody else changed the status waits, says so, and goes with the next status", async () => {
  await writes(person("Bo"), answers("in-progress", "Grade 6 has begun."));
  const user = openApp(BUY_IN_AT);
  await screen.findByDisplayValue("Grade 6 has begun.");
  await user.clear(await why());
  await user.type(await why(), "All grades do it.");
  await writes(person("Cy"), answers("not-started", "It was given up."));
  await user.click(await elsewhere());
  expect(await screen.findByText(/^Somebody changed the status while this was being written/)).toBeVisible();
  expect(await record()).toEqual([["not-started", "It was given up."]]);
  expect(await why()).toHaveValue("All grades do it.");
  await user.click(await radio("Earned"));
  await saved();
  expect(await record()).toEqual([["earned", "All grades do it."]]);
  await waitFor(() => expect(changes()[1]).toMatch(/^Not startedIt was given up\.Cy/));
});

test("a reason stays with the status that it was given for when another is chosen later", async () => {
  const user = openApp(BUY_IN_AT);
  await user.click(await radio("In progress"));
  await saved();
  await user.type(await why(), "Grade 6 has begun.");
  await user.click(await elsewhere());
  await waitFor(async () => expect(await record()).toEqual([["in-progress", "Grade 6 has begun."]]));
  await user.click(await radio("Earned"));
  await message().findByText("Earned: saved.");
  expect(await record()).toEqual([["earned", ""]]);
  expect(await why()).toHaveValue("");
  await waitFor(() => expect(changes()[1]).toMatch(/^In progressGrade 6 has begun\./));
});

test("Undo puts the reason back, too", async () => {
  await writes(person("Bo"), answers("in-progress", "Grade 6 has begun."));
  const user = openApp(BUY_IN_AT);
  await user.click(await radio("Earned"));
  await message().findByText("Earned: saved.");
  await user.click(message().getByRole("button", { name: "Undo" }));
  await waitFor(async () => expect(await record()).toEqual([["in-progress", "Grade 6 has begun."]]));
  expect(await screen.findByDisplayValue("Grade 6 has begun.")).toBe(await why());
});

test("what one person has half typed never goes out under the name of the next", async () => {
  await addPerson("Ms. Ito");
  const ito = currentPerson();
  const user = openApp(BUY_IN_AT);
  await user.type(await why(), "I saw it myself.");
  await flushDrafts();
  await addPerson("Mr. Ode");
  await user.click(await radio("Earned"));
  await saved();
  expect(await record()).toEqual([["earned", ""]]);
  await switchPerson(ito);
  await reopenApp();
  expect(await screen.findByDisplayValue("I saw it myself.")).toBe(await why());
});

test("a choice that is walked through with arrow keys counts where it rests, and what was passed is nobody's word", async () => {
  const user = openApp(BUY_IN_AT);
  // Its heading takes the focus when it opens.
  const heading = await screen.findByRole("heading", { name: "Stakeholder Buy-In" });
  await waitFor(() => expect(heading).toHaveFocus());
  (await radio("Not started")).focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  await waitFor(async () => expect(await radio("Earned")).toBeChecked());
  await saved();
  expect(await record()).toEqual([["earned", ""]]);
  await waitFor(() => expect(changes()).toHaveLength(1));
});

test("what one person has half typed is not shown to the next, and is there again for the one before", async () => {
  await addPerson("Ms. Ito");
  const ito = currentPerson();
  const user = openApp(BUY_IN_AT);
  await user.type(await why(), "I saw it myself.");
  await addPerson("Mr. Ode");
  await waitFor(async () => expect(await why()).toHaveValue(""));
  await user.type(await why(), "So I am told.");
  await switchPerson(ito);
  expect(await screen.findByDisplayValue("I saw it myself.")).toBe(await why());
});

test("what was typed before one said who one is goes on under the name", async () => {
  const user = openApp(BUY_IN_AT);
  await user.type(await why(), "I saw it myself.");
  await addPerson("Ms. Ito");
  expect(await screen.findByDisplayValue("I saw it myself.")).toBe(await why());
  await user.click(await radio("Earned"));
  await saved();
  expect(await record()).toEqual([["earned", "I saw it myself."]]);
});
