/** What this project uses of citation-js, which comes without types. What it returns is checked where it is used. */
declare module "@citation-js/core" {
  interface Settings {
    readonly "@csl": {
      readonly styles: {
        readonly add: (name: string, style: string) => void;
        readonly has: (name: string) => boolean;
      };
      readonly locales: {
        readonly add: (name: string, locale: string) => void;
        readonly get: (name: string) => string;
      };
    };
    readonly "@bibtex": {
      readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      readonly types: { readonly bibtex: { readonly target: Record<string, string> } };
    };
  }
  export const plugins: {
    readonly config: { readonly get: <Plugin extends keyof Settings>(plugin: Plugin) => Settings[Plugin] };
    readonly output: {
      readonly format: (name: string, items: readonly object[], options?: object) => unknown;
    };
    readonly input: { readonly chain: (text: string, options?: object) => unknown };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
