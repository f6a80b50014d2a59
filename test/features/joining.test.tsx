import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { arrange } from "../../src/storage/shelves";
import { readSummary } from "../../src/storage/summaries";
import { address, device, message, openApp, reopenApp, settled } from "../support/screensApp";
import { answers, BUY_IN, person, SCHOOL, startsJourney, TIME, writes } from "../support/screensJourneys";
import { journeyId } from "../support/entries";

await import("../../src/features/joining/JoinScreen");

const OTHER = journeyId("their-school");
const JOIN_AT = `/journeys/${SCHOOL}/join`;
const listed = async (journey = SCHOOL) => (await readSummary(device(), journey))!;

/** Ours with one answer, theirs with another to the same competency and one more; and one on another framework. */
async function twoThatAreOne(theirTitle = "Their school") {
  await writes(await startsJourney(), answers("earned"));
  const bob = await startsJourney({ by: person("Bob", undefined, OTHER), title: theirTitle });
  await writes(bob, answers("in-progress"));
  await writes(bob, answers("earned", "", TIME));
  const state = person("Cy", undefined, journeyId("state"));
  await startsJourney({ by: state, title: "The state", framework: "mtc-state-jml" });
  return bob;
}

test("two journeys that were started apart are made one from the list, with the name that is chosen; undo parts them", async () => {
  await twoThatAreOne();
  const user = openApp("/");
  await user.click(await screen.findByRole("button", { name: "More for Our school" }));
  await user.click(screen.getByRole("menuitem", { name: "The same journey as another…" }));
  const which = within(
    await screen.findByRole("radiogroup", { name: "Which journey is the same as this one?" }),
  );
  expect(address()).toBe(JOIN_AT);
  expect(which.getAllByRole("radio")).toHaveLength(1);
  expect(screen.queryByRole("button", { name: "Read them as one" })).toBeNull();

  await user.click(which.getByRole("radio", { name: "Their school" }));
  const together = within(await screen.findByRole("region", { name: "What would come together" }));
  expect(together.getByText("1 competency gets two answers, to be settled when you like")).toBeVisible();
  expect(together.getByText("2 competencies assessed")).toBeVisible();
  await user.click(together.getByRole("radio", { name: "Their school" }));
  await user.click(together.getByRole("button", { name: "Read them as one" }));

  expect(
    await message().findByText("“Our school” and “Their school” are read as one journey now."),
  ).toBeVisible();
  await waitFor(() => expect(address()).toBe(`/journeys/${SCHOOL}`));
  expect(await screen.findByRole("heading", { level: 1, name: "Their school" })).toBeVisible();
  expect(await screen.findByText("2 journeys are read as one here.")).toBeVisible();
  expect(screen.queryByText(/given two names apart/)).toBeNull();
  expect(await listed()).toMatchObject({ members: [SCHOOL, OTHER], twoAnswers: [BUY_IN] });

  await user.click(message().getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Our school" })).toBeVisible();
  await waitFor(() => expect(screen.queryByText("2 journeys are read as one here.")).toBeNull());
  await settled();
  expect((await listed()).members).toBeUndefined();
  expect(await listed(OTHER)).toMatchObject({ title: "Their school", twoAnswers: [] });
});

test("the old address leads to the same part of what both are now, and there each can be read apart again", async () => {
  const bob = await twoThatAreOne("our  School");
  const user = openApp(JOIN_AT);
  // Of one name but for how it was typed: it is chosen already.
  expect(await screen.findByRole("radio", { name: "our School" })).toBeChecked();
  await user.click(await screen.findByRole("button", { name: "Read them as one" }));
  await waitFor(() => expect(address()).toBe(`/journeys/${SCHOOL}`));
  await settled();
  // A tab that was open on the other goes on writing in it.
  await writes(bob, answers("not-started", "", TIME));

  const again = await reopenApp(`/journeys/${OTHER}/join?x=1`);
  await waitFor(() => expect(address()).toBe(`${JOIN_AT}?x=1`));
  const parts = within(await screen.findByRole("region", { name: "2 journeys are read as one here" }));
  expect(parts.getByText("The other is read as this one.")).toBeVisible();
  await again.click(parts.getByRole("button", { name: /^Read apart again: / }));
  expect(await message().findByText(/is a journey of its own again\.$/)).toBeVisible();
  await waitFor(() => expect(screen.queryByRole("region", { name: /read as one here$/ })).toBeNull());
  expect((await listed(OTHER)).statuses).toMatchObject({ [TIME]: "not-started" });
  await again.click(message().getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("region", { name: "2 journeys are read as one here" })).toBeVisible();
});

test("where there is nothing to join, or nobody may write, it is said what to do instead", async () => {
  await startsJourney();
  const user = openApp(JOIN_AT);
  expect(
    await screen.findByRole("heading", { name: "No other journey on this framework is here" }),
  ).toBeVisible();
  await arrange(device(), [SCHOOL], { readOnly: true });
  expect(
    await screen.findByRole("heading", { name: "This journey is only read on this device" }),
  ).toBeVisible();
  expect(screen.queryByRole("radiogroup")).toBeNull();
  await user.click(screen.getByRole("link", { name: "Back to the record" }));
  await waitFor(() => expect(address()).toBe(`/journeys/${SCHOOL}`));
});

test("one that is only read here gives both its name and address, as it cannot say anything itself", async () => {
  await twoThatAreOne();
  await arrange(device(), [OTHER], { readOnly: true });
  const user = openApp(JOIN_AT);
  await user.click(await screen.findByRole("radio", { name: "Their school" }));
  await user.click(await screen.findByRole("button", { name: "Read them as one" }));
  await waitFor(() => expect(address()).toBe(`/journeys/${OTHER}`));
  expect(await listed()).toMatchObject({ journey: OTHER, readOnly: false, members: [SCHOOL, OTHER] });
});
