/** In the address of the list: all of it is shown, not only the first of each part. */
export const ALL = "all";
