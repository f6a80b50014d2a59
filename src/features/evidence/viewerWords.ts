/** What is said where one item is looked at. */
export const viewerWords = {
  previous: "Previous item",
  next: "Next item",
  place: (at: number, of: number) => `${at} of ${of}`,
  pager: "More evidence",
  fullScreen: "Full screen",
  closeFullScreen: "Close full screen",
  zoomIn: "Larger",
  zoomOut: "Smaller",
  picture: (title: string) => `Picture: ${title}`,
  video: (title: string) => `Video: ${title}`,
  sound: (title: string) => `Sound: ${title}`,
  cannotShow:
    "This picture can’t be shown here; it may be damaged or of a kind that this browser does not know. The file itself is kept as it is.",
  cannotPlay:
    "This can’t be played here; it may be damaged or of a kind that this browser does not know. The file itself is kept as it is.",
  download: "Download",
  notDownloaded:
    "The file could not be read from this device’s storage. Load the page again and try once more.",
  openPdf: "Open the PDF",
  opensInTab: "Opens in a new tab, on this device.",
  share: "Open in another app",
  openLink: "Open the link",
  linkUnsafe: "This is not a web or mail address, so Waymark does not open it.",

  versions: "The file",
  edit: "Cover, crop, turn",
  editAbout:
    "Makes a new version. The picture as it was stays among the earlier versions, and in snapshots, until the item is erased for good.",
  coverHint:
    "Draw over faces and names. What is covered is gone from the new version. The picture as it was stays among the earlier versions, and in snapshots, until the item is erased for good.",
  cropHint:
    "Drag a corner, or move the frame. What lies outside is gone from the new version; the picture as it was stays among the earlier versions, and in snapshots.",
  editing: "Making the new version…",
  editDropped: "The changes to the picture were dropped.",
  undo: "Undo",
  edited: "The new version is kept. Who may see it is asked again.",
  replace: "Replace the file",
  replacing: "Replacing the file…",
  replaced: "The file is replaced; the one before is kept. Who may see it is asked again.",
  sameFile: "This is the very file that is here already, so nothing was changed.",
  earlier: "Earlier versions",
  earlierAbout: "They are kept, because a replacement may be the mistake. They are never printed or shown.",
  view: "View",
  hide: "Hide",
  viewName: (name: string) => `View ${name}`,
  takeAgain: "Use this one again",
  usedAgain: "The earlier version is used again. Who may see it is asked again.",
} as const;
