import { useState } from "react";
import type { SessionId } from "../../../domain/ids";
import { MOST_EXPECTED, steerOrTell, type Room } from "../../../state/room";
import { TextField } from "../../../ui/TextField";
import styles from "./WhoIsIn.module.css";
import { words } from "./words";

/** How many there should be; kept as it is typed. */
export function Expected({ session, room }: { readonly session: SessionId; readonly room: Room }) {
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (room.expected === undefined ? "" : String(room.expected));
  const expected = expectedOf(text);
  return (
    <div className={styles["expected"]}>
      <TextField
        label={words.expected}
        hint={words.expectedHint}
        inputMode="numeric"
        value={text}
        error={expected === "wrong" ? words.expectedWrong(MOST_EXPECTED) : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          const next = expectedOf(event.target.value);
          if (next !== "wrong") void steerOrTell(session, { expected: next });
        }}
      />
    </div>
  );
}

function expectedOf(text: string): number | undefined | "wrong" {
  if (text.trim() === "") return undefined;
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 && count <= MOST_EXPECTED ? count : "wrong";
}
