import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { readingAt, timesReady } from "./readingAt";

beforeEach(() => performance.clearMarks());

test("the page says that everything stays on the device", async () => {
  await readingAt("/about");
  expect(
    await screen.findByText(/kept on this device, in this browser, and nothing of it is sent/),
  ).toBeVisible();
  expect(screen.getByText(/a snapshot leaves this device only when you export it/)).toBeVisible();
});

test("the frameworks' source is named and linked, and no tie to it is claimed", async () => {
  await readingAt("/about");
  const sources = within(await screen.findByRole("list", { name: "Sources of the frameworks" }));
  expect(sources.getAllByRole("listitem")).toHaveLength(3);
  expect(sources.getByRole("link", { name: "Journeys to Mastery Learning" })).toHaveAttribute(
    "href",
    "https://mastery.org/what-we-do/journeys-to-mastery-learning/",
  );
  expect(
    screen.getByText(
      /the work of the Mastery Transcript Consortium.*no tie to the Consortium and claims none/,
    ),
  ).toBeVisible();
});

test("signs, evidence ideas and prompts are said to be Waymark's own", async () => {
  await readingAt("/about");
  expect(
    await screen.findByText(/The signs, the evidence ideas and the prompts.*are Waymark’s own wording/),
  ).toBeVisible();
});

test("the version and the licences of what it is built with are said", async () => {
  await readingAt("/about");
  expect(await screen.findByText(/^This is version \d+\.\d+\.\d+\S* of Waymark\.$/)).toBeVisible();
  expect(screen.getByText(/MIT licence.*Apache licence 2\.0/)).toBeVisible();
  expect(document.title).toBe("About Waymark · Waymark");
  expect(timesReady()).toBe(1);
});
