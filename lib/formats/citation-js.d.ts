/** What this project uses of citation-js, which comes without types. What it returns is checked where it is used. */
declare module "@citation-js/core" {
  interface Settings {
    readonly "@csl": {
      readonly styles: {
        /** A style as XML, or as its processor has parsed it. */
        readonly add: (name: string, style: string | object) => void;
        readonly has: (name: string) => boolean;
      };
      readonly locales: {
        readonly has: (name: string) => boolean;
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
/** The processor that citation-js uses. */
declare module "citeproc" {
  const CSL: {
    /** The root element of an XML document, or the document itself where it can't be read. */
    readonly parseXml: (xml: string) => import("./reduced-style.ts").StyleElement;
  };
  export default CSL;
}
