import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { MilestoneId } from "../../src/domain/ids";
import { addMilestone } from "../../src/domain/milestoneTelling";
import { choosePriority } from "../../src/domain/priorityTelling";
import { explain } from "../../src/domain/record";
import { sayShowing } from "../../src/domain/showing";
import { sha256OfText } from "../../src/lib/hash";
import { evidenceId } from "../support/entries";
import { openApp } from "../support/screensApp";
import {
  answers,
  BUY_IN,
  clockAt,
  DAY,
  keeps,
  MARCH,
  person,
  SCHOOL,
  startsJourney,
  TIME,
  writes,
} from "../support/screensJourneys";
import { catchDownloads } from "./downloads";
import "../../src/features/exportSnapshot/ExportScreen";

const exportAt = (query: string) => `/journeys/${SCHOOL}/export?${query}`;
const photo = (id: string) =>
  ({ kind: "file", hash: sha256OfText(id), name: `${id}.jpg`, type: "image/jpeg", size: 9 }) as const;

beforeEach(() => clockAt(MARCH + 10 * DAY));

/** Two statuses by two people around a milestone, a photograph that may be shown, and one that may not. */
async function startsRecord() {
  const ann = await startsJourney({ by: person("Ann", MARCH) });
  await writes(ann, answers("earned", "Ann saw it."));
  const retreat = { id: "retreat" as MilestoneId, title: "March retreat", time: MARCH + DAY };
  await writes(ann, (journal, writer) => addMilestone(journal, writer, retreat));
  const bob = person("Bob", MARCH + 2 * DAY);
  await writes(bob, answers("in-progress", "Bob began it.", TIME));
  await writes(bob, keeps("wall", photo("wall"), [BUY_IN], "The planning wall"));
  await writes(bob, (journal, writer) => [sayShowing(journal, writer, evidenceId("wall"), "consented")]);
  await writes(bob, keeps("child", photo("child"), [BUY_IN], "A child at work"));
  await writes(bob, (journal, writer) => [sayShowing(journal, writer, evidenceId("child"), "refused")]);
}

async function saved(downloads: ReturnType<typeof catchDownloads>, count = 1) {
  await waitFor(() => expect(downloads).toHaveLength(count));
  return downloads[count - 1]!;
}

describe("what leaves the app", () => {
  test("is chosen by what it is for, which stands in the address", async () => {
    await startsRecord();
    const user = openApp(exportAt(""));
    const group = await screen.findByRole("radiogroup", { name: "What it is for" });
    expect(within(group).getByRole("radio", { name: "To continue on another device" })).toBeChecked();
    expect(await screen.findByText("2 names: Ann and Bob.")).toBeVisible();
    expect(screen.getByText("2 pieces of evidence, 1 of which may not be shown.")).toBeVisible();
    await user.click(within(group).getByRole("radio", { name: "A table of the statuses" }));
    expect(window.location.search).toBe("?for=table");
    expect(await screen.findByRole("heading", { name: "Print or share the record" })).toBeVisible();
  });

  test("as a table holds the statuses and what has changed, and reasons and names only when they are switched on", async () => {
    await startsRecord();
    const downloads = catchDownloads();
    const user = openApp(exportAt("for=table"));
    await user.click(await screen.findByRole("button", { name: "Save file" }));
    const least = await saved(downloads);
    expect(least.name).toBe("our-school-statuses-2026-03-22.csv");
    expect(await least.text()).toMatch(/Changed since “March retreat” \([^)]*2026\)/);
    expect(await least.text()).not.toMatch(/Ann|Bob|saw it|began it|Reason/);

    expect(screen.getByText("2 names: Ann and Bob.")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Names of people" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Tell what has changed since" }),
      "nothing",
    );
    await waitFor(() => expect(window.location.search).toContain("since=nothing"));
    await waitFor(() =>
      expect(screen.getByRole("combobox", { name: "Tell what has changed since" })).toHaveValue("nothing"),
    );
    await user.click(screen.getByRole("button", { name: "Save file" }));
    const named = await (await saved(downloads, 2)).text();
    expect(named).toMatch(/Ann[^]*Bob/);
    expect(named).not.toMatch(/Changed since|saw it/);

    await user.click(screen.getByRole("checkbox", { name: "Reasons" }));
    await user.click(screen.getByRole("checkbox", { name: "Names of people" }));
    await user.click(screen.getByRole("button", { name: "Save file" }));
    const reasoned = await (await saved(downloads, 3)).text();
    expect(reasoned).toMatch(/Ann saw it\.[^]*Bob began it\./);
    expect(reasoned).not.toContain("By");
  });

  test("as a web page holds the evidence that may be shown until it is switched off, and never the rest", async () => {
    await startsRecord();
    const downloads = catchDownloads();
    const user = openApp(exportAt("for=web"));
    expect(await screen.findByRole("checkbox", { name: "The planning wall" })).toBeChecked();
    expect(screen.queryByRole("checkbox", { name: "A child at work" })).not.toBeInTheDocument();
    await user.click(screen.getByText("1 piece stays here"));
    expect(await screen.findByRole("link", { name: "A child at work" })).toHaveAttribute(
      "href",
      expect.stringContaining("/evidence/child"),
    );
    expect(screen.getByText("Somebody in it did not agree.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save file" }));
    const page = await saved(downloads);
    expect(page.name).toBe("our-school-2026-03-22.html");
    const text = await page.text();
    expect(text).toContain("The planning wall");
    expect(text).not.toMatch(/A child at work|Ann|Bob|saw it|began it/);
    expect(await screen.findByText(/^1 photograph is not in it/)).toBeVisible();

    await user.click(screen.getByRole("button", { name: "None" }));
    expect(screen.queryByText(/was handed to this browser’s downloads/)).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Save file" }));
    expect(await (await saved(downloads, 2)).text()).not.toContain("The planning wall");
  });

  test("on paper shows the sheets as they are printed, and looks back to the day that the address says", async () => {
    await startsRecord();
    const ann = person("Ann", MARCH + 3 * DAY);
    await writes(ann, (journal, writer) =>
      choosePriority(journal, writer, TIME).flatMap((chosen) => [
        chosen,
        explain(journal, writer, chosen.id, "The bell decides too much"),
      ]),
    );
    // The test's browser has no printer.
    const print = vi.fn<() => void>();
    vi.stubGlobal("print", print);
    onTestFinished(() => void vi.unstubAllGlobals());
    const user = openApp(exportAt("for=page&since=2026-03-05"));
    const preview = await screen.findByRole("region", { name: "The page as it is printed" });
    expect(await within(preview).findByRole("heading", { name: "Our school" })).toBeInTheDocument();
    expect(preview).not.toHaveTextContent(/Ann|Bob|saw it|A child at work|The bell/);
    expect(screen.getByLabelText("The day")).toHaveValue("2026-03-05");
    expect(screen.queryByRole("checkbox", { name: "Names of people" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("checkbox", { name: "Reasons" }));
    await waitFor(() => expect(preview).toHaveTextContent(/The bell decides too much/));
    expect(screen.getByText(/^1 reason, as it stands now/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
  });

  test("says of a framework that is not here that nothing can be drawn, and what to do", async () => {
    await startsJourney({ framework: "our-own" });
    openApp(exportAt("for=poster"));
    expect(
      await screen.findByText(/^The framework of this journey \(our-own\) is not on this device/),
    ).toBeVisible();
  });
});
