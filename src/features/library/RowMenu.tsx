import { deleteThing, deletionUndo } from "../../domain/deletion";
import { replaceLink } from "../../domain/resourceTelling";
import { resourceThing } from "../../domain/thing";
import { showToast } from "../../state/toasts";
import { writeOrTell, writeWithUndo } from "../../state/undoing";
import { Menu, type MenuItem } from "../../ui/Menu";
import { PAGE_TITLE_ID } from "../../ui/Page";
import type { LibraryItem } from "./libraryItems";
import type { Eyes } from "./libraryView";
import { ownWords } from "./ownWords";
import type { Panel } from "./RowPanel";
import { words } from "./words";

type RowMenuProps = {
  readonly item: LibraryItem;
  readonly eyes: Eyes;
  readonly onOpen: (panel: Panel) => void;
  /** The row in which it stands. */
  readonly row: () => Element | null | undefined;
};

/** What is rarely done with a resource: its own ones are edited and deleted, of others a dead link is replaced. */
export function RowMenu({ item, eyes: { journey }, onOpen, row }: RowMenuProps) {
  const { id, title, own, replaced } = item;
  const about = resourceThing(id);

  async function bringBack() {
    await writeOrTell(journey, (journal, writer) => [deletionUndo(journal, writer, about)]);
  }
  async function remove() {
    const gone = row();
    const beside = placeBeside(gone);
    if (!(await writeOrTell(journey, (journal, writer) => deleteThing(journal, writer, about)))) return;
    // Where the keyboard is elsewhere by now, it stays there.
    if (document.activeElement === document.body || gone?.contains(document.activeElement)) beside?.focus();
    showToast(ownWords.deleted(title), { label: ownWords.undo, run: () => void bringBack() });
  }
  const restore = () =>
    writeWithUndo(
      journey,
      (journal, writer) => [replaceLink(journal, writer, id, undefined)],
      words.restored,
    );
  const items: MenuItem[] = own
    ? [
        { id: "edit", label: ownWords.edit, icon: "edit", onSelect: () => onOpen("edit") },
        {
          id: "delete",
          label: ownWords.delete,
          icon: "trash",
          danger: true,
          onSelect: () => void remove(),
        },
      ]
    : [{ id: "replace", label: words.replace, icon: "link", onSelect: () => onOpen("link") }];
  if (replaced !== undefined)
    items.push({ id: "restore", label: words.restore, icon: "undo", onSelect: () => void restore() });
  return <Menu label={words.more(title)} icon="more" iconOnly variant="plain" items={items} />;
}

/** Where the keyboard goes on when a row is gone: the row after it, the one before, or what they all stand under. */
function placeBeside(row: Element | null | undefined): HTMLElement | null | undefined {
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  return (
    beside?.querySelector<HTMLElement>("[aria-haspopup]") ??
    row?.closest("details")?.querySelector("summary") ??
    document.getElementById(PAGE_TITLE_ID)
  );
}
