/** What the desk answers the script that has sent a picture. */
export type PictureAnswer =
  | { readonly address: string; readonly line: string; readonly width: number; readonly height: number }
  | { readonly problem: string };
