/** What the check says of links, pictures and addresses. */
export interface LinkFindings {
  readonly link: {
    readonly noWords: string;
    readonly noWordsHint: string;
    readonly noAddress: string;
    readonly definitionTwice: (name: string) => string;
    readonly definitionUnused: (name: string) => string;
    readonly definitionUnusedHint: string;
    readonly footnoteTwice: (name: string) => string;
    readonly footnoteUnused: (name: string) => string;
    readonly footnoteUnusedHint: string;
    /** Of a definition as of a footnote. */
    readonly twiceHint: string;
  };
  readonly picture: PictureFindings;
  readonly address: AddressFindings;
  readonly bareAddress: BareAddressFindings;
}

interface PictureFindings {
  readonly noWords: string;
  readonly noWordsHint: string;
  readonly noFile: string;
  readonly notOfSite: string;
  readonly notFromRoot: string;
  readonly outOfFolder: string;
  readonly notFound: (file: string) => string;
  /** The file is of a kind that browsers don't show; `kinds` are the endings of those that they do. */
  readonly otherKind: (kinds: readonly string[]) => string;
  readonly howTo: string;
}

/** What can be wrong with how an address is written. */
export type AddressFault =
  | "invisible"
  | "backslash"
  | "sign"
  | "percent"
  | "twoSlashes"
  | "localFile"
  | "noHttps"
  | "telephone"
  | "email"
  | "noSlashes"
  | "userName"
  | "malformed"
  | "localhost"
  | "ownHost"
  | "noHost"
  | "dots"
  | "noMailto"
  | "placeAlone"
  | "notFromRoot"
  | "notPage"
  | "otherBeginning";

interface AddressFindings {
  readonly faults: Readonly<Record<AddressFault, (address: string) => string>>;
  readonly scheme: (named: { readonly address: string; readonly scheme: string }) => string;
  /** All that a link can have as its address. */
  readonly allowedHint: string;
  readonly invisibleHint: string;
  readonly backslashHint: string;
  readonly percentHint: string;
  readonly twoSlashesHint: string;
  readonly httpsHint: string;
  readonly telephoneHint: string;
  readonly emailHint: string;
  readonly userNameHint: string;
  readonly malformedHint: string;
  readonly localhostHint: string;
  readonly ownHostHint: string;
  readonly noHostHint: string;
  readonly dotsHint: string;
  readonly placeAloneHint: string;
  readonly noPage: (path: string) => string;
  readonly noPageHint: string;
  /** Some addresses that exist; whether there are others. */
  readonly existing: (some: Some) => string;
  /** Something behind a question mark, with it. */
  readonly query: (query: string) => string;
  readonly noPlace: (address: { readonly path: string; readonly place: string }) => string;
  readonly noPlaces: string;
  readonly places: (some: Some) => string;
}

interface Some {
  readonly names: readonly string[];
  readonly hasMore: boolean;
}

interface BareAddressFindings {
  /** Its host is not written in ASCII. */
  readonly noLink: (address: string) => string;
  readonly noLinkHint: (address: string) => string;
  readonly endsBefore: (letters: string) => string;
  /** `address` has the letters behind it too. */
  readonly endsBeforeHint: (address: string) => string;
  readonly beginsBehind: (letter: string) => string;
  readonly beginsBehindHint: string;
}
