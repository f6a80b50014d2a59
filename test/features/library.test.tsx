import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { readingAt, tap, timesReady } from "./readingAt";

const region = async (name: string) => within(await screen.findByRole("region", { name }));
/** The headings, one an entry. */
const titles = async (name: string) =>
  (await region(name)).getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);

// Asking of each of some thousand elements whether it is hidden takes seconds; nothing here hinges on it.
configure({ defaultHidden: true });

beforeEach(() => performance.clearMarks());

test("all 110 resources and six case studies are there", async () => {
  await readingAt("/library");
  expect(await titles("Resources")).toHaveLength(110);
  expect(await titles("Case studies")).toHaveLength(6);
  expect(screen.getByText("All 110 resources are shown.")).toBeVisible();
  expect(document.title).toBe("Library · Waymark");
  expect(timesReady()).toBe(1);
});

test("a resource says whose it is, what it is, when it was published and what it is about", async () => {
  await readingAt("/library?q=five-stage pre-assessment");
  const paper = (await region("Resources")).getAllByRole("listitem")[0]!;
  expect(paper).toHaveTextContent("Paper · Mastery Transcript Consortium · 2019");
  expect(paper).toHaveTextContent(/^MTC Works: “The Journey towards Mastery Learning”/);
});

test("a resource opens on the web in a tab of its own and tells the web nothing about where from", async () => {
  await readingAt("/library?q=grow accelerating");
  const [link] = (await region("Resources")).getAllByRole("link");
  expect(link).toHaveAttribute("target", "_blank");
  expect(link).toHaveAttribute("rel", "noreferrer");
  expect(link).toHaveAccessibleDescription("Opens on the web; needs a connection.");
});

test("a resource leads to the competencies that it serves", async () => {
  await readingAt("/library?q=induction-with-mentoring");
  const resources = await region("Resources");
  await tap(resources.getByText("Serves 1 competency"));
  expect(resources.getByRole("link", { name: "Mentoring" })).toHaveAttribute(
    "href",
    "/explore/mtc-k12-jml/sustainability/mentoring",
  );
});

test("the list narrows down while one types, whatever the case", async () => {
  await readingAt("/library");
  await userEvent.type(await screen.findByRole("searchbox", { name: "Filter by words" }), "FOLKlife");
  expect(await screen.findByText("1 of 110 resources is shown.")).toBeVisible();
  expect(await titles("Resources")).toEqual(["A Snapshot of Act 77 Implementation"]);
});

test("the list narrows down by kind and by framework, and the address keeps the choice", async () => {
  await readingAt("/library");
  await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Kind" }), "Video");
  expect(await screen.findByText("1 of 110 resources is shown.")).toBeVisible();
  expect(screen.queryByRole("region", { name: "Case studies" })).toBeNull();
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: "Framework" }),
    "K-12 Journeys to Mastery Learning",
  );
  expect(screen.getByTestId("address")).toHaveTextContent("/library?framework=mtc-k12-jml&kind=video");
});

test("words are kept in the address once the field is left", async () => {
  await readingAt("/library");
  const field = await screen.findByRole("searchbox");
  await userEvent.type(field, "mentoring");
  expect(screen.getByTestId("address")).toHaveTextContent(/^\/library$/);
  fireEvent.blur(field);
  await waitFor(() => expect(screen.getByTestId("address")).toHaveTextContent("/library?q=mentoring"));
});

test("an address with a choice shows that choice", async () => {
  await readingAt("/library?kind=case-study&framework=mtc-state-jml");
  expect(await screen.findByRole("combobox", { name: "Kind" })).toHaveValue("case-study");
  expect(screen.getByRole("combobox", { name: "Framework" })).toHaveValue("mtc-state-jml");
});

test("where nothing fits, a sentence says so and one tap shows all again", async () => {
  await readingAt("/library?q=zeppelin");
  expect(await screen.findByRole("heading", { name: "Nothing in the library fits" })).toBeVisible();
  await tap(screen.getByRole("button", { name: "Show all" }));
  expect(await screen.findByText("All 110 resources are shown.")).toBeVisible();
  expect(screen.getByRole("searchbox")).toHaveValue("");
});
