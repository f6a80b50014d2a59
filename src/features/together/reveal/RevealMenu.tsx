import { faultText } from "../../../state/faultText";
import { useOnce } from "../../../state/once";
import { steerOrTell } from "../../../state/room";
import { showError, showToast } from "../../../state/toasts";
import { hideAgain } from "../../../state/voices";
import { Menu } from "../../../ui/Menu";
import { useAskAgain, type AskAgainProps } from "./useAskAgain";
import { words } from "./words";

export function RevealMenu(props: AskAgainProps) {
  const { journey, session, readOnly, question } = props;
  const again = useAskAgain(props);
  const once = useOnce();
  const hide = () =>
    once(async () => {
      // The projector first: it must not show for a moment what is hidden here.
      await steerOrTell(session.id, { show: "who", ref: undefined });
      const hidden = await hideAgain(journey, session, question.n);
      if (!hidden.ok) return showError(faultText(hidden.error));
      return showToast(`${words.hidden} ${words.hideAbout}`);
    });
  return (
    <Menu
      label={words.more}
      icon="more"
      iconOnly
      variant="plain"
      items={[
        { id: "print", label: words.print, icon: "download", onSelect: () => window.print() },
        ...(again.is === "possible"
          ? [
              {
                id: "again",
                label: words.askAgain,
                icon: "people",
                onSelect: () => void again.ask(),
              } as const,
            ]
          : []),
        ...(readOnly
          ? []
          : [{ id: "hide", label: words.hide, icon: "lock", onSelect: () => void hide() } as const]),
      ]}
    />
  );
}
