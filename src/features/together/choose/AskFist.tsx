import { useState } from "react";
import { PROPOSAL_MAX_LENGTH } from "../../../domain/session";
import type { Json } from "../../../lib/json";
import { useOnce } from "../../../state/once";
import { useOwnDraft } from "../../../state/ownDraft";
import { Button } from "../../../ui/Button";
import { TextArea } from "../../../ui/TextArea";
import type { SessionParts } from "../sessionParts";
import styles from "./Choose.module.css";
import { useAsk } from "../useAsk";
import { words } from "./words";

type AskFistProps = SessionParts & {
  /** What stands in the field at first: the version before, or what follows from the dots. */
  readonly proposal: string;
  /** The question whose proposal this one mends. */
  readonly again?: number | undefined;
  readonly label: string;
};

/** A proposal to put before the room. */
export function AskFist({ proposal, again, label, ...parts }: AskFistProps) {
  const draft = useOwnDraft<string | null>(`choose-fist/${parts.session.id}/${again ?? 0}`, null, readTyped);
  const [error, setError] = useState<string>();
  const ask = useAsk(parts);
  const once = useOnce();
  const text = draft.value ?? proposal;
  async function askRoom() {
    const said = text.trim();
    if (said === "") return setError(words.proposalMissing);
    if (said.length > PROPOSAL_MAX_LENGTH) return setError(words.tooLong(PROPOSAL_MAX_LENGTH));
    const refused = await ask({ kind: "fist", proposal: said, ...(again === undefined ? {} : { again }) });
    if (refused !== undefined) return setError(refused);
    return draft.drop();
  }
  return (
    <div className={styles["form"]}>
      <TextArea
        label={label}
        hint={words.proposalHint}
        rows={3}
        error={error}
        value={text}
        onChange={(event) => {
          setError(undefined);
          draft.change(event.target.value);
        }}
      />
      <div>
        <Button variant={again === undefined ? "solid" : "quiet"} onClick={() => void once(askRoom)}>
          {again === undefined ? words.ask : words.amend}
        </Button>
      </div>
    </div>
  );
}

/** Null: nothing was typed, which is not the same as a field that was emptied. */
const readTyped = (value: Json): string | null | undefined =>
  value === null || typeof value === "string" ? value : undefined;
