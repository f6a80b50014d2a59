import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { paths } from "../../src/paths";
import { readStatus } from "../../src/domain/record";
import { authorName } from "../../src/domain/author";
import { addPerson, currentPerson } from "../../src/state/people";
import { address, openApp, reopenApp } from "../support/screensApp";
import { BUY_IN, clockAt, journalOf, MARCH, SCHOOL, startsJourney } from "../support/screensJourneys";

await Promise.all([
  import("../../src/app/HandedOverApp"),
  import("../../src/features/handOver/HandOverScreen"),
  import("../../src/features/handOver/Ending"),
]);

const patience = { timeout: 5000 };
const heading = (name: string) => screen.findByRole("heading", { level: 1, name }, patience);
const button = (name: string) => screen.findByRole("button", { name }, patience);
const status = async () => within(await screen.findByRole("radiogroup", { name: "Status" }, patience));
type User = ReturnType<typeof openApp>;

async function handOn(user: User, pin = "") {
  if (pin !== "") await user.type(await screen.findByLabelText(/^PIN/, {}, patience), pin);
  await user.click(await button("Hand it on"));
  await heading("Please take over");
}

async function takeOver(user: User, name: string) {
  await user.type(await screen.findByRole("textbox", { name: /Somebody else|Your name or role/ }), name);
  await user.click(await button("Begin"));
  await status();
}

beforeEach(async () => {
  await startsJourney();
  await addPerson("Lead team");
});

describe("a tablet that is handed on", () => {
  test("is reached from who is writing, and shows the next person one walk and nothing else", async () => {
    const user = openApp(paths.record(SCHOOL));
    await user.click(await button("Writing as: Lead team"));
    await user.click(await screen.findByRole("link", { name: "Hand this tablet on" }));
    await heading("Hand this tablet on");
    await user.click(await screen.findByRole("radio", { name: "One domain" }, patience));
    await handOn(user);
    expect(screen.queryByRole("navigation", { name: "Waymark" })).toBeNull();
    await takeOver(user, "Ms. Ito");
    expect(screen.getByText("Your turn: Ms. Ito")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Writing as/ })).toBeNull();

    await user.click((await status()).getByRole("radio", { name: "In progress" }));
    await waitFor(async () => {
      const journal = await journalOf();
      const [answer] = readStatus(journal, BUY_IN);
      expect(answer && authorName(journal, answer.entry.author)).toBe("Ms. Ito");
    }, patience);
    for (const elsewhere of ["/device", paths.search("Buy-In")]) {
      await reopenApp(elsewhere);
      await status();
      expect(address()).toBe(paths.assess(SCHOOL));
    }
    await user.keyboard("{Control>}k{/Control}");
    expect(address()).toBe(paths.assess(SCHOOL));
    expect(screen.queryByRole("searchbox")).toBeNull();
  });

  test("goes from one to the next, each under a name of their own or none, and back to the lead team", async () => {
    const lead = currentPerson();
    const user = openApp(paths.handOver(SCHOOL));
    await handOn(user);
    await takeOver(user, "Ms. Ito");
    await user.click(await button("Done"));
    await heading("Thank you, Ms. Ito");
    await user.click(await button("The next person"));
    await heading("Please take over");
    expect(await button("Ms. Ito")).toBeVisible();
    await user.click(await button("Go on without a name"));
    await status();
    expect(screen.getByText("Your turn")).toBeVisible();
    expect(currentPerson().name).toBe("");
    await user.click(await button("Done"));
    await heading("Thank you");
    await user.click(await button("Return to the lead team’s view"));
    expect(await button("Writing as: Lead team")).toBeVisible();
    expect(address()).toBe(paths.record(SCHOOL));
    expect(currentPerson().id).toBe(lead.id);
  });

  test("asks at the ways out of the walk whether one is done", async () => {
    const user = openApp(paths.handOver(SCHOOL));
    await handOn(user);
    await takeOver(user, "Ms. Ito");
    await user.click(screen.getByRole("link", { name: "Leave the walk" }));
    await heading("Are you done?");
    await user.click(screen.getByRole("link", { name: "Go on with the walk" }));
    await status();
    await user.click(screen.getByRole("link", { name: "Leave the walk" }));
    await user.click(await button("I am done"));
    expect(await heading("Thank you, Ms. Ito")).toBeVisible();
  });

  test("offers no other part to walk through, and at the end no way but on to the next", async () => {
    const user = openApp(paths.handOver(SCHOOL));
    await handOn(user);
    await takeOver(user, "Ms. Ito");
    expect(screen.queryByRole("combobox", { name: "What to walk through" })).toBeNull();
    await user.click(await button("Skip"));
    await user.click(screen.getByRole("button", { name: /^2 of/ }));
    await user.click(await button("To the end of the walk"));
    await heading("That was the walk");
    for (const name of ["Start over", "Next domain"])
      expect(screen.queryByRole("button", { name })).toBeNull();
    expect(screen.queryByRole("link", { name: "See the record" })).toBeNull();
    const skipped = within(screen.getByRole("region", { name: "Skipped" }));
    expect(skipped.queryAllByRole("link")).toEqual([]);
    expect(await button("I am done")).toBeVisible();
  });

  test("needs a name or the word that there is none", async () => {
    const user = openApp(paths.handOver(SCHOOL));
    await handOn(user);
    await user.click(await button("Begin"));
    expect(await screen.findByText(/^Please type your name or role/)).toBeVisible();
  });

  test("can't be one of a journey that is not here", async () => {
    openApp(paths.handOver("nowhere"));
    expect(await screen.findByText(/^This journey cannot be handed on here/)).toBeVisible();
  });
});

