import { useEffect, useState } from "react";
import { useToasts } from "../state/toasts";
import { Toasts } from "../ui/Toasts";

/** Long enough to read it and reach the button; held while somebody points at it. */
const SHOWN_MS = 10_000;

export function Messages() {
  const { toasts, dismiss } = useToasts();
  // By message: a browser says nothing of the focus or the pointer leaving when what they were on goes away.
  const [heldId, setHeldId] = useState<number>();
  const latest = toasts.at(-1);
  const held = latest !== undefined && heldId === latest.id;

  useEffect(() => {
    // What went wrong stays until it was read.
    if (!latest || latest.tone === "error" || held) return undefined;
    const timer = setTimeout(() => dismiss(latest.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [latest, held, dismiss]);

  return (
    <Toasts
      onDismiss={(id) => dismiss(Number(id))}
      onHold={(isHeld) => setHeldId(isHeld ? latest?.id : undefined)}
      toasts={toasts.map(({ id, text, tone, action }) => ({
        id: String(id),
        text,
        tone: tone === "error" ? ("error" as const) : ("plain" as const),
        ...(action && {
          action: {
            label: action.label,
            onAct: () => {
              dismiss(id);
              action.run();
            },
          },
        }),
      }))}
    />
  );
}
