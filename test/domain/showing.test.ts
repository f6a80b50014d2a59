import { describe, expect, it, test } from "vitest";
import { deleteThing, deletionUndo } from "../../src/domain/deletion";
import {
  earlierFiles,
  evidenceWithFile,
  readEvidenceItem,
  type FileContent,
} from "../../src/domain/evidence";
import { addEvidence, replaceFile, rewriteNote } from "../../src/domain/evidenceTelling";
import { EMPTY_JOURNAL, extendJournal, type Journal } from "../../src/domain/journal";
import { say, takeBack } from "../../src/domain/register";
import {
  allowsShowing,
  readShowing,
  sayShowing,
  SHOWING,
  SHOWINGS,
  type Showing,
} from "../../src/domain/showing";
import { evidenceThing } from "../../src/domain/thing";
import { sha256OfText } from "../../src/lib/hash";
import { evidenceId, NOON, REF, testWriter, writing } from "../support/entries";

const ann = testWriter("ann");
const bob = testWriter("bob", NOON + 3_600_000);
const PHOTO = evidenceId("photo");
const file = (name: string): FileContent => ({
  kind: "file",
  hash: sha256OfText(name),
  name,
  type: "image/png",
  size: 6,
});

const adding =
  (showing?: Showing, content = file("wall.png"), id = PHOTO) =>
  (journal: Journal) =>
    addEvidence(journal, ann, { id, content, title: "", date: "", caption: "", serves: [REF], showing });
const kept = (showing?: Showing) => writing(EMPTY_JOURNAL, adding(showing)).journal;
const photo = (journal: Journal) => readEvidenceItem(journal, PHOTO)!;
const saying = (writer: typeof ann, showing: Showing) => (journal: Journal) =>
  sayShowing(journal, writer, PHOTO, showing);

describe("who may see a piece of evidence", () => {
  test.each([
    ["keep", false],
    ["nobody", true],
    ["consented", true],
    ["refused", false],
  ] as const)("was answered %s: it may be shown: %s", (showing, shown) => {
    expect(photo(kept(showing))).toMatchObject({ showing, mayBeShown: shown });
  });

  it("was never asked: it is not shown", () => {
    const bare = kept();
    expect(readShowing(bare, PHOTO)).toEqual([]);
    expect(photo(bare)).toMatchObject({ showing: undefined, mayBeShown: false });
    expect(allowsShowing(EMPTY_JOURNAL, PHOTO)).toBe(false);
  });

  it("is what was answered last: consent can be taken back, and given again", () => {
    const refused = writing(kept("consented"), saying(bob, "refused")).journal;
    expect(photo(refused)).toMatchObject({ showing: "refused", mayBeShown: false });
    const consented = writing(refused, saying(ann, "consented")).journal;
    expect(photo(consented)).toMatchObject({ showing: "consented", mayBeShown: true });
    expect(photo(consented).answers.showing).toHaveLength(1);
  });

  test.each(
    SHOWINGS.flatMap((one) =>
      SHOWINGS.filter((other) => other !== one).map((other) => [one, other] as const),
    ),
  )("was answered %s and, apart from it, %s: shown only where both allow it", (one, other) => {
    const start = kept();
    const apart = extendJournal(start, [saying(ann, one)(start), saying(bob, other)(start)]);
    const allows = (showing: Showing) => showing === "nobody" || showing === "consented";
    expect(photo(apart).answers.showing.map(({ value }) => value)).toEqual([other, one]);
    expect(photo(apart).mayBeShown).toBe(allows(one) && allows(other));
    const settled = writing(apart, saying(ann, "consented")).journal;
    expect(photo(settled).mayBeShown).toBe(true);
  });

  test.each([["tuesdays only"], [true], [{ consented: true }], ["constructor"], [null]])(
    "was answered %j by a newer version: it is not shown, not even beside an answer that allows it",
    (value) => {
      const start = kept();
      const newer = say(start, bob, evidenceThing(PHOTO), SHOWING, value);
      expect(photo(extendJournal(start, [newer]))).toMatchObject({ showing: undefined, mayBeShown: false });
      const apart = extendJournal(start, [newer, saying(ann, "consented")(start)]);
      expect(photo(apart)).toMatchObject({ showing: undefined, mayBeShown: false });
    },
  );

  it("is unasked again where the answer is taken back", () => {
    const start = kept();
    const { journal, entries } = writing(start, saying(ann, "consented"));
    const undone = writing(journal, (j) => takeBack(j, ann, entries[0]!.id)).journal;
    expect(photo(undone)).toMatchObject({ showing: undefined, mayBeShown: false });
  });

  it("does not matter while it is deleted: it is not shown, and is as it was when it comes back", () => {
    const about = evidenceThing(PHOTO);
    const gone = writing(kept("nobody"), (j) => deleteThing(j, ann, about)).journal;
    expect(photo(gone)).toMatchObject({ existence: "deleted", mayBeShown: false });
    const back = writing(gone, (j) => deletionUndo(j, bob, about)).journal;
    expect(photo(back)).toMatchObject({ existence: "present", mayBeShown: true });
  });
});

