import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { competencyRef } from "../../src/domain/framework";
import type { ResourceId } from "../../src/domain/ids";
import { readOwnResources, readResourceMarks } from "../../src/domain/resource";
import {
  addResource,
  comment,
  describeResource,
  markUseful,
  placeResource,
  replaceLink,
} from "../../src/domain/resourceTelling";
import { sha256OfText } from "../../src/lib/hash";
import { setReadOnly } from "../../src/state/readOnly";
import { loadCaseStudies } from "../../src/content/caseStudies";
import { fillDisk } from "../support/databases";
import { device, message, openApp, reopenApp, settled } from "../support/screensApp";
import {
  BUY_IN,
  BUY_IN_AT,
  journalOf,
  person,
  SCHOOL,
  startsJourney,
  writeApart,
  writes,
} from "../support/screensJourneys";

// Asking of each of some thousand elements whether it is hidden takes seconds; nothing here hinges on it.
configure({ defaultHidden: true });

const LIBRARY_AT = `/library?journey=${SCHOOL}&q=induction-with-mentoring`;
const PLAYBOOK = "mtc-journeys-to-mastery-learning" as ResourceId;
const GUIDE = "our-guide" as ResourceId;
const KIN = competencyRef("mtc-k12-jml", "purpose-and-vision/learner-leaders");
const guide = {
  id: GUIDE,
  content: { kind: "link", url: "https://example.org/guide" },
  title: "Our guide",
  publisher: "",
  summary: "",
  kind: "",
  serves: [BUY_IN],
} as const;

const row = async (title: string | RegExp) => {
  const heading = await screen.findByRole("heading", { name: title, level: 3 });
  return within(heading.closest("li")!);
};
/** A page that is printed hangs for everyone. */
const isOnPaper = (element: HTMLElement) => element.closest("[data-print=none]") === null;
const own = async () => readOwnResources(await journalOf());
const shownOf = async (text: string) => expect(await screen.findByText(text)).toBeVisible();

beforeAll(async () => {
  await Promise.all([
    loadCaseStudies(),
    import("../../src/features/library/LibraryScreen"),
    import("../../src/features/library/AddResource"),
    import("../../src/features/library/RowPanel"),
    import("../../src/features/library/Apart"),
  ]);
});
beforeEach(async () => {
  await startsJourney();
});

