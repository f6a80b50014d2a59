import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { newJourneyId } from "../../src/domain/ids";
import { renameJourney } from "../../src/domain/journey";
import { setDatabase } from "../../src/state/database";
import { addPerson, currentPerson, switchPerson } from "../../src/state/people";
import { useSavedText } from "../../src/state/savedText";
import type { Database } from "../../src/storage/database";
import { readEntries } from "../../src/storage/journals";
import { openTestDatabase } from "../support/databases";

const journey = newJourneyId();
let database: Database;

function Title() {
  const { text, change, save } = useSavedText({
    journey,
    key: "title",
    standing: "Oak",
    say: renameJourney,
    refuse: (typed) => (typed.length > 8 ? "Too long." : undefined),
  });
  return (
    <input
      aria-label="Title"
      value={text}
      onChange={(event) => change(event.target.value)}
      onBlur={() => void save()}
    />
  );
}

beforeEach(async () => {
  database = await openTestDatabase();
  setDatabase(database);
});

test("a text that could not be saved is its author's alone, and waits for them", async () => {
  await addPerson("Ms. Ito");
  const ito = currentPerson();
  const user = userEvent.setup();
  render(<Title />);
  const field = screen.getByRole("textbox", { name: "Title" });
  await user.type(field, " Street");
  await addPerson("Mr. Ode");
  await waitFor(() => expect(field).toHaveValue("Oak"));
  await user.type(field, "s");
  await user.tab();
  await waitFor(async () => {
    const titles = (await readEntries(database, journey)).filter(({ register }) => register === "title");
    expect(titles).toMatchObject([{ value: "Oaks", author: currentPerson().id }]);
  });
  await switchPerson(ito);
  await waitFor(() => expect(field).toHaveValue("Oak Street"));
});
