import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { arrange } from "../../src/storage/shelves";
import { readEntries } from "../../src/storage/journals";
import { listSummaries } from "../../src/storage/summaries";
import { address, device, message, openApp, reopenApp, settled } from "../support/screensApp";
import {
  answers,
  BUY_IN_AT,
  DAY,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  writes,
} from "../support/screensJourneys";
import { journeyId } from "../support/entries";

const card = async (title: string) =>
  within((await screen.findByRole("heading", { name: title })).closest("li")!);

async function choose(user: ReturnType<typeof openApp>, title: string, item: string) {
  await user.click(await screen.findByRole("button", { name: `More for ${title}` }));
  await user.click(screen.getByRole("menuitem", { name: item }));
}

const links = () => screen.getAllByRole("link", { name: /^School / }).map((link) => link.textContent);

describe("arranging the list on this device", () => {
  test("a pinned journey stands first, and nothing is written to it", async () => {
    for (const n of [1, 2])
      await startsJourney({ title: `School ${n}`, by: person("Ann", MARCH - n * DAY, journeyId(`s${n}`)) });
    const before = await readEntries(device(), journeyId("s2"));
    const user = openApp("/");
    await choose(user, "School 2", "Pin to the top");
    expect(await message().findByText("“School 2” is pinned to the top.")).toBeVisible();
    await waitFor(() => expect(links()).toEqual(["School 2", "School 1"]));
    await reopenApp("/");
    expect(await (await card("School 2")).findByText("Pinned")).toBeVisible();
    expect(await readEntries(device(), journeyId("s2"))).toEqual(before);
    await user.click(message().getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(links()).toEqual(["School 1", "School 2"]));
  });

  test("a collection needs a name, takes the journey in, and Undo takes it out again", async () => {
    await startsJourney();
    const user = openApp("/");
    await choose(user, "Our school", "Put in a collection");
    const name = await screen.findByRole("textbox", { name: "Name of the new collection" });
    expect(name).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Please give the collection a name first.");
    await user.type(name, "x".repeat(81));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByRole("alert")).toHaveTextContent("at most 80 characters");
    await user.clear(name);
    await user.type(name, " By the  river {Enter}");
    expect(await (await card("Our school")).findByText("By the river")).toBeVisible();
    expect(screen.getByRole("button", { name: "More for Our school" })).toHaveFocus();
    await user.click(message().getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.queryByText("By the river")).not.toBeInTheDocument());
  });
});

describe("a journey that is only read here", () => {
  test("stands apart, offers no change in its menu, and can be written in again", async () => {
    await startsJourney();
    const user = openApp("/");
    await choose(user, "Our school", "Only read here");
    expect(await screen.findByRole("heading", { level: 2, name: "From others, to read" })).toBeVisible();
    const theirs = await card("Our school");
    expect(theirs.getByText("Only read here")).toBeVisible();
    await user.click(await theirs.findByRole("button", { name: "More for Our school" }));
    const items = screen.getAllByRole("menuitem").map((item) => item.textContent);
    expect(items).toEqual(["Pin to the top", "Put in a collection", "Write in it here"]);
    await user.click(screen.getByRole("menuitem", { name: "Write in it here" }));
    await waitFor(() => expect(screen.queryByText("From others, to read")).not.toBeInTheDocument());
  });

  test("shows status, reason and signs to be read, and offers to write only after it is lifted", async () => {
    const ann = await startsJourney();
    await writes(ann, answers("earned", "We can show it."));
    await arrange(device(), [SCHOOL], { readOnly: true });
    const user = openApp(BUY_IN_AT);
    expect(await screen.findByText("Only read on this device.")).toBeVisible();
    expect((await screen.findAllByText("We can show it.")).length).toBeGreaterThan(0);
    expect(screen.queryByRole("radiogroup", { name: "Status" })).not.toBeInTheDocument();
    expect(screen.queryByRole("textbox", { name: "Why" })).not.toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Assess" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Rename this journey" })).not.toBeInTheDocument();
    expect(screen.getAllByRole("link", { name: "Export snapshot" })[0]).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Write in it here" }));
    expect(await screen.findByRole("radio", { name: "Earned" })).toBeChecked();
    expect(screen.queryByText(/only read on this device/)).not.toBeInTheDocument();
  });
});

describe("the example", () => {
  const tried = async (user: ReturnType<typeof openApp>) => {
    await user.click(await screen.findByRole("button", { name: "Try it with an example" }));
    await screen.findByRole("heading", { level: 1, name: "Larkspur High School (example)" });
  };

  test("opens at its record, says that it is none of a real school, and is gone in one tap", async () => {
    const user = openApp("/");
    await tried(user);
    expect(screen.getByText("An example, not a real school:")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remove it" }));
    expect(await message().findByText(/nothing of it is left on this device/)).toBeVisible();
    expect(address()).toBe("/");
    expect(await screen.findByRole("button", { name: "Try it with an example" })).toBeVisible();
    expect(await device().packs.count()).toBe(0);
    expect(await listSummaries(device())).toEqual([]);
  });

  test("is marked on the list, asks for no file, and is deleted with Undo where somebody wrote in it", async () => {
    const user = openApp("/");
    await tried(user);
    const { journey } = (await listSummaries(device()))[0]!;
    await writes({ ...person("Ann"), journey }, answers("earned", "Tried it."));
    await settled();
    await reopenApp("/");
    const theirs = await card("Larkspur High School (example)");
    expect(theirs.getByText("Example")).toBeVisible();
    expect(theirs.getByText(/Not a real school/)).toBeVisible();
    expect(theirs.queryByText(/in a file/)).not.toBeInTheDocument();
    await user.click(theirs.getByRole("button", { name: "Remove it" }));
    expect(await message().findByText("“Larkspur High School (example)” is deleted.")).toBeVisible();
    const link = () => screen.queryByRole("link", { name: "Larkspur High School (example)" });
    await waitFor(() => expect(link()).not.toBeInTheDocument());
    await user.click(message().getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(link()).toBeVisible());
  });
});
