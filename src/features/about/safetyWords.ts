/** The promises of SAFETY.md in the words of whoever has to decide about a school's work. */
export const safetyWords = {
  title: "What Waymark promises",
  lead: "These are promises and not hopes: each is tested before a version is released, most of them in a real browser.",
  promises: [
    {
      title: "Saved means saved.",
      text: "What is called saved outlives a closed tab and a crash. If something cannot be saved, a sentence says so, and what you typed is still there.",
    },
    {
      title: "All of it or nothing.",
      text: "An import that is interrupted, or a device that runs full, leaves your journeys as they were.",
    },
    {
      title: "Nobody’s answer is overwritten.",
      text: "Two people who answer apart both keep their answer, in whatever order their files come together.",
    },
    {
      title: "A loss is said.",
      text: "If the browser threw your journeys away, Waymark tells you and asks for a snapshot.",
    },
    {
      title: "A saved file can be read.",
      text: "Every file is read back before it is called done. You can rehearse at any time whether it brings everything back.",
    },
    {
      title: "Nothing goes out.",
      text: "There is no account, no server and no counting. The app’s own rules forbid it to send anything to any other address.",
    },
    {
      title: "Strangers’ files do nothing.",
      text: "A page or a program that somebody adds as evidence never runs here.",
    },
    {
      title: "What is erased for good stays erased.",
      text: "It is out of sight at once and gone after thirty days, or at a second word. An older file does not bring it back.",
    },
    {
      title: "Nobody sees a vote before the room does.",
      text: "In a session each view is sealed when it is sent. After the reveal it stands apart from the record, and small groups are never shown apart.",
    },
  ],
  cannotTitle: "What no web app can promise",
  cannot: [
    "A device that is lost, broken or wiped takes along what stands in no file. Only a file in another place helps.",
    "Browsers may clear their storage. Installed, and with the browser’s promise to keep it, that is rare; on an iPad or iPhone a tab that is not installed is cleared after seven days.",
    "Whoever can unlock this device can read what is on it. Waymark does not lock it: the device’s own lock does.",
    "A file that has left this device is out of reach. What is erased here may still be in it.",
    "Whoever leads a session holds its key, and a code can be used twice. In the room one sees how many are there.",
    "A passphrase that is forgotten opens nothing. Nobody has a second key.",
  ],
  device: "See how this device stands",
  rehearse: "Rehearse a backup",
} as const;

export const SAFETY_ID = "safety";