describe("a file that takes another's place", () => {
  const replaced = writing(kept("consented"), (j) => replaceFile(j, bob, PHOTO, file("blurred.png"))).journal;

  it("is asked for again: who agreed to the one did not see the other", () => {
    expect(photo(replaced)).toMatchObject({
      content: file("blurred.png"),
      showing: undefined,
      mayBeShown: false,
    });
  });

  it("is shown where the answer for it comes with it", () => {
    const answered = writing(kept("refused"), (j) =>
      replaceFile(j, bob, PHOTO, file("blurred.png"), "nobody"),
    );
    expect(photo(answered.journal)).toMatchObject({ showing: "nobody", mayBeShown: true });
  });

  it("is asked for also where nobody was asked, lest somebody agrees to the old one elsewhere meanwhile", () => {
    const start = kept();
    const here = replaceFile(start, ann, PHOTO, file("b.png"));
    const elsewhere = sayShowing(start, bob, PHOTO, "consented");
    const merged = photo(extendJournal(start, [...here, elsewhere]));
    expect(merged).toMatchObject({ content: file("b.png"), showing: undefined, mayBeShown: false });
  });

  it("keeps the one before, the latest first, each once", () => {
    expect(earlierFiles(kept(), PHOTO)).toEqual([]);
    expect(earlierFiles(EMPTY_JOURNAL, PHOTO)).toEqual([]);
    expect(earlierFiles(replaced, PHOTO)).toEqual([file("wall.png")]);
    const names = ["wall.png", "third.png", "blurred.png", "last.png"];
    const last = names.reduce(
      (j, name) => writing(j, (k) => replaceFile(k, ann, PHOTO, file(name))).journal,
      replaced,
    );
    expect(earlierFiles(last, PHOTO)).toEqual(["blurred.png", "third.png", "wall.png"].map(file));
  });

  it("is not among the earlier ones while it is one of two that were put there apart", () => {
    const apart = extendJournal(replaced, [
      ...replaceFile(replaced, ann, PHOTO, file("a.png")),
      ...replaceFile(replaced, bob, PHOTO, file("b.png")),
    ]);
    expect(photo(apart).answers.content).toHaveLength(2);
    expect(earlierFiles(apart, PHOTO)).toEqual(["blurred.png", "wall.png"].map(file));
  });
});

describe("the same file added twice", () => {
  const other = evidenceId("other");
  const both = [adding("keep"), adding(undefined, file("wall.png"), other)].reduce(
    (journal, decide) => writing(journal, decide).journal,
    EMPTY_JOURNAL,
  );
  const found = (journal: Journal, name: string) =>
    evidenceWithFile(journal, sha256OfText(name)).map(({ id }) => id);

  it("is found by its bytes, in every item that has it now", () => {
    expect(found(both, "wall.png")).toEqual([other, PHOTO]);
    expect(found(both, "hall.png")).toEqual([]);
  });

  it("is not found where it was replaced, rewritten or deleted", () => {
    const replaced = writing(both, (j) => replaceFile(j, ann, PHOTO, file("hall.png"))).journal;
    expect(found(replaced, "wall.png")).toEqual([other]);
    expect(found(replaced, "hall.png")).toEqual([PHOTO]);
    const noted = writing(replaced, (j) => rewriteNote(j, ann, PHOTO, "A hall.")).journal;
    expect(found(noted, "hall.png")).toEqual([]);
    const gone = writing(noted, (j) => deleteThing(j, ann, evidenceThing(other))).journal;
    expect(found(gone, "wall.png")).toEqual([]);
  });
});
