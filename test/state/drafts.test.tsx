import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { setDatabase } from "../../src/state/database";
import { flushDrafts, flushWhenHidden, joinFlush, readTextDraft, useDraft } from "../../src/state/drafts";
import { useOnce } from "../../src/state/once";
import type { Database } from "../../src/storage/database";
import { readDraft, saveDraft } from "../../src/storage/drafts";
import { fillDisk, openTestDatabase } from "../support/databases";

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
  setDatabase(database);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A field whose text is a draft until it is said. */
function Field({ name }: { readonly name: string }) {
  const draft = useDraft(name, "nothing yet", readTextDraft);
  if (draft.value === undefined) return <p>Looking</p>;
  return (
    <>
      <textarea
        aria-label={name}
        value={draft.value}
        onChange={(event) => draft.change(event.target.value)}
      />
      <button type="button" onClick={() => void draft.drop()}>
        Say it
      </button>
    </>
  );
}

/** One line after another: saying one takes its time, and counts once however often it is tapped. */
function Lines({
  onSaid,
  until,
}: {
  readonly onSaid: (text: string) => void;
  readonly until: Promise<void>;
}) {
  const draft = useDraft("line", "", readTextDraft);
  const once = useOnce();
  const value = draft.value ?? "";
  async function say() {
    onSaid(value);
    await until;
    await draft.drop(value);
  }
  return (
    <>
      <input aria-label="line" value={value} onChange={(event) => draft.change(event.target.value)} />
      <button type="button" onClick={() => void once(say)}>
        Say it
      </button>
    </>
  );
}

const field = (name = "why") => screen.findByRole("textbox", { name });
const kept = async (name = "why") => (await readDraft(database, name))?.value;

/** The field, with this typed in place of what stood there. */
async function typed(text: string) {
  const page = render(<Field name="why" />);
  await userEvent.clear(await field());
  await userEvent.type(await field(), text);
  return page;
}

describe("a draft", () => {
  test("is kept a moment after each change", async () => {
    await typed("Every family");
    await waitFor(async () => expect(await kept()).toBe("Every family"));
  });

  test("is there again when the screen is opened again, and starts from nothing where there is none", async () => {
    await saveDraft(database, "why", "Every family", 0);
    render(<Field name="why" />);
    expect(await field()).toHaveValue("Every family");
    render(<Field name="note" />);
    expect(await field("note")).toHaveValue("nothing yet");
  });

  test("is kept when the screen is left at once", async () => {
    const page = await typed("Every family");
    page.unmount();
    await waitFor(async () => expect(await kept()).toBe("Every family"));
  });

  test("is kept at once when everything is to be kept", async () => {
    await typed("Every family");
    await flushDrafts();
    expect(await kept()).toBe("Every family");
  });

  test("is gone once it was said, and does not come back with the screen", async () => {
    const page = await typed("Every family");
    await flushDrafts();
    await userEvent.click(screen.getByRole("button", { name: "Say it" }));
    await waitFor(async () => expect(await kept()).toBeUndefined());
    expect(await field()).toHaveValue("nothing yet");
    page.unmount();
    await flushDrafts();
    expect(await kept()).toBeUndefined();
  });

  test("is not kept after all when it was said before the moment had passed", async () => {
    await typed("Every family");
    await userEvent.click(screen.getByRole("button", { name: "Say it" }));
    await flushDrafts();
    expect(await kept()).toBeUndefined();
  });

  test("that is said is said once, and what is typed while it is being saved stays", async () => {
    const said: string[] = [];
    let saved = () => {};
    const until = new Promise<void>((resolve) => (saved = resolve));
    render(<Lines until={until} onSaid={(text) => said.push(text)} />);
    await userEvent.type(await field("line"), "First");
    await userEvent.dblClick(screen.getByRole("button", { name: "Say it" }));
    await userEvent.clear(await field("line"));
    await userEvent.type(await field("line"), "Second");
    saved();
    await flushDrafts();
    await waitFor(async () => expect(await kept("line")).toBe("Second"));
    expect(await field("line")).toHaveValue("Second");
    await userEvent.click(screen.getByRole("button", { name: "Say it" }));
    await waitFor(async () => expect(await field("line")).toHaveValue(""));
    expect(said).toEqual(["First", "Second"]);
  });

  test("goes with its own key when the screen turns to another thing", async () => {
    await saveDraft(database, "note", "About the wall", 0);
    const page = await typed("Every family");
    page.rerender(<Field name="note" />);
    expect(await field("note")).toHaveValue("About the wall");
    await waitFor(async () => expect(await kept("why")).toBe("Every family"));
    expect(await kept("note")).toBe("About the wall");
  });

  test("that another version left in a shape of its own is passed over", async () => {
    await saveDraft(database, "why", { step: 7 }, 0);
    render(<Field name="why" />);
    expect(await field()).toHaveValue("nothing yet");
  });

  test("that cannot be looked for leaves a field to write in", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    database.close();
    render(<Field name="why" />);
    expect(await field()).toHaveValue("nothing yet");
  });
});

describe("on a full disk", () => {
  test("keeping everything fails, what was typed is still there, and the next try keeps it", async () => {
    await typed("Every family");
    const makeSpace = fillDisk("drafts", "the request fails");
    await expect(flushDrafts()).rejects.toThrow(/full/i);
    makeSpace();
    expect(await field()).toHaveValue("Every family");
    expect(await kept()).toBeUndefined();
    await flushDrafts();
    expect(await kept()).toBe("Every family");
  });

  test("nothing is thrown at anybody who only types", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const makeSpace = fillDisk("drafts", "put throws");
    await typed("E");
    await waitFor(() => expect(warn).toHaveBeenCalledWith("A draft was not kept.", expect.anything()));
    makeSpace();
    await userEvent.type(await field(), "very family");
    await waitFor(async () => expect(await kept()).toBe("Every family"));
  });
});

describe("when the page is hidden or left", () => {
  flushWhenHidden();
  const becomes = (state: DocumentVisibilityState) => {
    vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
    document.dispatchEvent(new Event("visibilitychange"));
  };

  test("drafts are kept at once, and so is all other writing that must not wait", async () => {
    const other = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const leave = joinFlush(other);
    await typed("Every family");
    becomes("visible");
    expect(other).not.toHaveBeenCalled();
    becomes("hidden");
    expect(other).toHaveBeenCalledOnce();
    await waitFor(async () => expect(await kept()).toBe("Every family"));
    window.dispatchEvent(new Event("pagehide"));
    expect(other).toHaveBeenCalledTimes(2);
    leave();
    becomes("hidden");
    expect(other).toHaveBeenCalledTimes(2);
  });
});