describe("the PIN", () => {
  test("has 4 to 8 digits", async () => {
    const user = openApp(paths.handOver(SCHOOL));
    await user.type(await screen.findByLabelText(/^PIN/, {}, patience), "12");
    await user.click(await button("Hand it on"));
    expect(await screen.findByText(/^A PIN has 4 to 8 digits/)).toBeVisible();
  });

  test("is asked for on the way back; a wrong one is told, with how long to wait", async () => {
    const user = openApp(paths.handOver(SCHOOL));
    await handOn(user, "4711");
    await user.click(await button("Return to the lead team’s view"));
    await heading("Return to the lead team’s view");
    const field = screen.getByLabelText("PIN");
    await user.type(field, "1111");
    await user.click(await button("Return"));
    expect(await screen.findByText(/^That was not the PIN\. Please wait 2 seconds/)).toBeVisible();
    await screen.findByText(/You can try again now/, {}, patience);
    await user.type(field, "4711");
    await user.click(await button("Return"));
    expect(await button("Writing as: Lead team")).toBeVisible();
    expect(screen.queryByText(/^Returned without the PIN/)).toBeNull();
  });

  test("that is forgotten costs a minute on the page, and the lead team is told once", async () => {
    clockAt(MARCH);
    const user = openApp(paths.handOver(SCHOOL));
    await handOn(user, "4711");
    await user.click(await button("Return to the lead team’s view"));
    await user.click(await screen.findByText("Forgot the PIN?"));
    await user.click(await button("Wait for a minute"));
    await user.click(await button("Return without the PIN"));
    expect(screen.getByText(/^You can return without the PIN in 60 seconds/)).toBeVisible();
    vi.setSystemTime(MARCH + 60_000);
    expect(await screen.findByText("The minute is over.", {}, patience)).toBeVisible();
    await user.click(await button("Return without the PIN"));
    expect(await screen.findByText(/^Returned without the PIN on (12 Mar|Mar 12)/)).toBeVisible();
    await reopenApp("/device");
    await user.click(await button("Understood"));
    await waitFor(() => expect(screen.queryByText(/^Returned without the PIN/)).toBeNull());
    await reopenApp("/device");
    await heading("This device");
    expect(screen.queryByText(/^Returned without the PIN/)).toBeNull();
  });
});
