import { useEffect, useState, type FormEvent } from "react";
import { readTextDraft } from "../../state/drafts";
import { useOwnDraft } from "../../state/ownDraft";
import { Button } from "../../ui/Button";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import { catchLink, catchNote, type Catch } from "./catching";
import styles from "./CaptureScreen.module.css";
import type { OnFinish } from "./finishing";
import { words } from "./words";

type TextStageProps = {
  readonly kind: "note" | "link";
  readonly to: Catch;
  readonly onFinish: OnFinish;
};

/** A note or a link. What is typed outlives the page, and is taken in by saving too, without being added first. */
export function TextStage({ kind, to, onFinish }: TextStageProps) {
  const draft = useOwnDraft(`capture/${kind}`, "", readTextDraft);
  const [error, setError] = useState<string>();
  const typed = draft.value ?? "";

  async function add(): Promise<boolean> {
    if (typed.trim() === "") return true;
    const caught = await (kind === "note" ? catchNote : catchLink)(typed, "", to);
    if (!caught.ok) {
      setError(caught.error.text);
      return false;
    }
    await draft.drop();
    return true;
  }
  useEffect(() => {
    onFinish({ run: add, isBusy: typed.trim() !== "" });
    return () => onFinish(undefined);
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (typed.trim() === "") setError(kind === "note" ? words.noteEmpty : words.addressBad);
    else void add();
  }
  const change = (text: string) => {
    draft.change(text);
    setError(undefined);
  };

  return (
    <form className={styles["stage"]} noValidate onSubmit={submit}>
      {kind === "note" ? (
        <TextArea
          label={words.note}
          rows={5}
          error={error}
          value={typed}
          onChange={(event) => change(event.target.value)}
        />
      ) : (
        <TextField
          label={words.link}
          type="url"
          hint={words.linkHint}
          error={error}
          value={typed}
          onChange={(event) => change(event.target.value)}
        />
      )}
      <div>
        <Button type="submit" icon="plus">
          {kind === "note" ? words.addNote : words.addLink}
        </Button>
      </div>
    </form>
  );
}
