/** What the picture editor says. A screen may hand it others. */
export const pictureEditorWords = {
  title: "Edit the picture",
  done: "Done",
  cancel: "Cancel",
} as const;

export type PictureEditorWords = { readonly [Key in keyof typeof pictureEditorWords]: string };
