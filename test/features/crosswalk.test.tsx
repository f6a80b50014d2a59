import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { readingAt, tap } from "./readingAt";

const rowOf = (title: string) =>
  within(screen.getByRole("heading", { level: 4, name: title }).closest("li")!);

test("the whole crosswalk is read from any of the three frameworks, each tie with its kind and its reason", async () => {
  await readingAt("/explore");
  await tap(screen.getByRole("link", { name: "How the frameworks answer to each other" }));
  expect(await screen.findByRole("radio", { name: "K-12 JML" })).toBeChecked();
  expect(screen.getByText("76 ties")).toBeVisible();
  const buyIn = rowOf("Stakeholder Buy-In").getAllByRole("listitem");
  expect(buyIn[0]).toHaveTextContent(
    "State JML · The same intentDeep Community EngagementBecause both rest the case for change on broad, honest listening.",
  );
  await tap(screen.getByRole("radio", { name: "State JML" }));
  expect(screen.getByTestId("address")).toHaveTextContent("/explore/crosswalk?from=mtc-state-jml");
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(
    "State Journey to Mastery Learning and its kin",
  );
  const [back] = rowOf("Deep Community Engagement").getAllByRole("listitem");
  expect(within(back!).getByRole("link", { name: "Stakeholder Buy-In" })).toHaveAttribute(
    "href",
    "/explore/mtc-k12-jml/purpose-and-vision/stakeholder-buy-in",
  );
});

test("an address that names no framework is seen from the first", async () => {
  await readingAt("/explore/crosswalk?from=none");
  expect(await screen.findByRole("radio", { name: "K-12 JML" })).toBeChecked();
});