describe("the library through the eyes of a journey", () => {
  test("a mark shows at once, counts for whoever gave it, and is found again", async () => {
    await writes(person("Bo"), (journal, writer) => [markUseful(journal, writer, PLAYBOOK, true)]);
    const user = openApp(`/library?journey=${SCHOOL}&show=useful`);
    await shownOf("1 of 110 resources is shown.");
    const mtc = await row(/MTC Grow/);
    expect(mtc.getByText("Useful to Bo")).toBeVisible();
    await user.click(mtc.getByRole("button", { name: "Useful" }));
    await shownOf("Useful to you and Bo");
    expect(isOnPaper(screen.getByText("Useful to you and Bo"))).toBe(false);
    expect(mtc.getByRole("button", { name: "Useful" })).toHaveAttribute("aria-pressed", "true");
    await user.click(mtc.getByRole("button", { name: "Read later" }));
    await waitFor(async () => expect(readResourceMarks(await journalOf(), PLAYBOOK).later.size).toBe(1));
    await user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "My reading list");
    await waitFor(() => expect(window.location.search).toContain("show=later"));
    await shownOf("1 of 110 resources is shown.");
  });

  test("a mark that could not be kept goes back, and a sentence says why", async () => {
    const user = openApp(LIBRARY_AT);
    await screen.findByRole("button", { name: "Useful" });
    const makeSpace = fillDisk("packs", "the commit fails");
    await user.click(screen.getByRole("button", { name: "Useful" }));
    expect(await message().findByText(/no space left/)).toBeVisible();
    makeSpace();
    expect(screen.getByRole("button", { name: "Useful" })).toHaveAttribute("aria-pressed", "false");
  });

  test("a comment outlives the page while it is typed, is added, reworded, and taken back with Undo", async () => {
    let user = openApp(LIBRARY_AT);
    await user.click(await screen.findByRole("button", { name: "Comment" }));
    await waitFor(() => expect(screen.getByRole("textbox", { name: "Your comment" })).toHaveFocus());
    await user.keyboard("Read chapter two");
    user = await reopenApp();
    await user.click(await screen.findByRole("button", { name: "Comment" }));
    await waitFor(() =>
      expect(screen.getByRole("textbox", { name: "Your comment" })).toHaveValue("Read chapter two"),
    );
    // The next remark is begun while this one is still being written down.
    const box = screen.getByRole("textbox", { name: "Your comment" });
    screen.getByRole("button", { name: "Add the comment" }).click();
    fireEvent.change(box, { target: { value: "And chapter four" } });
    expect(await screen.findByRole("button", { name: "1 comment" })).toBeVisible();
    expect(isOnPaper(await screen.findByText("Read chapter two"))).toBe(false);
    await settled();
    expect(box).toHaveValue("And chapter four");
    await user.click(await screen.findByRole("button", { name: "Edit" }));
    await user.type(screen.getByRole("textbox", { name: "Edit your comment" }), " and three");
    await user.click(screen.getByRole("button", { name: "Done" }));
    await shownOf("Read chapter two and three");
    await user.click(screen.getByRole("button", { name: "Take back" }));
    await waitFor(() => expect(screen.queryByText("Read chapter two and three")).toBeNull());
    await user.click(await message().findByRole("button", { name: "Undo" }));
    await shownOf("Read chapter two and three");
  });

  test("a dead link is replaced, says so, and goes back to where it came with", async () => {
    const user = openApp(`/library?journey=${SCHOOL}&q=five-stage pre-assessment`);
    const [more] = await screen.findAllByRole("button", { name: /^More about/ });
    await user.click(more!);
    await user.click(await screen.findByRole("menuitem", { name: "Replace a dead link" }));
    const field = await screen.findByRole("textbox", { name: "New address" });
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard("javascript:alert(1)");
    await user.click(screen.getByRole("button", { name: "Use this address" }));
    expect(await screen.findByText(/not an address that can be opened/)).toBeVisible();
    await user.clear(field);
    await user.type(field, "example.org/moved");
    await user.dblClick(screen.getByRole("button", { name: "Use this address" }));
    await screen.findByText(/^Its link was replaced\. It came with https:/);
    const [link] = within(screen.getByRole("region", { name: "Resources" })).getAllByRole("link");
    expect(link).toHaveAttribute("href", "https://example.org/moved");
    await settled();
    const links = [...(await journalOf()).entriesById.values()].filter(({ register }) => register === "link");
    expect(links).toHaveLength(1);
    await user.click(more!);
    await user.click(await screen.findByRole("menuitem", { name: "Back to the link it came with" }));
    await waitFor(() => expect(screen.queryByText(/^Its link was replaced/)).toBeNull());
  });

  test("is remembered, can be nobody’s, and offers no writing where a journey is only read", async () => {
    const user = openApp("/library?q=induction-with-mentoring");
    const chooser = await screen.findByRole("combobox", { name: /^Journey/ });
    expect(chooser).toHaveValue(SCHOOL);
    await user.selectOptions(chooser, "None: only what comes with Waymark");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Useful" })).toBeNull());
    expect(screen.queryByRole("button", { name: "Add a resource" })).toBeNull();
    await settled();
    await reopenApp("/library?q=induction-with-mentoring");
    expect(await screen.findByRole("combobox", { name: /^Journey/ })).toHaveValue("");
    await writes(person("Bo"), (journal, writer) => [comment(journal, writer, PLAYBOOK, "c1", "Good.")]);
    await setReadOnly([SCHOOL], true);
    const again = await reopenApp(`/library?journey=${SCHOOL}&show=commented`);
    await again.click(await screen.findByRole("button", { name: "1 comment" }));
    await shownOf("Good.");
    expect(screen.queryByRole("textbox", { name: "Your comment" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Useful" })).toBeNull();
  });
});

test("its domains are there to choose from the start, those of the journey’s framework", async () => {
  const user = openApp(LIBRARY_AT);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Domain" }), "Sustainability");
  await waitFor(() =>
    expect(window.location.search).toContain("&framework=mtc-k12-jml&domain=sustainability"),
  );
  expect(screen.getByRole("combobox", { name: "Framework" })).toHaveValue("mtc-k12-jml");
});

test("an address that asks for one resource shows all of it, and all others on one tap", async () => {
  await writes(person("Bo"), (journal, writer) => [
    ...addResource(journal, writer, guide),
    comment(journal, writer, GUIDE, "c1", "Begin with page four."),
  ]);
  const user = openApp(`/library?journey=${SCHOOL}&resource=${GUIDE}`);
  const heading = await screen.findByRole("heading", { name: "Our guide", level: 2 });
  await waitFor(() => expect(heading).toHaveFocus());
  await shownOf("Begin with page four.");
  expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Show all resources" }));
  await shownOf("All 111 resources are shown.");
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  await reopenApp(`/library?journey=${SCHOOL}&resource=gone`);
  expect(await screen.findByRole("heading", { name: "This resource is not here" })).toBeVisible();
});

describe("a resource of one’s own", () => {
  test("is a link that is added, edited, found, deleted, and back by Undo", async () => {
    const user = openApp(`/library?journey=${SCHOOL}&show=own`);
    expect(await screen.findByText(/^This journey has no resources of its own yet/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Add a resource" }));
    await user.click(await screen.findByRole("button", { name: "Add to the library" }));
    expect(await screen.findByText(/not an address that can be opened/)).toBeVisible();
    await user.type(screen.getByRole("textbox", { name: "Address" }), "example.org/guide");
    await user.click(screen.getByRole("checkbox", { name: "Stakeholder Buy-In" }));
    await user.click(screen.getByRole("button", { name: "Add to the library" }));
    const added = await row("example.org");
    expect(added.getByRole("link", { name: "example.org" })).toHaveAttribute(
      "href",
      "https://example.org/guide",
    );
    await waitFor(() => expect(screen.getByRole("button", { name: "Add a resource" })).toHaveFocus());
    expect(await own()).toMatchObject([{ title: "example.org", serves: [BUY_IN] }]);

    await user.click(added.getByRole("button", { name: "More about example.org" }));
    await user.click(await screen.findByRole("menuitem", { name: "Edit" }));
    const title = await screen.findByRole("textbox", { name: "Title" });
    await user.clear(title);
    await user.type(title, "Our guide");
    await user.click(screen.getByRole("button", { name: "Done" }));
    const edited = await row("Our guide");
    await user.click(edited.getByRole("button", { name: "More about Our guide" }));
    await user.click(await screen.findByRole("menuitem", { name: "Delete" }));
    expect(await message().findByText("“Our guide” is deleted.")).toBeVisible();
    await waitFor(() => expect(screen.queryByRole("heading", { name: "Our guide" })).toBeNull());
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
    expect(await own()).toEqual([]);
    await user.click(message().getByRole("button", { name: "Undo" }));
    await row("Our guide");
  });

  test("is seen once it is added, also where what was chosen would hide it", async () => {
    const user = openApp(`/library?journey=${SCHOOL}&kind=video`);
    await user.click(await screen.findByRole("button", { name: "Add a resource" }));
    await user.type(await screen.findByRole("textbox", { name: "Address" }), "example.org/new");
    await user.click(screen.getByRole("button", { name: "Add to the library" }));
    await row("example.org");
    await shownOf(
      "2 of 111 resources are shown. What you just added is among them, though it does not fit what is chosen here.",
    );
    await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "Policy");
    await waitFor(() => expect(screen.queryByRole("heading", { name: "example.org" })).toBeNull());
  });

  test("is a file that is stored with it, and a note that is read in place, both on the competency’s page", async () => {
    const user = openApp(BUY_IN_AT);
    await user.click(await screen.findByText("Resources"));
    await user.click(await screen.findByRole("button", { name: "Add a resource" }));
    const form = within(await screen.findByRole("form", { name: "Add a resource" }));
    await user.click(form.getByRole("radio", { name: "File" }));
    await user.upload(
      form.getByLabelText("Resource file"),
      new File(["A plan"], "plan.txt", { type: "text/plain" }),
    );
    await user.click(form.getByRole("button", { name: "Add to the library" }));
    const file = await row("plan");
    expect(await file.findByRole("button", { name: "Download" })).toBeVisible();
    expect(await device().files.get(sha256OfText("A plan"))).toMatchObject({ size: 6 });

    await user.click(screen.getByRole("button", { name: "Add a resource" }));
    const again = within(await screen.findByRole("form", { name: "Add a resource" }));
    await user.click(again.getByRole("radio", { name: "Note" }));
    await user.type(again.getByRole("textbox", { name: "Text" }), "Three questions");
    await user.click(again.getByRole("button", { name: "Add to the library" }));
    const note = await row("Three questions");
    expect(note.getByText("Read the note")).toBeVisible();
    expect((await own()).map(({ serves }) => serves)).toEqual([[BUY_IN], [BUY_IN]]);
    expect(screen.getByRole("link", { name: "All of the library" })).toHaveAttribute(
      "href",
      `/library?journey=${SCHOOL}&framework=mtc-k12-jml`,
    );
  });

  test("edited apart shows both answers until one is kept, also where it serves and where a link leads", async () => {
    const [ann, bob] = [person("Ann"), person("Bo")];
    await writes(ann, (journal, writer) => addResource(journal, writer, guide));
    await writeApart(
      [
        ann,
        (journal, writer) => [
          describeResource(journal, writer, GUIDE, "title", "The guide"),
          replaceLink(journal, writer, PLAYBOOK, "https://a.example/"),
          placeResource(journal, writer, GUIDE, KIN, true),
        ],
      ],
      [
        bob,
        (journal, writer) => [
          describeResource(journal, writer, GUIDE, "title", "A guide"),
          replaceLink(journal, writer, PLAYBOOK, "https://b.example/"),
          placeResource(journal, writer, GUIDE, KIN, false),
        ],
      ],
    );
    const user = openApp(BUY_IN_AT);
    await user.click(await screen.findByText("Resources"));
    expect(await screen.findByText("Two titles were written apart")).toBeVisible();
    expect(await screen.findByText("Two addresses were given apart")).toBeVisible();
    const choice = screen.getByText(/“A guide” \(Bo, /).closest("li")!;
    await user.click(within(choice).getByRole("button", { name: "Keep this one" }));
    await row("A guide");
    await waitFor(() => expect(screen.queryByText("Two titles were written apart")).toBeNull());
    expect(screen.getByText(/^Whether it serves “.+” was said apart$/)).toBeVisible();
    const yes = screen.getByText(/^“It does” \(Ann, /).closest("li")!;
    await user.click(within(yes).getByRole("button", { name: "Keep this one" }));
    await waitFor(() => expect(screen.queryByText(/^Whether it serves/)).toBeNull());
    expect(await own()).toMatchObject([{ serves: expect.arrayContaining([KIN]) }]);
  });
});
