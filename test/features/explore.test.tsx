import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { readingAt, tap, timesReady } from "./readingAt";

beforeEach(() => performance.clearMarks());

test("the three frameworks are offered, each with whom it is for, what it holds and where it comes from", async () => {
  await readingAt("/explore");
  const cards = await screen.findAllByRole("article");
  expect(cards.map((card) => within(card).getByRole("heading", { level: 2 }).textContent)).toEqual([
    "K-12 Journeys to Mastery Learning",
    "State Journey to Mastery Learning",
    "Mastery Design Essentials",
  ]);
  const [k12, state, essentials] = cards.map((card) => within(card));
  expect(k12!.getByText("25 competencies")).toBeVisible();
  expect(k12!.getByText("15 Foundational and 10 Advanced")).toBeVisible();
  expect(state!.getByText(/^For state agencies/)).toBeVisible();
  expect(essentials!.getByText("12 competencies")).toBeVisible();
  expect(essentials!.getByText("Mastery Transcript Consortium, 2019")).toBeVisible();
  expect(
    within(k12!.getByRole("list", { name: "Domains of K-12 JML" })).getAllByRole("listitem"),
  ).toHaveLength(5);
});

test("a framework is one tap from being read and one from starting a journey on it", async () => {
  await readingAt("/explore");
  expect(await screen.findByRole("link", { name: "Read State JML" })).toHaveAttribute(
    "href",
    "/explore/mtc-state-jml",
  );
  expect(screen.getByRole("link", { name: "Start a journey with State JML" })).toHaveAttribute(
    "href",
    "/journeys/new?framework=mtc-state-jml",
  );
});

test("reading opens the framework", async () => {
  await readingAt("/explore");
  await tap(await screen.findByRole("link", { name: "Read Design Essentials" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Mastery Design Essentials" })).toBeVisible();
});

test("the screen names the window and says when it is ready", async () => {
  await readingAt("/explore");
  await screen.findByRole("heading", { level: 1, name: "Explore" });
  expect(document.title).toBe("Explore · Waymark");
  expect(timesReady()).toBe(1);
});
