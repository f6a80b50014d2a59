import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { newAuthorId } from "../../src/domain/ids";
import { listPeople, savePerson } from "../../src/storage/device";
import { readEntries } from "../../src/storage/journals";
import { fillDisk } from "../support/databases";
import { device, message, openApp } from "../support/screensApp";
import { BUY_IN_AT, SCHOOL, startsJourney } from "../support/screensJourneys";

const opener = () => screen.findByRole("button", { name: /^(Who is writing\?|Writing as: .*)$/ });
const panel = async () => within(await screen.findByRole("region", { name: "Who is writing?" }));
const closed = () =>
  waitFor(() => expect(screen.queryByRole("region", { name: "Who is writing?" })).not.toBeInTheDocument());
const knows = (name: string, usedAt = 1) => savePerson(device(), { id: newAuthorId(), name, usedAt });

describe("who is writing", () => {
  test("is nobody in particular at first; a name is typed once and shown in the bar", async () => {
    const user = openApp("/");
    expect(await opener()).toHaveAccessibleName("Who is writing?");
    expect(await opener()).toHaveAttribute("aria-expanded", "false");
    await user.click(await opener());
    const choices = await panel();
    expect(choices.queryByRole("radio")).not.toBeInTheDocument();
    await user.type(choices.getByRole("textbox", { name: "Name or role" }), " Ms. Ito {Enter}");
    await closed();
    expect(await opener()).toHaveAccessibleName("Writing as: Ms. Ito");
    expect(await opener()).toHaveFocus();
    expect((await listPeople(device())).map(({ name }) => name)).toContain("Ms. Ito");
  });

  test("is switched in two taps to somebody who wrote here before", async () => {
    await knows("Ms. Ito");
    await knows("Grade 6 team", 2);
    const user = openApp("/");
    await user.click(await opener());
    await user.click(await (await panel()).findByRole("radio", { name: "Grade 6 team" }));
    await closed();
    expect(await opener()).toHaveAccessibleName("Writing as: Grade 6 team");
    await user.click(await opener());
    expect(await (await panel()).findByRole("radio", { name: "Grade 6 team" })).toBeChecked();
  });

  test("is the same person again where a known name is typed again", async () => {
    await knows("Ms. Ito");
    const user = openApp("/");
    await user.click(await opener());
    await (await panel()).findByRole("radio", { name: "Ms. Ito" });
    await user.type(screen.getByRole("textbox", { name: "Name or role" }), "Ms. Ito{Enter}");
    await closed();
    const named = (await listPeople(device())).filter(({ name }) => name === "Ms. Ito");
    expect(named).toHaveLength(1);
  });

  test("cannot be an empty name or one of more than 80 characters: a sentence says so and what was typed stays", async () => {
    const user = openApp("/");
    await user.click(await opener());
    const name = (await panel()).getByRole("textbox", { name: "Name or role" });
    await user.type(name, "   {Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent("Please type a name or a role first.");
    await user.clear(name);
    await user.paste("n".repeat(81));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent(/at most 80 characters/);
    expect(name).toHaveValue("n".repeat(81));
  });

  test("stays as it was after Escape and after a tap elsewhere", async () => {
    const user = openApp("/");
    await user.click(await opener());
    (await panel()).getByRole("textbox", { name: "Name or role" }).focus();
    await user.keyboard("{Escape}");
    await closed();
    expect(await opener()).toHaveFocus();
    await user.click(await opener());
    await panel();
    await user.click(screen.getByRole("main"));
    await closed();
    expect(await opener()).toHaveAccessibleName("Who is writing?");
  });

  test("counts on this page also where it could not be kept, and that is said", async () => {
    const user = openApp("/");
    await user.click(await opener());
    const makeSpace = fillDisk("people", "the request fails");
    await user.type((await panel()).getByRole("textbox", { name: "Name or role" }), "Ms. Ito{Enter}");
    expect(await screen.findByRole("alert")).toHaveTextContent(/could not be kept on this device/);
    makeSpace();
    expect(await opener()).toHaveAccessibleName("Writing as: Ms. Ito");
  });
});

describe("what is written", () => {
  test("carries the name of the one who wrote it, also after the tablet was passed on", async () => {
    await startsJourney();
    const user = openApp(BUY_IN_AT);
    const status = within(await screen.findByRole("radiogroup", { name: "Status" }));
    const writeAs = async (name: string) => {
      await user.click(await opener());
      await user.type((await panel()).getByRole("textbox", { name: "Name or role" }), `${name}{Enter}`);
      await closed();
    };
    await writeAs("Ms. Ito");
    await user.click(status.getByRole("radio", { name: "In progress" }));
    await message().findByText("In progress: saved.");
    await writeAs("Mr. Ode");
    await user.click(status.getByRole("radio", { name: "Earned" }));
    await message().findByText("Earned: saved.");
    const history = within(screen.getByRole("heading", { name: "How we got here" }).closest("section")!);
    await waitFor(() => {
      const [latest, first] = history.getAllByRole("listitem");
      expect(latest).toHaveTextContent(/^EarnedMr\. Ode, /);
      expect(first).toHaveTextContent(/^In progressMs\. Ito, /);
    });
    const authors = (await readEntries(device(), SCHOOL))
      .filter(({ register }) => register === "status")
      .map(({ author }) => author);
    expect(new Set(authors).size).toBe(2);
    expect(JSON.stringify(authors)).not.toMatch(/Ito|Ode/);
  });
});

describe("the people of a device", () => {
  test("are listed on its page, and a name is taken off the list and put back", async () => {
    await knows("Ms. Ito");
    const user = openApp("/device");
    await user.click(await screen.findByRole("button", { name: /Ms\. Ito/ }));
    expect(await message().findByText("“Ms. Ito” is off the list.")).toBeVisible();
    await waitFor(async () =>
      expect((await listPeople(device())).map(({ name }) => name)).not.toContain("Ms. Ito"),
    );
    await user.click(message().getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("button", { name: /Ms\. Ito/ })).toBeVisible();
  });
});
