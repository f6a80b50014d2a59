import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { readPriorities } from "../../src/domain/priority";
import { whyOf } from "../../src/domain/record";
import type { MilestoneId } from "../../src/domain/ids";
import { addMilestone } from "../../src/domain/milestoneTelling";
import { message, openApp, reopenApp, settled } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  BUY_IN_AT,
  journalOf,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  TIME,
  writes,
} from "../support/screensJourneys";

const earned = () => screen.findByRole("radio", { name: "Earned" });
const said = (text: string | RegExp) => screen.findByText(text, { selector: "[role=status]" });
const nothingSaid = () => expect(screen.queryByText(/That is/)).toBeNull();

describe("when a competency is earned by one's own tap", () => {
  test("one sentence says so and how far that is", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("earned", "", TIME));
    const user = openApp(BUY_IN_AT);
    await user.click(await earned());
    expect(await said("Earned. That is 2 of 25.")).toBeVisible();
  });

  test("it counts since the latest milestone, too", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("earned", "", TIME));
    await writes(ann, (journal, writer) =>
      addMilestone(journal, writer, {
        id: "retreat" as MilestoneId,
        title: "March retreat",
        time: MARCH + 60_000,
      }),
    );
    const user = openApp(BUY_IN_AT);
    await user.click(await earned());
    expect(await said("Earned. That is 2 of 25, 1 since “March retreat”.")).toBeVisible();
  });

  test("the sentence is gone when it is taken back, and does not come again", async () => {
    await startsJourney();
    const user = openApp(BUY_IN_AT);
    await user.click(await earned());
    await said("Earned. That is the first of 25.");
    await user.click(await message().findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.queryByText(/^Earned\. That is/)).not.toBeInTheDocument());
  });

  test("nothing is said of it after a reload, nor when one comes back to the page", async () => {
    await startsJourney();
    const user = openApp(BUY_IN_AT);
    await user.click(await earned());
    await said(/That is the first/);
    await user.click(screen.getByRole("link", { name: "Next" }));
    await screen.findByRole("heading", { level: 2, name: "Learning is Constant, Time is Variable" });
    await user.click(screen.getByRole("link", { name: "Previous" }));
    await screen.findByRole("heading", { level: 2, name: "Stakeholder Buy-In" });
    expect(await earned()).toBeChecked();
    nothingSaid();
    await settled();
    await reopenApp();
    expect(await earned()).toBeChecked();
    nothingSaid();
  });

  test("it is said in the walk as well", async () => {
    await startsJourney();
    const user = openApp(`/journeys/${SCHOOL}/assess`);
    await user.click(await earned());
    expect(await said("Earned. That is the first of 25.")).toBeVisible();
  });
});

describe("nothing is celebrated", () => {
  test("that somebody else earned meanwhile", async () => {
    await startsJourney();
    openApp(BUY_IN_AT);
    await earned();
    await writes(person("Bo"), answers("earned"));
    await waitFor(async () => expect(await earned()).toBeChecked());
    nothingSaid();
  });

  test("where the status goes anywhere else", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("earned"));
    const user = openApp(BUY_IN_AT);
    await user.click(await screen.findByRole("radio", { name: "In progress" }));
    expect(await message().findByText("In progress: saved.")).toBeVisible();
    nothingSaid();
  });
});

describe("what to work on next", () => {
  test("is chosen with a tap and given a reason, and taken back with another", async () => {
    await startsJourney();
    const user = openApp(BUY_IN_AT);
    const box = await screen.findByRole("checkbox", { name: "Work on this now" });
    await user.click(box);
    expect(box).toBeChecked();
    const reason = await screen.findByRole("textbox", { name: /^Reason to work/ });
    await user.type(reason, "The board asked for it.");
    await user.tab();
    await waitFor(async () => {
      const journal = await journalOf();
      const [priority] = readPriorities(journal);
      expect(priority?.ref).toBe(BUY_IN);
      expect(whyOf(journal, priority!.entry.id)).toBe("The board asked for it.");
    });
    await user.click(box);
    await waitFor(async () => expect(readPriorities(await journalOf())).toEqual([]));
    expect(screen.queryByRole("textbox", { name: /^Reason to work/ })).toBeNull();
  });

  test("leaves the one box for the status's reason its name", async () => {
    await startsJourney();
    const user = openApp(BUY_IN_AT);
    await user.click(await screen.findByRole("checkbox", { name: "Work on this now" }));
    await screen.findByRole("textbox", { name: /^Reason to work/ });
    const panel = within(screen.getByRole("article"));
    expect(panel.getAllByRole("textbox", { name: /why/i })).toHaveLength(1);
  });
});
