import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { deleteThing } from "../../src/domain/deletion";
import type { MilestoneId } from "../../src/domain/ids";
import { MOMENT, readMilestones } from "../../src/domain/milestone";
import { addMilestone, renameMilestone } from "../../src/domain/milestoneTelling";
import { recordAt } from "../../src/domain/progress";
import { say } from "../../src/domain/register";
import { milestoneThing } from "../../src/domain/thing";
import { entryId } from "../support/entries";
import { address, openApp, reopenApp } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  clockAt,
  DAY,
  journalOf,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  writeApart,
  writes,
} from "../support/screensJourneys";

const RETREAT = "retreat" as MilestoneId;
const REVIEW = "review" as MilestoneId;

beforeEach(async () => {
  clockAt(MARCH + 200 * DAY);
  await startsJourney();
  await writes(person("Ann", MARCH), answers("in-progress"));
  await writes(person("Ann", MARCH + 20 * DAY), (journal, writer) =>
    addMilestone(journal, writer, { id: RETREAT, title: "Retreat", time: MARCH + 20 * DAY }),
  );
});

test("a milestone is looked back to unless somebody chooses otherwise", async () => {
  openApp(`/journeys/${SCHOOL}/progress`);
  expect(await screen.findByRole("heading", { name: "From Retreat to today" })).toBeVisible();
});

test("two names that were given apart are both shown, until somebody keeps one", async () => {
  await writeApart(
    [
      person("Ann", MARCH + 30 * DAY),
      (journal, writer) => [renameMilestone(journal, writer, RETREAT, "Spring retreat")],
    ],
    [
      person("Bo", MARCH + 31 * DAY),
      (journal, writer) => [renameMilestone(journal, writer, RETREAT, "First retreat")],
    ],
  );
  const user = openApp(`/journeys/${SCHOOL}/progress?from=${RETREAT}`);
  await user.click(await screen.findByRole("button", { name: "Keep “Spring retreat”" }));
  expect(await screen.findByRole("heading", { name: "From Spring retreat to today" })).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Keep/ })).not.toBeInTheDocument());
});

test("a milestone of which something has not arrived says so", async () => {
  await writes(person("Bo", MARCH + 30 * DAY), (journal, writer) => [
    say(journal, writer, milestoneThing(RETREAT), MOMENT, { time: MARCH, heads: [entryId("a")] }),
  ]);
  openApp(`/journeys/${SCHOOL}/progress`);
  expect(
    await screen.findByText(/^1 of the statuses that were kept with this moment has not arrived/),
  ).toBeVisible();
});

test("one that was deleted and written about apart is here again, says so, and is kept", async () => {
  await writeApart(
    [
      person("Ann", MARCH + 30 * DAY),
      (journal, writer) => deleteThing(journal, writer, milestoneThing(RETREAT)),
    ],
    [
      person("Bo", MARCH + 31 * DAY),
      (journal, writer) => [renameMilestone(journal, writer, RETREAT, "First retreat")],
    ],
  );
  const user = openApp(`/journeys/${SCHOOL}/progress?from=${RETREAT}`);
  expect(await screen.findByText(/^This milestone was deleted on one device/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Keep it" }));
  await waitFor(() => expect(screen.queryByText(/^This milestone was deleted/)).not.toBeInTheDocument());
  expect(await screen.findByRole("heading", { name: "From First retreat to today" })).toBeVisible();
});

test("a moment of today keeps what everybody sees, and is made once however often it is pressed", async () => {
  await writes(person("Cy", MARCH + 900 * DAY), answers("earned", "A clock ahead."));
  const user = openApp(`/journeys/${SCHOOL}/progress`);
  await user.click(await screen.findByRole("button", { name: "Mark another moment" }));
  await user.type(screen.getByRole("textbox", { name: "What to call it" }), "Today's review");
  await user.dblClick(screen.getByRole("button", { name: "Save" }));
  await waitFor(async () => expect(readMilestones(await journalOf())).toHaveLength(2));
  const journal = await journalOf();
  const [, review] = readMilestones(journal);
  expect(recordAt(journal, review!).get(BUY_IN)?.status).toBe("earned");
});

test("two milestones are compared with each other, as the address says, the earlier one first", async () => {
  const user = openApp(`/journeys/${SCHOOL}/progress`);
  await writes(person("Bo", MARCH + 40 * DAY), answers("earned", "It holds."));
  await writes(person("Ann", MARCH + 60 * DAY), (journal, writer) =>
    addMilestone(journal, writer, { id: REVIEW, title: "Review", time: MARCH + 60 * DAY }),
  );
  await writes(person("Bo", MARCH + 90 * DAY), answers("not-started", "We stopped."));
  await user.click(await screen.findByRole("button", { name: /^Retreat/ }));
  await screen.findByRole("option", { name: /Review/ });
  await user.selectOptions(screen.getByRole("combobox", { name: "Compare with" }), REVIEW);
  expect(await screen.findByRole("heading", { name: "From Retreat to Review" })).toBeVisible();
  expect(screen.getByText("It holds.")).toBeVisible();
  expect(screen.queryByText("We stopped.")).not.toBeInTheDocument();
  await waitFor(() => expect(address()).toBe(`/journeys/${SCHOOL}/progress?from=${RETREAT}&to=${REVIEW}`));

  await reopenApp(`/journeys/${SCHOOL}/progress?from=${REVIEW}&to=${RETREAT}`);
  expect(await screen.findByRole("heading", { name: "From Review to today" })).toBeVisible();
  expect(screen.getByText("We stopped.")).toBeVisible();
});
