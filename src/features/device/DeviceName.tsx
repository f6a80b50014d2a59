import { useState } from "react";
import { DEVICE_NAME_MAX_LENGTH, setDeviceName, useDeviceName } from "../../state/deviceFacts";
import { faultText } from "../../state/faultText";
import { showError } from "../../state/toasts";
import { TextField } from "../../ui/TextField";
import { paperWords as words } from "./paperWords";

/** What this device is called on the printed list and in the names of its files. Saved as it is left. */
export function DeviceName() {
  const kept = useDeviceName();
  const [typed, setTyped] = useState<string>();
  if (kept === undefined) return null;

  async function save() {
    if (typed === undefined || typed.trim() === kept) return;
    const saved = await setDeviceName(typed.trim());
    if (!saved.ok) showError(faultText(saved.error));
  }

  return (
    <TextField
      label={words.deviceName}
      hint={words.deviceNameHint}
      value={typed ?? kept}
      maxLength={DEVICE_NAME_MAX_LENGTH}
      autoComplete="off"
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => void save()}
    />
  );
}
