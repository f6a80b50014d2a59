import { deleteThing, deletionUndo } from "../../domain/deletion";
import { replaceLink } from "../../domain/resourceTelling";
import { resourceThing } from "../../domain/thing";
import { faultText } from "../../state/faultText";
import { showError, showToast } from "../../state/toasts";
import { writeWithUndo } from "../../state/undoing";
import { write } from "../../state/writer";
import { Menu, type MenuItem } from "../../ui/Menu";
import type { LibraryItem } from "./libraryItems";
import type { Eyes } from "./libraryView";
import { ownWords } from "./ownWords";
import type { Panel } from "./RowPanel";
import { words } from "./words";

type RowMenuProps = {
  readonly item: LibraryItem;
  readonly eyes: Eyes;
  readonly onOpen: (panel: Panel) => void;
};

/** What is rarely done with a resource: its own ones are edited and deleted, of others a dead link is replaced. */
export function RowMenu({ item, eyes: { journey }, onOpen }: RowMenuProps) {
  const { id, title, own, replaced } = item;
  const about = resourceThing(id);

  async function bringBack() {
    const written = await write(journey, (journal, writer) => [deletionUndo(journal, writer, about)]);
    if (!written.ok) showError(faultText(written.error));
  }
  async function remove() {
    const written = await write(journey, (journal, writer) => deleteThing(journal, writer, about));
    if (!written.ok) return showError(faultText(written.error));
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
