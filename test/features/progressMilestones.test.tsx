import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import type { MilestoneId } from "../../src/domain/ids";
import { MOMENT } from "../../src/domain/milestone";
import { addMilestone, renameMilestone } from "../../src/domain/milestoneTelling";
import { say } from "../../src/domain/register";
import { milestoneThing } from "../../src/domain/thing";
import { entryId } from "../support/entries";
import { address, openApp, reopenApp } from "../support/screensApp";
import {
  answers,
  clockAt,
  DAY,
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

test("two milestones are compared with each other, as the address says, the earlier one first", async () => {
  const user = openApp(`/journeys/${SCHOOL}/progress`);
  await writes(person("Bo", MARCH + 40 * DAY), answers("earned", "It holds."));
  await writes(person("Ann", MARCH + 60 * DAY), (journal, writer) =>
    addMilestone(journal, writer, { id: REVIEW, title: "Review", time: MARCH + 60 * DAY }),
  );
  await writes(person("Bo", MARCH + 90 * DAY), answers("not-started", "We stopped."));
  await user.click(await screen.findByRole("button", { name: /^Retreat/ }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Compare with" }), REVIEW);
  expect(await screen.findByRole("heading", { name: "From Retreat to Review" })).toBeVisible();
  expect(screen.getByText("It holds.")).toBeVisible();
  expect(screen.queryByText("We stopped.")).not.toBeInTheDocument();
  expect(address()).toBe(`/journeys/${SCHOOL}/progress?from=${RETREAT}&to=${REVIEW}`);

  await reopenApp(`/journeys/${SCHOOL}/progress?from=${REVIEW}&to=${RETREAT}`);
  expect(await screen.findByRole("heading", { name: "From Review to today" })).toBeVisible();
  expect(screen.getByText("We stopped.")).toBeVisible();
});
