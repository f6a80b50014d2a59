import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { newJourneyId } from "../../src/domain/ids";
import { renameJourney } from "../../src/domain/journey";
import { setDatabase } from "../../src/state/database";
import { flushDrafts } from "../../src/state/drafts";
import { addPerson, currentPerson, switchPerson } from "../../src/state/people";
import { useSavedText } from "../../src/state/savedText";
import type { Database } from "../../src/storage/database";
import { readEntries } from "../../src/storage/journals";
import { openTestDatabase } from "../support/databases";

const journey = newJourneyId();
let database: Database;

/** As where an address is kept whole: small, and with its full stop. */
const tidied = (text: string) => (text.endsWith(".") ? text : `${text}.`).toLowerCase();

function Title({ standing = "Oak", tidy }: { standing?: string; tidy?: typeof tidied }) {
  const { text, change, save } = useSavedText({
    journey,
    key: "title",
    standing,
    say: renameJourney,
    tidy,
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

test.each([
  ["with a space at its end", "Elm ", undefined, "Elm"],
  ["which is kept as a tidier one", "ELM", tidied, "elm."],
])(
  "a text %s lets go of the field once it stands, so that what others write shows",
  async (_, text, tidy, kept) => {
    const user = userEvent.setup();
    const { rerender } = render(<Title {...(tidy && { tidy })} />);
    const field = screen.getByRole("textbox", { name: "Title" });
    await user.clear(field);
    await user.type(field, text);
    // It is kept while one may go on typing, and only then is the field left.
    await flushDrafts();
    const titles = async () =>
      (await readEntries(database, journey))
        .filter(({ register }) => register === "title")
        .map(({ value }) => value);
    await waitFor(async () => expect(await titles()).toContain(kept));
    await user.tab();
    rerender(<Title standing={kept} {...(tidy && { tidy })} />);
    await waitFor(() => expect(field).toHaveValue(kept));
    rerender(<Title standing="Ash" {...(tidy && { tidy })} />);
    await waitFor(() => expect(field).toHaveValue("Ash"));
    expect(await titles()).toHaveLength(1);
  },
);
