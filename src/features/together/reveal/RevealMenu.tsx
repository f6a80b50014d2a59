import { faultText } from "../../../state/faultText";
import { steer } from "../../../state/room";
import { showError, showToast } from "../../../state/toasts";
import { hideAgain } from "../../../state/voices";
import { Menu } from "../../../ui/Menu";
import type { SessionParts } from "../sessionParts";
import { words } from "./words";

type RevealMenuProps = SessionParts & { readonly question: { readonly n: number } };

export function RevealMenu({ journey, session, readOnly, question }: RevealMenuProps) {
  async function hide() {
    await steer(session.id, { show: "who", ref: undefined });
    const hidden = await hideAgain(journey, session, question.n);
    if (!hidden.ok) return showError(faultText(hidden.error));
    return showToast(`${words.hidden} ${words.hideAbout}`);
  }
  return (
    <Menu
      label={words.more}
      icon="more"
      iconOnly
      variant="plain"
      items={[
        { id: "print", label: words.print, icon: "download", onSelect: () => window.print() },
        ...(readOnly
          ? []
          : [{ id: "hide", label: words.hide, icon: "lock", onSelect: () => void hide() } as const]),
      ]}
    />
  );
}
