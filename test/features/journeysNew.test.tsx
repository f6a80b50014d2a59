import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { listSummaries } from "../../src/storage/summaries";
import { fillDisk } from "../support/databases";
import { address, device, leave, openApp, reopenApp, shownOnce, timesSaved } from "../support/screensApp";

const name = () => screen.findByRole("textbox", { name: "Name" });
const start = () => screen.getByRole("button", { name: "Start" });

test("a name and a framework are enough to start a journey, which opens at its record", async () => {
  const user = openApp("/");
  await user.click(await screen.findByRole("link", { name: "Start a journey" }));
  await user.type(await name(), "Willow School");
  const frameworks = within(screen.getByRole("radiogroup", { name: "Framework" }));
  expect(frameworks.getByRole("radio", { name: "K-12 Journeys to Mastery Learning" })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: "A district" }));
  await user.click(start());
  expect(await screen.findByRole("heading", { level: 1, name: "Willow School" })).toBeVisible();
  const [journey] = await listSummaries(device());
  expect(journey).toMatchObject({ title: "Willow School", subject: "district", framework: "mtc-k12-jml" });
  expect(address()).toBe(`/journeys/${journey!.journey}`);
  expect(timesSaved()).toBe(1);
});

test("the reader of a framework starts there: it is already chosen, with the subjects that it is for", async () => {
  openApp("/journeys/new?framework=mtc-state-jml");
  expect(await screen.findByRole("radio", { name: "State Journey to Mastery Learning" })).toBeChecked();
  expect(screen.getByRole("radio", { name: "A state" })).toBeChecked();
  expect(screen.queryByRole("radio", { name: "A classroom" })).not.toBeInTheDocument();
  await shownOnce();
});

test("an address that names no known framework offers all three all the same", async () => {
  openApp("/journeys/new?framework=nonsense");
  const frameworks = within(await screen.findByRole("radiogroup", { name: "Framework" }));
  expect(frameworks.getAllByRole("radio")).toHaveLength(3);
  expect(frameworks.getByRole("radio", { name: "K-12 Journeys to Mastery Learning" })).toBeChecked();
});

test("a subject that the newly chosen framework does not know gives way to one that it knows", async () => {
  const user = openApp("/journeys/new");
  await user.click(await screen.findByRole("radio", { name: "A classroom" }));
  await user.click(screen.getByRole("radio", { name: "State Journey to Mastery Learning" }));
  expect(screen.getByRole("radio", { name: "A state" })).toBeChecked();
});

test("a name of nothing but spaces is answered with a sentence", async () => {
  const user = openApp("/journeys/new");
  await user.type(await name(), "   ");
  await user.click(start());
  expect(await screen.findByRole("alert")).toHaveTextContent("Please give the journey a name first.");
  expect(await name()).toHaveAccessibleDescription(/Please give the journey a name first/);
  await user.type(await name(), "W");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(await listSummaries(device())).toEqual([]);
});

test("a name of 5,000 characters is answered with a sentence and stays as it was typed", async () => {
  const long = "w".repeat(5_000);
  const user = openApp("/journeys/new");
  await user.click(await name());
  await user.paste(long);
  await user.click(start());
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "That name has 5000 characters; at most 200 fit. Please shorten it: nothing was saved yet.",
  );
  expect(await name()).toHaveValue(long);
  expect(address()).toBe("/journeys/new");
  expect(await listSummaries(device())).toEqual([]);
});

test("a half-typed name is there again after leaving and coming back, and gone once the journey has started", async () => {
  let user = openApp("/journeys/new");
  await user.type(await name(), "Willow Sch");
  user = await reopenApp("/journeys/new");
  expect(await screen.findByDisplayValue("Willow Sch")).toBe(await name());
  await user.type(await name(), "ool");
  await user.click(start());
  await screen.findByRole("heading", { level: 1, name: "Willow School" });
  await leave();
  performance.clearMarks();
  openApp("/journeys/new");
  await shownOnce();
  expect(await name()).toHaveValue("");
});

test("with a full disk nothing is started, a sentence says so, and another try succeeds once there is space", async () => {
  const user = openApp("/journeys/new");
  await user.type(await name(), "Willow School");
  const makeSpace = fillDisk("packs", "the request fails");
  await user.click(start());
  expect(await screen.findByText(/no space left/)).toBeVisible();
  makeSpace();
  expect(await name()).toHaveValue("Willow School");
  expect(await listSummaries(device())).toEqual([]);
  await user.click(start());
  expect(await screen.findByRole("heading", { level: 1, name: "Willow School" })).toBeVisible();
});
