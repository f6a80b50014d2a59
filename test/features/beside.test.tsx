import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { competencyRef } from "../../src/domain/framework";
import { readEntries } from "../../src/storage/journals";
import { address, device, openApp, settled } from "../support/screensApp";
import { answers, person, SCHOOL, startsJourney, writeApart, writes } from "../support/screensJourneys";

await import("../../src/features/beside/BesideScreen");

const BESIDE_AT = `/journeys/${SCHOOL}/beside`;
const reading = (name: string) => screen.findByRole("group", { name: `The record read as ${name}` });
const cell = async (framework: string, name: RegExp) =>
  within(await reading(framework)).findByRole("link", { name });
const rowOf = async (title: string) => {
  const list = await screen.findByRole("region", { name: /^What is read of/ });
  return within(within(list).getByRole("heading", { level: 4, name: title }).closest("li")!);
};

test("a K-12 record is read as the state framework, with what each reading comes from and why", async () => {
  const ann = await startsJourney();
  await writes(ann, answers("earned"));
  const user = openApp(`/journeys/${SCHOOL}`);
  await user.click(await screen.findByRole("link", { name: /^Read this record as another framework/ }));
  expect(address()).toBe(BESIDE_AT);
  expect(await screen.findByText(/^This is a reading, not a record/)).toBeVisible();
  expect(
    await cell("State Journey to Mastery Learning", /^Deep Community Engagement, reads as earned$/),
  ).toBeVisible();
  expect(
    await cell("State Journey to Mastery Learning", /^Schools as Leaders, reads as not started$/),
  ).toBeVisible();
  const record = within(await screen.findByRole("group", { name: "The record of Our school" }));
  expect(record.getByRole("link", { name: "Stakeholder Buy-In, Foundational, earned" })).toBeVisible();

  const row = await rowOf("Deep Community Engagement");
  expect(row.getByText("Reads as earned")).toBeVisible();
  const [source] = within(row.getByRole("list", { name: "Read from" })).getAllByRole("listitem");
  expect(source).toHaveTextContent(
    "Stakeholder Buy-In, earnedBecause both rest the case for change on broad, honest listening.",
  );
  expect(within(source!).getByRole("link")).toHaveAttribute(
    "href",
    `/journeys/${SCHOOL}/competencies/purpose-and-vision/stakeholder-buy-in`,
  );
});

test("the other framework is chosen at once and kept in the address; a piece leads to its row; nothing is written", async () => {
  const ann = await startsJourney();
  await writes(ann, answers("in-progress"));
  const before = await readEntries(device(), SCHOOL);
  const user = openApp(BESIDE_AT);
  await user.click(await screen.findByRole("radio", { name: "Mastery Design Essentials" }));
  expect(screen.getByRole("radio", { name: "Mastery Design Essentials" })).toBeChecked();
  await waitFor(() => expect(address()).toBe(`${BESIDE_AT}?framework=mtc-design-essentials`));
  const vision = await cell("Mastery Design Essentials", /^Community.Driven Vision, reads as in progress$/i);
  expect(screen.getByText(/of 2 nothing can be read$/)).toBeVisible();
  await user.click(vision);
  await waitFor(() => expect(vision).toHaveAttribute("aria-current", "true"));
  const row = screen.getByRole("heading", { level: 4, name: /^Community.Driven Vision/i }).closest("li");
  await waitFor(() => expect(row).toHaveFocus());
  await settled();
  expect(await readEntries(device(), SCHOOL)).toEqual(before);
});

test("a state journey reads as K-12, two answers are told, and what can’t be read is said", async () => {
  const ann = await startsJourney({ framework: "mtc-state-jml", subject: "state" });
  const deep = competencyRef("mtc-state-jml", "purpose-and-vision/deep-community-engagement");
  await writeApart([ann, answers("earned", "", deep)], [person("Bo"), answers("in-progress", "", deep)]);
  openApp(BESIDE_AT);
  const row = await rowOf("Stakeholder Buy-In");
  expect(row.getByText("Read from two answers")).toBeVisible();
  expect(screen.getByText("The crosswalk does not tie State JML to Design Essentials.")).toBeVisible();
  expect(screen.getAllByText(/Nothing can be read$/).length).toBeGreaterThan(0);
});
