import { isShortPassphrase, passphraseOf } from "../../lib/passphrase";

/** What is said of the passphrase of a file, and of who can read it. */
export const sealWords = {
  seal: "Seal it with a passphrase",
  sealAbout:
    "Then the file opens only with the passphrase: in Waymark, or with the free program age (age-encryption.org).",
  passphrase: "Passphrase",
  hint: "At least 12 characters. Whoever gets the file needs it, letter for letter.",
  makeUp: "Make one up",
  copy: "Copy",
  copied: "The passphrase was copied. Paste it where you keep it.",
  notCopied: "The browser did not let Waymark copy it. Select the passphrase and copy it by hand.",
  forgotten:
    "Write it down now, and keep it apart from the file. Waymark does not keep it: if it is forgotten, nobody can open the file any more.",
  none: "Type a passphrase first, or have one made up.",
  short: "This passphrase could be guessed. Make it at least 12 characters long, or have one made up.",
  sealedTitle: "Only someone who knows the passphrase can read it",
  sealed:
    "For them names, notes and photographs stand in it as they are, and what was deleted in Waymark is still in it. The name of the file, its size and that it is sealed anyone can see.",
  sealedToShow:
    "For them nothing stands in it of what may not be shown: not the file, not its title, not that it exists. The name of the file, its size and that it is sealed anyone can see.",
  opensWith: "It opens only with the passphrase above.",
} as const;

/** Why a file should not be sealed with it; undefined: it is good. */
export function passphraseFault(typed: string): string | undefined {
  const passphrase = passphraseOf(typed);
  if (passphrase === "") return sealWords.none;
  return isShortPassphrase(passphrase) ? sealWords.short : undefined;
}
