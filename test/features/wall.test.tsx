import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { addEvidence } from "../../src/domain/evidenceTelling";
import { readSessions } from "../../src/domain/sessionReading";
import type { Showing } from "../../src/domain/showing";
import { paths } from "../../src/paths";
import { steer } from "../../src/state/room";
import { evidenceId } from "../support/entries";
import { openApp, reopenApp } from "../support/screensApp";
import { BUY_IN, journalOf, SCHOOL, startsJourney, writes } from "../support/screensJourneys";

await Promise.all([
  import("../../src/features/together/TogetherScreen"),
  import("../../src/features/together/SessionScreen"),
  import("../../src/features/together/gather/Gather"),
  import("../../src/features/together/projector/ProjectorScreen"),
]);

test("the room sees evidence one piece after the other, and never a piece that not everybody may see", async () => {
  const ann = await startsJourney();
  const note = (title: string, showing: Showing) =>
    writes(ann, (journal, writer) =>
      addEvidence(journal, writer, {
        id: evidenceId(title),
        content: { kind: "note", text: `What ${title} says` },
        title,
        date: "",
        caption: "",
        serves: [BUY_IN],
        showing,
      }),
    );
  await note("Minutes", "consented");
  await note("Letter", "keep");
  await note("Poster", "nobody");
  const user = openApp(paths.together(SCHOOL));
  await user.click(await screen.findByRole("button", { name: "Start the session" }));
  const bar = within(await screen.findByRole("region", { name: "What the room sees" }));
  expect(bar.getByRole("radio", { name: "Evidence" })).toBeDisabled();

  const { id } = readSessions(await journalOf())[0]!;
  await steer(id, { ref: BUY_IN });
  await waitFor(() => expect(bar.getByRole("radio", { name: "Evidence" })).toBeEnabled());
  await user.click(bar.getByRole("radio", { name: "Evidence" }));
  const steps = within(await bar.findByRole("group", { name: "Evidence" }));
  expect(steps.getByText("1 of 2")).toBeVisible();
  const letter = evidenceId("Letter");
  await user.click(steps.getByRole("button", { name: "The next piece" }));
  expect(await steps.findByText("2 of 2")).toBeVisible();

  await reopenApp(paths.projector(SCHOOL, id));
  const second = await screen.findByRole("heading", { level: 1 });
  expect(screen.getByText(`What ${second.textContent} says`)).toBeVisible();
  const seen = [second.textContent];
  await steer(id, { evidence: letter });
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).not.toBe(seen[0]));
  seen.push(screen.getByRole("heading", { level: 1 }).textContent);
  expect(seen.toSorted()).toEqual(["Minutes", "Poster"]);
  expect(screen.queryByText(/Letter/)).not.toBeInTheDocument();
});
