import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { readSign, statusOf } from "../../src/domain/record";
import { arrange } from "../../src/storage/shelves";
import { loadFramework } from "../../src/content/frameworks";
import { walkAt } from "../../src/state/walk";
import { address, device, openApp, reopenApp } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  journalOf,
  person,
  SCHOOL,
  startsJourney,
  TIME,
  writes,
} from "../support/screensJourneys";

const WALK_AT = `/journeys/${SCHOOL}/assess`;
const FIRST = "Stakeholder Buy-In";
const SECOND = "Learning is Constant, Time is Variable";
type User = ReturnType<typeof openApp>;

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const radio = (name: string) => screen.getByRole("radio", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const press = async (user: User, name: string | RegExp) => user.click(button(name));
const openList = async (user: User) => {
  await press(user, /^\d+ of 25$/);
  return within(screen.getByRole("region", { name: "All of this walk" }));
};

beforeEach(async () => {
  await startsJourney();
});

describe("a step", () => {
  test("has its signs as ticks in the status that they speak for, saved at once", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    const sign = screen.getByRole("checkbox", { name: /^Surveys or listening sessions/ });
    await user.click(sign);
    expect(sign).toBeChecked();
    const framework = await loadFramework("mtc-k12-jml");
    const { id } = framework!.domains[0]!.competencies[0]!.signs.inProgress[0]!;
    await waitFor(async () => expect(readSign(await journalOf(), BUY_IN, id)[0]?.value).toBe(true));
    expect(radio("In progress")).not.toBeChecked();
  });

  test("leads to the camera for this very competency, and to other evidence below", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    const photo = new URL(screen.getByRole<HTMLAnchorElement>("link", { name: "Take a photo" }).href);
    expect(photo.pathname).toBe("/capture");
    expect(Object.fromEntries(photo.searchParams)).toEqual({
      journey: SCHOOL,
      competency: "purpose-and-vision/stakeholder-buy-in",
      kind: "photo",
    });
    await screen.findByLabelText("Evidence files");
    expect(screen.queryByRole("button", { name: "Add evidence" })).not.toBeInTheDocument();
    await press(user, "Other evidence");
    expect(button("Add evidence")).toBeVisible();
  });
});

describe("keys", () => {
  test("choose a status, go on, back and past, and lead to Why", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    await user.keyboard("3");
    expect(radio("Earned")).toBeChecked();
    await screen.findByText("Saved on this device");
    await user.keyboard("n");
    await heading(SECOND);
    await user.keyboard("{ArrowLeft}");
    await heading(FIRST);
    await user.keyboard("{Enter}");
    await heading(SECOND);
    await user.keyboard("s");
    await heading("Equity-driven Decisions");
    expect(button("Skipped: 1")).toBeVisible();
    await user.keyboard("w");
    expect(screen.getByRole("textbox", { name: "Why" })).toHaveFocus();
    expect(statusOf(await journalOf(), BUY_IN)).toBe("earned");
  });

  test("are letters in a box, and nothing with a modifier", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    await user.keyboard("w");
    await user.keyboard("1 new step{ArrowRight}");
    expect(screen.getByRole("textbox", { name: "Why" })).toHaveValue("1 new step");
    expect(radio("Not started")).not.toBeChecked();
    await user.keyboard("{Escape}");
    expect(await heading(FIRST)).toHaveFocus();
    await user.keyboard("{Control>}n{/Control}{Alt>}{ArrowRight}{/Alt}{Meta>}3{/Meta}");
    expect(await heading(FIRST)).toBeVisible();
    expect(radio("Earned")).not.toBeChecked();
  });

  test("leave arrows to the statuses, and Enter to the button that has the focus", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    radio("Not started").focus();
    await user.keyboard("{ArrowRight}");
    expect(await heading(FIRST)).toBeVisible();
    expect(radio("In progress")).toBeChecked();
    button("Other evidence").focus();
    await user.keyboard("{Enter}");
    expect(button("Add evidence")).toBeVisible();
    expect(await heading(FIRST)).toBeVisible();
  });

  test("go on by Enter from the status that was just tapped, too", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    await user.click(radio("Earned"));
    expect(radio("Earned")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(await heading(SECOND)).toHaveFocus();
    await waitFor(async () => expect(statusOf(await journalOf(), BUY_IN)).toBe("earned"));
  });

  test("are listed where they are looked for", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    await user.click(screen.getByText("Keys"));
    expect(screen.getByText("Write why")).toBeVisible();
  });
});

