/** What each field of the content is, as the guide and the desk explain it, in English. */
import type { FieldExplanations } from "../groups/fields.ts";

export const fields: FieldExplanations = {
  // Each kind of record
  "vision.theme": "The field that the vision is about.",
  "vision.title": "The vision’s statement, in the source’s words.",
  "vision.subtitle": "What follows the dash of the statement in the source, if anything does.",
  "strategy.title": "The Priority Strategy’s name, in the source’s words.",
  "strategy.visions": "The numbers of the visions that the strategy rests on.",
  "goal.title": "The goal’s name, in the source’s words.",
  "goal.strategy": "The number of the Priority Strategy that the goal belongs to.",
  // Every record, and other texts
  redirect_from: "Addresses of records that are gone and are continued here.",
  withdrawn:
    "Takes the record out of the strategy; its page stays at its address and says since when and why.",
  "withdrawn.date": "The day from which the record is no longer in force.",
  "withdrawn.reason": "Why it was withdrawn, in one sentence.",
  paragraphs:
    "The names that the paragraphs have in their addresses, in the order of the text; p1, p2 and so on when absent.",
  withdrawn_paragraphs: "Paragraphs that were published and are gone; their addresses say so.",
  reworded_paragraphs:
    "Paragraphs that say the same in wholly other words than were published; the check gives the line.",
  changes: "Public notes of what was changed and when, newest first; they appear in the site’s feed.",
  "changes.date": "The day of the change.",
  "changes.note": "What was changed, in one sentence for readers.",
  // Translations
  translation:
    "Whether the university stands by the translation (official), or it is for reference (provisional).",
  translated_from: "The version of the original that the translation was made from, as its address ends.",
  // The document
  "document.section": "The number of the section of the International Strategy that the text is.",
  "document.title": "The section’s heading, in the source’s words.",
  "document.strategy": "The number of the Priority Strategy whose goals continue the text.",
  "document.vision": "The Vision that the strategy is based on.",
  "document.vision.title": "The Vision’s full name.",
  "document.vision.published": "The month in which the Vision was published: year, hyphen, month.",
  "document.vision.mission": "The parts of the university’s mission, in the source’s words and order.",
  "document.vision.mission.part": "A part of the mission.",
  "search.synonyms":
    "Words that readers look for, beside the words of the texts that mean the same: one line a meaning, with commas between the words, in any language.",
  "search.synonyms.line": "Words that mean the same, with commas between.",
  // Pages about the site
  "page.title": "The page’s heading.",
  "page.description": "One sentence for search results and link previews; made from the text when absent.",
  // The whole site
  "site.title": "The site’s name.",
  "site.publisher": "Who publishes the text.",
  "site.timezone":
    "The time zone that decides which day it is, by its name in the IANA list; Asia/Tokyo when absent.",
  "site.provisional_translations":
    "Whether translations that are provisional are shown (show) or held back (hold), so that pages have the original in their place; show when absent.",
  "site.source": "The publication that the text is taken from.",
  "site.source.title": "The publication’s title.",
  "site.source.section": "The part of it that is published here.",
  "site.identifiers":
    "What the names of the feed and its entries begin with; never change it, or feed readers announce everything again.",
  "site.identifiers.authority":
    "A domain name or e-mail address of the publisher’s, which need not be that of the site.",
  "site.identifiers.date":
    "A day, month or year, not in the future, on which the authority was the publisher’s.",
  "site.contact": "Where to send questions; absent until the university names it.",
  "site.contact.name": "Who answers.",
  "site.contact.email": "An e-mail address for questions.",
  "site.contact.url": "The web address of a page with the ways to ask.",
  "site.licence": "The licence of the text; absent until the university chooses one.",
  "site.licence.name": "The licence’s name.",
  "site.licence.url": "The web address of its text.",
  // `desk.yaml`
  "desk.origin":
    "Where browsers reach the desk, without a path or a slash at the end; http://localhost and the port when absent.",
  "desk.headers": "The headers in which the proxy says who has signed in.",
  "desk.headers.name": "The header that holds the person’s name; X-Remote-Name when absent.",
  "desk.headers.email": "The header that holds the person’s e-mail address; X-Remote-Email when absent.",
  "desk.secret_file":
    "The file that holds the secret which the desk and its proxy share; it is outside of the project.",
  "desk.publishers": "Who may publish, by e-mail address; everyone who is signed in when absent.",
  "desk.after_release":
    "The program that is run whenever a release is online, and its arguments; no shell reads them. Nothing is run when absent.",
  "desk.smtp": "The server that takes mails about plans that failed; none are sent when absent.",
  "desk.smtp.host": "The name of the server that takes mails.",
  "desk.smtp.port": "Its port; 587 when absent. On 465 the connection is encrypted from its first moment.",
  "desk.smtp.from": "The address of the sender.",
  "desk.smtp.user": "The user, where the server asks for one.",
  "desk.smtp.password_file": "The file that holds the user’s password; it is outside of the project.",
  "desk.smtp.to": "Who gets the mails besides the person whose plan it was.",
};
