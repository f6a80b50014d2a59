import type { SyntheticEvent } from "react";
import { checkJoinRows } from "../../formats/joinCode";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { TextArea } from "../../ui/TextArea";
import { VisuallyHidden } from "../../ui/VisuallyHidden";
import { joinWords as words } from "./joinWords";
import styles from "./TakePart.module.css";

type JoinTypedProps = {
  readonly text: string;
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  readonly onChange: (text: string) => void;
  readonly onJoin: () => void;
};

const SAYS = { right: words.rowRight, wrong: words.rowWrong, unfinished: words.rowOpen } as const;

/** The code as it is typed or pasted, each line checked as soon as it is whole. */
export function JoinTyped({ text, problem, isBusy, onChange, onJoin }: JoinTypedProps) {
  const rows = checkJoinRows(text);
  const wrong = rows.findIndex(({ state }) => state === "wrong");
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    onJoin();
  }
  return (
    <form aria-labelledby="join-typed" className={styles["way"]} onSubmit={submit}>
      <h2 id="join-typed">{words.typedTitle}</h2>
      <TextArea
        label={words.code}
        hint={words.codeHint}
        error={problem}
        value={text}
        rows={3}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      {rows.length > 0 && (
        <ol role="list" aria-label={words.rows} className={styles["rows"]}>
          {rows.map(({ signs, state }, index) => (
            // A line is its place: the same signs may stand in two of them.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} data-state={state}>
              <span aria-hidden="true" className={styles["nth"]}>
                {index + 1}
              </span>
              <code aria-hidden="true">{signs.replace(/.{4}(?=.)/g, "$& ")}</code>
              {state !== "unfinished" && <Icon name={state === "right" ? "check" : "warning"} size={20} />}
              <VisuallyHidden>{SAYS[state](index + 1)}</VisuallyHidden>
            </li>
          ))}
        </ol>
      )}
      <p role="status" className={styles["problem"]}>
        {wrong >= 0 && problem === undefined && words.rowWrong(wrong + 1)}
      </p>
      <Button type="submit" disabled={isBusy || rows.length === 0}>
        {isBusy ? words.joining : words.join}
      </Button>
    </form>
  );
}
