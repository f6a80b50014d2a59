import { useState, type FormEvent } from "react";
import { authorName } from "../../domain/author";
import { COMMENT_MAX_LENGTH, type Comment } from "../../domain/resource";
import { comment } from "../../domain/resourceTelling";
import { randomId } from "../../lib/randomId";
import { readTextDraft } from "../../state/drafts";
import { faultText } from "../../state/faultText";
import { useOwnDraft } from "../../state/ownDraft";
import { writeWithUndo } from "../../state/undoing";
import { write } from "../../state/writer";
import { Button } from "../../ui/Button";
import { TextArea } from "../../ui/TextArea";
import type { LibraryItem } from "./libraryItems";
import type { LibraryView } from "./libraryView";
import styles from "./RowPanel.module.css";
import { SavedField } from "./SavedField";
import { words } from "./words";

type CommentsProps = { readonly item: LibraryItem; readonly view: LibraryView };

/** What was remarked on a resource, the earliest first, and room for one more. */
export function Comments({ item, view }: CommentsProps) {
  return (
    <>
      {item.marks.comments.length > 0 && (
        <ul role="list" className={styles["comments"]}>
          {item.marks.comments.map((said) => (
            <li key={said.id}>
              <Said item={item} view={view} said={said} />
            </li>
          ))}
        </ul>
      )}
      {!view.eyes.readOnly && <NewComment item={item} view={view} />}
    </>
  );
}

function Said({ item, view, said }: CommentsProps & { readonly said: Comment }) {
  const { journal } = view;
  const { journey, me, readOnly } = view.eyes;
  const [editing, setEditing] = useState(false);
  const isMine = said.author === me && !readOnly;
  const takeBack = () =>
    writeWithUndo(
      journey,
      (current, writer) => [comment(current, writer, item.id, said.id, "")],
      words.tookBack,
    );
  if (editing && isMine)
    return (
      <>
        <SavedField
          label={words.editComment}
          kind="lines"
          journey={journey}
          fieldKey={`comment/${item.id}/${said.id}`}
          standing={said.text}
          say={(current, writer, text) => comment(current, writer, item.id, said.id, text)}
          refuse={(text) => (text.trim() === "" ? words.commentNotEmpty : tooLong(text))}
        />
        <Button onClick={() => setEditing(false)}>{words.done}</Button>
      </>
    );
  return (
    <>
      <p className={styles["said"]}>{said.text}</p>
      <div className={styles["by"]}>
        <span>{words.saidBy(authorName(journal, said.author) || words.someone, said.time)}</span>
        {isMine && (
          <span data-print="none">
            <Button variant="plain" onClick={() => setEditing(true)}>
              {words.edit}
            </Button>
            <Button variant="plain" onClick={() => void takeBack()}>
              {words.takeBack}
            </Button>
          </span>
        )}
      </div>
    </>
  );
}

/** What is typed outlives the page until it is added. */
function NewComment({ item, view: { eyes } }: CommentsProps) {
  const draft = useOwnDraft(`comment/${eyes.journey}/${item.id}`, "", readTextDraft);
  const [error, setError] = useState<string>();
  const [saving, setSaving] = useState(false);
  const text = draft.value ?? "";
  const refused = tooLong(text);

  async function add(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === "") return setError(words.commentEmpty);
    if (refused !== undefined || saving) return;
    setSaving(true);
    const written = await write(eyes.journey, (journal, writer) => [
      comment(journal, writer, item.id, randomId(), text),
    ]);
    setSaving(false);
    if (!written.ok) return setError(faultText(written.error));
    await draft.drop(text);
  }
  return (
    <form className={styles["form"]} noValidate onSubmit={(event) => void add(event)} data-print="none">
      <TextArea
        label={words.commentField}
        hint={words.commentHint}
        rows={2}
        error={error ?? refused}
        value={text}
        onChange={(event) => {
          setError(undefined);
          draft.change(event.target.value);
        }}
      />
      <div>
        <Button type="submit">{words.addComment}</Button>
      </div>
    </form>
  );
}

const tooLong = (text: string) =>
  text.length > COMMENT_MAX_LENGTH ? words.commentLong(COMMENT_MAX_LENGTH) : undefined;