describe("what was skipped", () => {
  test("is led to by a button that counts it, until it is answered", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    expect(screen.queryByRole("button", { name: /^Skipped/ })).not.toBeInTheDocument();
    await press(user, "Skip");
    await heading(SECOND);
    await press(user, "Skip");
    await heading("Equity-driven Decisions");
    await press(user, "Skipped: 2");
    await heading(FIRST);
    await user.click(radio("In progress"));
    await screen.findByText("Saved on this device");
    await press(user, "Skipped: 1");
    expect(await heading(SECOND)).toHaveFocus();
    expect(statusOf(await journalOf(), BUY_IN)).toBe("in-progress");
  });

  test("is told in the list of the whole walk, which leads to any of it", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    await user.click(radio("Earned"));
    await screen.findByText("Saved on this device");
    await press(user, "Next");
    await heading(SECOND);
    await press(user, "Skip");
    await heading("Equity-driven Decisions");
    const list = await openList(user);
    expect(list.getByRole("button", { name: `${FIRST} Answered` })).toBeVisible();
    expect(list.getByRole("button", { name: `${SECOND} Skipped` })).toBeVisible();
    expect(list.getByRole("button", { name: "Equity-driven Decisions Here" })).toHaveFocus();
    await user.click(list.getByRole("button", { name: "Vision of Success Not yet" }));
    expect(await heading("Vision of Success")).toHaveFocus();
    expect(screen.queryByRole("region", { name: "All of this walk" })).not.toBeInTheDocument();
  });

  test("list closes with Escape, and a number pressed in it chooses no status", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    await openList(user);
    await user.keyboard("3{Escape}");
    expect(button("1 of 25")).toHaveFocus();
    expect(radio("Earned")).not.toBeChecked();
  });
});

describe("domain by domain", () => {
  test("asks the domain's question first, and sums the domain up before the next", async () => {
    await writes(person("Ann"), answers("in-progress"));
    const user = openApp(walkAt(SCHOOL, "domains"));
    expect(await heading("Purpose & Vision")).toBeVisible();
    expect(screen.getByText("Why change at all, and why now?")).toBeVisible();
    expect(address()).toBe(WALK_AT);
    await press(user, "Begin");
    await heading(FIRST);
    await user.keyboard("3");
    await screen.findByText("Saved on this device");
    await press(user, "Next");
    for (let left = 4; left > 0; left -= 1) await press(user, "Skip");
    expect(await heading("Purpose & Vision")).toHaveFocus();
    const now = within(screen.getByRole("region", { name: "Where it stands now" }));
    expect(now.getAllByRole("listitem").map((count) => count.textContent)).toEqual([
      "1earned",
      "0in progress",
      "4not started",
    ]);
    const changed = within(screen.getByRole("region", { name: "What changed in this walk" }));
    expect(changed.getByText("It was in progress. Now it is earned.")).toBeVisible();
    const skipped = within(screen.getByRole("region", { name: "Skipped" }));
    expect(skipped.getAllByRole("button")).toHaveLength(4);
    await user.click(skipped.getByRole("button", { name: SECOND }));
    await heading(SECOND);
    await user.keyboard("1");
    await waitFor(async () => expect(statusOf(await journalOf(), TIME)).toBe("not-started"));
    await openList(user);
    await user.click(screen.getByRole("button", { name: /^To the end/ }));
    await heading("That was the walk");
  });

  test("goes on with the next domain, and where it was left after the tablet slept", async () => {
    let user = openApp(walkAt(SCHOOL, "domains"));
    await heading("Purpose & Vision");
    for (let left = 6; left > 0; left -= 1) await user.keyboard("n");
    await press(user, "Next domain");
    await heading("Graduate Profile");
    user = await reopenApp();
    await heading("Graduate Profile");
    await press(user, "Begin");
    expect(await heading("Vision of Success")).toBeVisible();
  });
});

describe("the address", () => {
  test("begins the walk that it asks for, once, also over one left half done", async () => {
    const user = openApp(WALK_AT);
    await heading(FIRST);
    await press(user, "Skip");
    await heading(SECOND);
    await reopenApp(walkAt(SCHOOL, "domain:graduate-profile"));
    expect(await heading("Vision of Success")).toBeVisible();
    expect(button("1 of 4")).toBeVisible();
    expect(address()).toBe(WALK_AT);
  });

  test("that asks for a part which there is not goes on with the walk", async () => {
    openApp(walkAt(SCHOOL, "domain:none"));
    expect(await heading(FIRST)).toBeVisible();
    expect(address()).toBe(WALK_AT);
  });
});

test("a journey that is only read here is not walked, and leads to its record", async () => {
  await arrange(device(), [SCHOOL], { readOnly: true });
  openApp(WALK_AT);
  expect(await screen.findByText(/^This journey was received from others/)).toBeVisible();
  expect(screen.getByRole("link", { name: "See the record" })).toHaveAttribute("href", `/journeys/${SCHOOL}`);
  expect(screen.queryByRole("radiogroup")).not.toBeInTheDocument();
});
