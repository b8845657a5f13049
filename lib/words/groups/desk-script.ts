/** What the scripts of the desk’s pages say while somebody writes. They are sent to browsers, so they are in no other group. */

export interface DeskScriptWords {
  readonly saving: { readonly saved: string };
}
