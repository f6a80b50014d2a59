import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { readingAt, tap, timesReady } from "./readingAt";

const buyIn = "/explore/mtc-k12-jml/purpose-and-vision/stakeholder-buy-in";
const region = async (name: string) => within(await screen.findByRole("region", { name }));

beforeEach(() => performance.clearMarks());

test("a competency says where it stands and what it states", async () => {
  await readingAt(buyIn);
  expect(await screen.findByRole("heading", { level: 1, name: "Stakeholder Buy-In" })).toBeVisible();
  expect(screen.getByText("Foundational")).toBeVisible();
  expect(screen.getByText(/^Together with families, learners, staff/)).toBeVisible();
  const where = within(screen.getByRole("navigation", { name: "Where you are" }));
  expect(where.getByRole("link", { name: "Purpose & Vision" })).toHaveAttribute(
    "href",
    "/explore/mtc-k12-jml#purpose-and-vision",
  );
});

test("each status is explained, with the signs that speak for it", async () => {
  await readingAt(buyIn);
  const statuses = await region("What each status means");
  expect(statuses.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    "Not started",
    "In progress",
    "Earned",
  ]);
  const signs = within(statuses.getByRole("list", { name: "Signs of “Earned”" }));
  expect(signs.getAllByRole("listitem")).toHaveLength(3);
  expect(signs.getByText("The written case for change cites what each group said.")).toBeVisible();
  expect(statuses.getByText(/The signs are Waymark’s own wording/)).toBeVisible();
});

test("ideas for evidence and a question to talk about are at hand", async () => {
  await readingAt(buyIn);
  expect((await region("Evidence you could keep")).getAllByRole("listitem")).toHaveLength(3);
  expect((await region("To talk about")).getByText(/^Whose voice is missing/)).toBeVisible();
});

test("kin in the other frameworks are linked, each with how and why", async () => {
  await readingAt(buyIn);
  const kin = (await region("In the other frameworks")).getByRole("list");
  const [state] = within(kin).getAllByRole("listitem");
  expect(within(state!).getByRole("link", { name: "Deep Community Engagement" })).toHaveAttribute(
    "href",
    "/explore/mtc-state-jml/purpose-and-vision/deep-community-engagement",
  );
  expect(state).toHaveTextContent("State JML · Purpose & Vision");
  expect(state).toHaveTextContent("The same intent");
  expect(state).toHaveTextContent("Because both rest the case for change on broad, honest listening.");
});

test("kin are seen from both sides, and support keeps its direction", async () => {
  await readingAt("/explore/mtc-design-essentials/alignment/mastery-credits");
  const kin = (await region("In the other frameworks")).getByRole("list");
  const transcript = within(kin)
    .getAllByRole("listitem")
    .find((item) => item.textContent.includes("Mastery Transcript"));
  expect(transcript).toHaveTextContent("It supports this one");
});

test("what there is to read is linked out of the app, and says that it needs a connection", async () => {
  await readingAt(buyIn);
  const reading = await region("To read and use");
  const link = reading.getByRole("link", { name: "Accelerating Your Journey: MTC Grow" });
  expect(link).toHaveAttribute("href", "https://mastery.org/what-we-do/journeys-to-mastery-learning/");
  expect(link).toHaveAttribute("target", "_blank");
  expect(link).toHaveAttribute("rel", "noreferrer");
  expect(link).toHaveAccessibleDescription("Opens on the web; needs a connection.");
});

test("the words that name the competency are explained", async () => {
  await readingAt("/explore/mtc-k12-jml/alignment/mastery-transcript");
  const terms = (await region("Words used here")).getAllByRole("term");
  expect(terms.map(({ textContent }) => textContent)).toContain("Mastery Transcript");
});

test("reading goes on to the next competency, across domains, and back", async () => {
  await readingAt("/explore/mtc-k12-jml/purpose-and-vision/community-impact");
  const pager = within(await screen.findByRole("navigation", { name: "Previous and next competency" }));
  expect(pager.getByRole("link", { name: /^Previous Learner Leaders/ })).toBeVisible();
  await tap(pager.getByRole("link", { name: /^Next Vision of Success/ }));
  expect(await screen.findByRole("heading", { level: 1, name: "Vision of Success" })).toBeVisible();
  expect(document.title).toBe("Vision of Success · Waymark");
});

test("the first competency has none before it and the last none after", async () => {
  await readingAt(buyIn);
  const pager = within(await screen.findByRole("navigation", { name: "Previous and next competency" }));
  expect(pager.getAllByRole("link")).toHaveLength(1);
  expect(pager.queryByRole("link", { name: /^Previous/ })).toBeNull();
});

test("a journey can be started from a competency", async () => {
  await readingAt(buyIn);
  expect(await screen.findByRole("link", { name: "Start a journey with K-12 JML" })).toHaveAttribute(
    "href",
    "/journeys/new?framework=mtc-k12-jml",
  );
  expect(timesReady()).toBe(1);
});

test("an address of no competency says so and leads to the framework", async () => {
  await readingAt("/explore/mtc-k12-jml/alignment/none");
  expect(
    await screen.findByRole("heading", { level: 1, name: "There is no such competency here" }),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "Read K-12 JML" })).toHaveAttribute("href", "/explore/mtc-k12-jml");
});

test("a competency of another framework is not found under this one", async () => {
  await readingAt("/explore/mtc-design-essentials/purpose-and-vision/stakeholder-buy-in");
  expect(await screen.findByText(/^Mastery Design Essentials has no competency/)).toBeVisible();
});

test("an address of no framework says so and leads back to those there are", async () => {
  await readingAt("/explore/our-own/alignment/timely-support");
  expect(
    await screen.findByRole("heading", { level: 1, name: "There is no such framework here" }),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "See the frameworks" })).toBeVisible();
});
