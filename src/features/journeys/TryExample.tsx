import { useState } from "react";
import { useNavigate } from "react-router";
import { paths } from "../../paths";
import { faultText } from "../../state/faultText";
import { showError } from "../../state/toasts";
import { Button } from "../../ui/Button";
import { words } from "./words";

/** Tells the example and opens it. */
export function TryExample() {
  const navigate = useNavigate();
  const [telling, setTelling] = useState(false);
  async function tell() {
    setTelling(true);
    const part = await import("../../state/example").catch(() => undefined);
    const told = await part?.tryExample();
    setTelling(false);
    if (told?.ok) return navigate(paths.record(told.value));
    return showError(told ? faultText(told.error) : words.partMissing);
  }
  return (
    <Button onClick={() => void tell()} disabled={telling}>
      {words.tryExample}
    </Button>
  );
}
