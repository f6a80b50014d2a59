import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { readingAt, timesReady } from "./readingAt";

beforeEach(() => performance.clearMarks());

test("a framework is read domain by domain, each with its question and its competencies", async () => {
  await readingAt("/explore/mtc-k12-jml");
  await screen.findByRole("heading", { level: 1, name: "K-12 Journeys to Mastery Learning" });
  const alignment = within(screen.getByRole("region", { name: "Alignment" }));
  expect(alignment.getByText("Domain 4 of 5")).toBeVisible();
  expect(alignment.getByText(/^How well do our habits/)).toBeVisible();
  expect(alignment.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    "Timely Support",
    "Success Pathways",
    "Feedback for Growth",
    "Mastery Transcript",
    "Peer-Peer Feedback",
    "Exhibition and Defense",
  ]);
  expect(alignment.getAllByText("Foundational")).toHaveLength(4);
  expect(alignment.getAllByText("Advanced")).toHaveLength(2);
  expect(alignment.getByRole("link", { name: "Timely Support" })).toHaveAttribute(
    "href",
    "/explore/mtc-k12-jml/alignment/timely-support",
  );
});

test("every domain is one tap away", async () => {
  await readingAt("/explore/mtc-k12-jml");
  const nav = within(await screen.findByRole("navigation", { name: "Domains" }));
  expect(nav.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "#purpose-and-vision",
    "#graduate-profile",
    "#learning-model",
    "#alignment",
    "#sustainability",
  ]);
  for (const link of nav.getAllByRole("link")) {
    expect(document.getElementById(link.getAttribute("href")!.slice(1))).not.toBeNull();
  }
});

test("a journey can be started with the framework that is being read", async () => {
  await readingAt("/explore/mtc-design-essentials");
  expect(await screen.findByRole("link", { name: "Start a journey with this framework" })).toHaveAttribute(
    "href",
    "/journeys/new?framework=mtc-design-essentials",
  );
});

test("the state's considerations are read beside its competencies", async () => {
  await readingAt("/explore/mtc-state-jml");
  const considerations = within(await screen.findByRole("region", { name: "Considerations" }));
  expect(considerations.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    "System Considerations",
    "Key Interfaces",
    "Policy Framework & Partnerships",
  ]);
  expect(considerations.getAllByRole("term")).toHaveLength(13);
  expect(considerations.getByText("Policy Levers")).toBeVisible();
});

test("a framework without levels or considerations speaks of neither", async () => {
  await readingAt("/explore/mtc-design-essentials");
  await screen.findByRole("heading", { level: 1 });
  expect(screen.queryByText("Foundational")).toBeNull();
  expect(screen.queryByText("Considerations")).toBeNull();
});

test("the screen names the window and says when it is ready", async () => {
  await readingAt("/explore/mtc-state-jml");
  await screen.findByRole("heading", { level: 1 });
  expect(document.title).toBe("State Journey to Mastery Learning · Waymark");
  expect(timesReady()).toBe(1);
});

test("an address of no framework says so and leads back to those there are", async () => {
  await readingAt("/explore/our-own");
  expect(
    await screen.findByRole("heading", { level: 1, name: "There is no such framework here" }),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "See the frameworks" })).toHaveAttribute("href", "/explore");
  expect(timesReady()).toBe(1);
});
