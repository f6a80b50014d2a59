export const words = {
  brand: "Waymark",
  sections: "Waymark",
  journeys: "Journeys",
  explore: "Explore",
  library: "Library",
  device: "This device",
  about: "About",
  more: "More",
  search: "Search",
  capture: "Capture",

  writingAs: (name: string) => `Writing as: ${name}`,
  writingUnnamed: "Who is writing?",
  whoWrites: "Who is writing?",
  whoWritesAbout: "Every change carries the name or role chosen here, for as long as you leave it so.",
  nameOrRole: "Name or role",
  addPerson: "Write as this",
  handOn: "Hand this tablet on",
  nameTooLong: (max: number) => `A name or role has at most ${max} characters. Please shorten it.`,
  nameNotKept:
    "It is used in this tab, but could not be kept on this device: there may be no space left. Choose it again next time.",
  nameEmpty: "Please type a name or a role first.",

  updateReady: "A new version of Waymark is ready.",
  updateNow: "Update now",
  updateLater: "Later",
  updateAbout: "Every open Waymark tab will load anew. What you have typed is kept.",

  supersededTitle: "Waymark was updated in another tab",
  superseded:
    "This tab is of the older version and has stopped writing. Load it again to go on; everything saved is there.",
  lostTitle: "Waymark lost its storage",
  lost: "The browser closed the connection to what is kept on this device. Nothing more can be saved in this tab. Copy anything you have just typed, then load the page again.",
  clearedTitle: "What Waymark kept here was cleared",
  cleared:
    "The browser has emptied its storage while this page was open. Copy anything you have just typed, then load the page again: it says how to bring a snapshot back.",
  copyTyped: "Copy what is typed here",
  copied: "Copied",
  reload: "Load again",

  blockedTitle: "Another Waymark tab must close first",
  blocked:
    "An older Waymark tab is still open and holds the storage. Close it, and this one goes on by itself.",

  crashTitle: "Something went wrong on this screen",
  crash:
    "Everything that was saved is still there. Load the page again; if it happens again, go back to your journeys.",
  toJourneys: "To your journeys",

  notFoundTitle: "There is nothing at this address",
  notFound: "The address may be mistyped, or it belongs to a journey or a part that is not on this device.",
} as const;
