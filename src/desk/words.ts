import type { Locale } from '#/domain/locale.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';
import type { BLOCK_BOXES } from './boxes.ts';
import type { EditedKind } from './edited-kinds.ts';
import type { Sent } from './sending.ts';
import type { Way } from './settings.ts';

/** What the desk says, in one language: what it lists, what it asks, and what it tells of a save that did not happen. */
export interface DeskWords {
  title: string;
  /** Of each kind its list, and one of it. */
  kinds: Readonly<Record<EditedKind, readonly [all: string, one: string]>>;
  otherLanguage: string;
  write: string;
  toMend: string;
  nothingToMend: string;
  checking: string;
  checkedAt: (time: string) => string;
  /** Where the checks ended and said nothing. */
  lookEnded: string;
  drafts: string;
  waiting: string;
  behind: string;
  due: string;
  consent: string;
  /** Above stories whose consent has ended. */
  consentOver: string;
  recent: string;
  none: string;
  preview: string;
  previewHint: string;
  previewStarts: string;
  published: string;
  open: string;
  more: (count: number) => string;
  /** Of mistakes in other texts than the one that is open. */
  mendElsewhere: (count: number) => string;
  /** A line of a text, by how it begins. */
  lineThat: (words: string) => string;
  asItIs: string;
  wentBack: string;
  goesOnWithoutIt: string;
  /** Of a draft with what tells who someone is, where all that is saved is sent. */
  goesAlong: string;
  stopsPublishing: string;
  signedOut: string;
  stale: (file: string) => string;
  exists: (file: string) => string;
  gone: (file: string) => string;
  notHere: (file: string) => string;
  /** What cannot be deleted, and what is done instead. */
  notDeleted: Readonly<Record<'story' | 'text' | 'data', (file: string) => string>>;
  /** Of a text to which others lead. */
  stillLed: (files: string, places: string) => string;
  unreadable: (file: string) => string;
  tooBig: (file: string, most: number) => string;
  tooManyPixels: (file: string, most: number) => string;
  notAPicture: (file: string) => string;
  /** What was sent, where its name is not known. */
  whatWasSent: string;
  noPictures: (series: string) => string;
  diskFull: string;
  folderGone: string;
  notSaved: string;
  /** What came of a save of which some files were written, and what was there could not be put back. */
  halfSaved: (done: string, left: string) => string;
  /** Of one that was cut off, and of which nothing was written. */
  saveCut: (files: string) => string;
  storyGone: (file: string) => string;
  /** Of a text that is no story’s. */
  takenDown: (file: string) => string;
  publish: string;
  publishHint: string;
  /** Of a draft that lacks nothing. */
  publishThis: string;
  /** Of one that was asked for and lacks something by now, or of which that is not known yet. */
  publishThisNot: string;
  publishThisLater: string;
  /** Of a draft that was to be published and was not. */
  draftAgain: string;
  /** The same, where what is kept has it as no draft any more. */
  draftKept: string;
  /** Of texts that were being published as the desk was closed. */
  halfPublished: string;
  address: string;
  contact: string;
  takeDown: string;
  takeDownHint: string;
  keepCopy: string;
  takeDownSure: string;
  /** Above the button that publishes, where stories that were taken down would be published again. */
  broughtBack: (names: string) => string;
  broughtBackSure: string;
  copyUntil: (story: string, day: string) => string;
  noCopyOf: string;
  storyId: string;
  forKeeper: string;
  restore: string;
  restoreHint: string;
  storyName: string;
  earlier: string;
  /** Of a text that is to be given another address. */
  newAddress: string;
  newAddressHint: string;
  newAddressIn: Readonly<Record<Locale, string>>;
  addressNow: (address: string) => string;
  /** What becomes of the old address. */
  addressVanishes: string;
  addressLeadsOn: string;
  addressGiven: (vanishes: boolean) => string;
  /** Where the old name still stands. */
  addressNamed: string;
  editIt: string;
  addressEmpty: (typed: string) => string;
  addressTaken: (name: string) => string;
  addressSame: string;
  /** Of an address with words that its title does not have any more. */
  addressKeeps: (words: string) => string;
  addressesKeep: string;
  earlierHint: string;
  wordsOf: (count: number) => string;
  goBackTo: string;
  home: string;
  working: string;
  done: string;
  failed: string;
  notAll: string;
  busy: string;
  handOver: string;
  /** Of something pasted: without its pictures, without who said it in a chat, or what was crossed out. */
  leftOut: Readonly<Record<'picture' | 'names' | 'struck', string>>;
  /** Of a new sentence about the site: what it promises. */
  promises: string;
  promisesHint: string;
  promisesNothing: string;
  promisesSame: string;
  promiseNotKept: string;
  /** What is said of files whose sentences cannot be read now. */
  marksWait: (files: string) => string;
  choose: string;
  /** Boxes of a text, and what stands in one. */
  boxes: Readonly<Record<(typeof BLOCK_BOXES)[number], string>>;
  boxWords: string;
  boxDrawings: string;
  keep: string;
  map: string;
  /** Of each way to put the site online what it is called, and what it will do. */
  ways: Readonly<Record<Way, readonly [name: string, hint: string]>>;
  howOnline: string;
  howOnlineHint: string;
  changeHow: string;
  keepWay: string;
  cannot: (why: string) => string;
  notKept: string;
  nowhere: string;
  sendsTo: (place: string) => string;
  sendButton: string;
  sends: string;
  packed: (path: string) => string;
  takeZip: string;
  notPacked: string;
  thenPublish: string;
  /** Of a story that was taken down: what came of bringing that online. */
  takenSent: string;
  takenSentInPart: string;
  takenNotSent: string;
  takenBuilt: string;
  takenPacked: (path: string) => string;
  zipGone: string;
  sent: string;
  sentSame: string;
  sentBefore: string;
  /** Of what was kept here and not sent: that a story was taken down, or other words. */
  unsent: Readonly<Record<'story' | 'words', string>>;
  sendNow: string;
  keptSent: string;
  /** Of a story that was being taken down as the desk was closed. */
  notTakenDown: (story: string) => string;
  /** Of one that was taken down, and of which nothing was built since. */
  /** Where something was saved on a day that has not come by the computer's clock. */
  clockBehind: (saved: string) => string;
  notBuilt: string;
  buildNow: string;
  /** Of something that was saved while what is saved was checked. */
  savedMeanwhile: string;
  savedTooOften: string;
  /** @param files where they lie */
  picturesTell: (files: string) => string;
  notSent: Readonly<Record<Exclude<Sent, 'sent' | 'same'>, string>>;
  /** Where somebody else had sent something first and both went together: whether theirs stands in this folder too. */
  together: Readonly<Record<'here' | 'later', string>>;
  /** Of what somebody wrote of a story that was taken down. */
  togetherLeft: (files: string) => string;
  /** What is said besides where programs came in with it. */
  startAgain: string;
  whatItSaid: (words: string) => string;
  nightly: string;
  nightlyHint: string;
  /** Of the list of names that must never be published. */
  names: string;
  namesHint: string;
  namesInside: string;
  namesNotThere: string;
  noNames: string;
  sayNames: string;
  appears: (day: string) => string;
  appearsNot: (day: string) => string;
  review: string;
  reviewHint: string;
  reviewButton: string;
  reviewReady: string;
  /** What `npm run new` asks, beside the fields. */
  begin: { kind: string; yes: string; no: string; later: string; another: (what: string) => string };
}

const en: DeskWords = {
  title: 'Desk',
  kinds: {
    posts: ['News', 'News post'],
    guides: ['Guides', 'Guide'],
    pages: ['Pages', 'Page'],
    stories: ['Parts of stories', 'Part of a story'],
    walks: ['Walks', 'Walk'],
    series: ['Whose stories', 'Story'],
    replies: ['What to answer', 'Conversation'],
    scales: ['Scales of signs', 'Scale'],
    offer: ['Look at an offer', 'Look at an offer'],
    notices: ['Official notices', 'Official notice'],
    glossary: ['Words of the glossary', 'Word of the glossary'],
    years: ['Years', 'What happened'],
    myths: ['Myths', 'Myth'],
    lessons: ['Lessons for a class', 'Lesson'],
    figures: ['Figures', 'Figure'],
    numbersNotUsed: ['Numbers we do not use', 'Number we do not use'],
    tags: ['Topics of the news', 'Topic of the news'],
    sources: ['Sources', 'Source'],
  },
  otherLanguage: 'Español',
  write: 'Write',
  toMend: 'What must be mended',
  nothingToMend: 'All is well: what is saved can be published.',
  checking: 'Looking through everything that is saved …',
  lookEnded: 'What is saved could not be checked. Save something again, or start the desk again.',
  checkedAt: (time) => `Looked through at ${time}.`,
  drafts: 'Drafts',
  waiting: 'Waiting for its day, or for a reader',
  behind: 'Translations that are behind',
  due: 'Lines to call',
  consent: 'Consent to ask again',
  consentOver:
    'The consent for these has ended. What is published next leaves them out; until then they stand online. Publish now, or ask her again and write down the new day.',
  recent: 'Changed lately',
  none: 'Nothing now.',
  preview: 'The site as it will be',
  previewHint: 'At the width of a phone. A change that you save shows here within seconds.',
  previewStarts: 'The site is being opened …',
  published: 'Look at it',
  open: 'Open',
  more: (count) => `and ${String(count)} more`,
  mendElsewhere: (count) => (count === 1 ? 'In another text one thing must be mended.' : `In other texts ${String(count)} things must be mended.`),
  lineThat: (words) => `the line “${words}”`,
  asItIs: 'as it is now',
  wentBack: 'Done: the text is what it was then.',
  goesOnWithoutIt: 'A draft: it holds up nothing.',
  goesAlong: 'A draft too is sent, and stays in what was sent: nothing is sent with this in it.',
  stopsPublishing: 'Until it is mended the site cannot be published. What is published now stays as it is.',
  signedOut: 'This page was opened without the word that the desk gives when it starts. Close it, and open the desk again.',
  stale: (file) =>
    `${file} was changed somewhere else after you opened it: in another tab, or in the folder. Nothing was overwritten. Copy what you wrote, load this page again, and put it in.`,
  exists: (file) => `There is a text named ${file} already. Give yours another title.`,
  gone: (file) => `${file} is no longer there. Somebody took it away after you opened it. Copy what you wrote, and save it as a new text.`,
  notHere: (file) => `${file} is nothing that the desk may write. Nothing was changed.`,
  notDeleted: {
    story: (file) => `${file} cannot be deleted here. “Take a story down”, on the first page, takes it out with all that belongs to it.`,
    text: (file) => `${file} cannot be deleted here. Make it a draft: it stays off the site then.`,
    data: (file) =>
      `${file} cannot be deleted here, since pages and other texts may name it. Whoever looks after the site takes it out, and the check says what still names it.`,
  },
  stillLed: (files, places) =>
    `Nothing was deleted: other files lead to ${files}. Take that out of them first: ${places}. What cannot be edited here whoever looks after the site takes out.`,
  unreadable: (file) => `${file} cannot be read as it stands in the folder. Mend it there first; the list of what must be mended says how.`,
  tooBig: (file, most) => `${file} is too large. The desk takes files of at most ${String(most)} MB.`,
  tooManyPixels: (file, most) =>
    `${file} has more than ${String(most)} million points, more than the desk can open. Save it smaller, and put it in again.`,
  whatWasSent: 'What you wanted to save',
  notAPicture: (file) => `${file} is no picture that can be opened. Take a JPEG, PNG or HEIC photo.`,
  noPictures: (series) =>
    `The story “${series}” is told without pictures, so nothing was saved. Take the picture out; or ask her first, and change “Pictures” under “Whose stories”.`,
  diskFull: 'The disk is full, so nothing was saved. What was there is as it was. Make room, and save again.',
  folderGone: 'The folder of the site is no longer where it was when the desk started. Put it back, or start the desk again where it is now.',
  notSaved: 'It could not be saved, and what was there is as it was. Copy what you wrote, and start the desk again.',
  halfSaved: (done, left) =>
    `Only part of it was saved. Another one now: ${done}. As it was: ${left}. Copy what you wrote, and look at each of these before you go on.`,
  saveCut: (files) => `The last save was cut off, and what was there is as it was: ${files}. What was written then has to be written again.`,
  storyGone: (file) =>
    `${file} belongs to a story that was taken down, or whose consent has ended. It is not brought back here: use “Bring a story back”, once she has agreed again.`,
  takenDown: (file) =>
    `${file} was taken down since, and an earlier state would put it back on the site. If it may stand there again, first empty “Taken down on” in both languages.`,
  publish: 'Publish',
  publishHint:
    'Builds the whole site beside the one that is there, looks through all of it, and puts it in its place. If anything is wrong, what is published stays as it is.',
  publishThis: 'Take it out of the drafts and publish the site',
  publishThisNot:
    'It is still a draft, and nothing was published: something must be mended first, in this text or in another one. Go back to the text; what stands beside it says what.',
  publishThisLater:
    'It is still a draft, and nothing was published yet: what is saved is just being looked through. Go back to the text, and press the button once it is there again.',
  draftAgain: 'The text that you wanted to publish was not published. It is a draft again, and stands in the list of drafts.',
  draftKept:
    'The text that you wanted to publish is not online yet. It is no draft any more: it goes with what is sent next, and until then the first page of the desk says so.',
  halfPublished:
    'The desk was closed while these were being published. They are no drafts any more, and may not be online yet. Publish now, or make them drafts again.',
  address: 'Address of the site (https://…)',
  contact: 'E-mail address at which people are answered',
  takeDown: 'Take a story down',
  takeDownHint:
    'Deletes the story, its pictures and its recording for good and saves that. Then it sends that to where the site is built, or builds the site without it if its address is set. A mistake in another text does not hold it up.',
  takeDownSure: 'Yes, take it down',
  broughtBack: (names) =>
    `These were taken down, and nothing in this folder says so any more: ${names}. What is published now puts them online again. If nobody brought them back, the folder was replaced by an old copy: do not publish, and ask whoever looks after the site.`,
  broughtBackSure: 'They were brought back, and she agrees',
  copyUntil: (story, day) => `${story} (its copy is deleted on ${day})`,
  noCopyOf: 'Of another one there is no copy on this computer. It can be brought back only from what was saved before, by the name that it had here.',
  storyId: 'Its name, as it was chosen when it was taken down: carmen',
  forKeeper: 'For whoever looks after the site',
  keepCopy: 'Keep a copy on this computer for 30 days',
  restore: 'Bring a story back',
  restoreHint: 'Only if it was a mistake, or if she has agreed again. It takes the copy, or what was last saved.',
  storyName: 'Which story',
  earlier: 'Earlier states',
  newAddress: 'Give it another address',
  newAddressHint:
    'The last part of the address, in small letters and hyphens; what you type in other letters is written so. A field that you leave as it is changes nothing. Links from other texts of this site are led to the new address.',
  newAddressIn: { en: 'In English', es: 'In Spanish' },
  addressNow: (address) => `Now: ${address}`,
  addressVanishes:
    'Nothing is kept of the old address, and it leads nowhere: choose this where it has, or had, a name in it. The quiet address of the text changes too where it hangs on that name.',
  addressLeadsOn: 'There is no name in the old address: it is kept, and leads to the new one.',
  addressGiven: (vanishes) =>
    `Done. Publish the site now: until then it stands online as before.${vanishes ? ' What was published and sent before keeps the old name in its history, and so may search engines: whoever looks after the site can have it taken out there.' : ''}`,
  addressNamed: 'The old name still stands here. Look at each place, and take it out:',
  editIt: 'Open the text',
  addressEmpty: (typed) => `“${typed}” has no letter or number from which an address can be made. Type other words.`,
  addressTaken: (name) => `Another text is called ${name} already. Type other words.`,
  addressSame: 'Nothing was changed: that is its address already.',
  addressKeeps: (words) =>
    `Its address still says “${words}”, which its title does not. If that names somebody, give it another address: nothing of the old one is kept then.`,
  addressesKeep: 'Addresses that may keep a name',
  earlierHint: 'What the text was after each save at this desk. Going back keeps what is there now, so that it can be undone too.',
  wordsOf: (count) => `${String(count)} words`,
  goBackTo: 'Go back to this',
  home: 'Back to the desk',
  working: 'Working. This can take some minutes; the page shows how far it is.',
  done: 'Done.',
  failed: 'Not done. What it said stands below; what is published stays as it was.',
  notAll: 'Not all of it was done. What it said stands below.',
  busy: 'Something else is still running. Wait until it is done.',
  leftOut: {
    picture: 'A picture in what you pasted did not come along. Put it in with “Picture”: there it loses what its file tells of where it was taken.',
    names: 'Who said it in the chat, and when, was left out.',
    struck: 'What was crossed out in what you pasted, and comments beside it, were left out.',
  },
  promises: 'What does this new sentence promise?',
  promisesHint:
    'Say of each new sentence about this site what it promises: nothing, or the same as another one. What a sentence promises, a test has to hold; if yours promises something new, ask whoever looks after the code before it is published.',
  promisesNothing: 'Nothing',
  promisesSame: 'The same as:',
  promiseNotKept: 'Nothing was kept: the sentence has changed meanwhile, or somebody has said already what it promises. Load the page again.',
  marksWait: (files) =>
    `What the sentences about this site promise was left as it was: ${files} cannot be read as it is now. What is wrong with it stands below; mend it, and publish again.`,
  choose: 'Choose …',
  boxes: {
    note: 'Note',
    warning: 'Warning',
    crisis: 'For who does not want to live',
    violence: 'For who is hit',
    specifics: 'What has to be checked again by its day',
    steps: 'What she can do',
    signs: 'Signs with drawings',
    bars: 'Figures as bars',
    reports: 'Reports side by side',
    stitches: 'Stitches of a hundred',
    looms: 'Two looms',
    cards: 'Cards with drawings',
  },
  boxWords: 'Words of the box',
  boxDrawings: 'Drawings, by their names in docs/drawings.md',
  keep: 'Keep',
  map: 'Map of this walk, as it is saved',
  handOver: 'The site lies in the folder “dist”. Whoever looks after the server puts it online from there.',
  ways: {
    folder: ['It is taken from the folder “dist”', 'Somebody takes the folder “dist” from this computer and puts it on the server.'],
    zip: ['It is handed on as one file', 'The same, packed as one zip file, which you download and hand to whoever puts it online.'],
    send: [
      'It is sent to the place where the site is built',
      'What is saved is sent there, drafts too, and that place builds the site and puts it online. Nothing is built on this computer.',
    ],
  },
  howOnline: 'How the site is put online',
  howOnlineHint: 'This is asked once. Ask whoever looks after the server if you do not know.',
  changeHow: 'Change how the site is put online',
  keepWay: 'Keep this',
  cannot: (why) => `Not possible here: ${why}`,
  notKept: 'this folder did not come from a place where the site is built, or git is missing on this computer.',
  nowhere: 'this folder does not know to which place it belongs. Whoever looks after the site can set that once.',
  sendsTo: (place) => `It goes to ${place}`,
  sendButton: 'Send it',
  sends:
    'Looks through all that is saved, keeps it, and sends it. If something is wrong, nothing of it is sent, and nothing is lost; that a story was taken down is sent all the same.',
  packed: (path) => `The site is packed. The file lies in ${path}; it holds all that a server needs. The one from before was deleted.`,
  takeZip: 'Download the file',
  notPacked: 'The site was built, but the file could not be written. Try it again; if it fails again, start the desk anew.',
  thenPublish: 'It is gone from this folder. Online it stands until the site is put there anew: publish now.',
  takenSent: 'It is gone from this folder, and that was sent. In some minutes the site no longer shows it.',
  takenSentInPart:
    'What could be deleted is gone from this folder, and that was sent. Something is left to do by hand; until it is done, the story may still stand online.',
  takenNotSent:
    'It is gone from this folder. Online it still stands: press “Publish” until that is sent. It is sent even while another text has a mistake.',
  takenBuilt:
    'It is gone from this folder, and the site without it lies in the folder “dist”. Online it stands until whoever looks after the server puts that there: tell them now. What was written since the site was last kept comes with the next “Publish”.',
  takenPacked: (path) =>
    `It is gone from this folder, and the site without it is packed. The file lies in ${path}. Online the story stands until that file is put there: hand it on now. What was written since the site was last kept comes with the next “Publish”.`,
  zipGone: 'That file is no longer there: a newer one took its place, or a story was taken down. Make it again.',
  sent: 'It was sent. The site is built there now: in some minutes it shows what you saved.',
  sentSame: 'All of it was there already; nothing new had to be sent.',
  sentBefore: 'What you saved was not sent: something in it must be mended first. What was kept before was sent, as when a story was taken down.',
  unsent: {
    story: 'A story was taken down on this computer, and that was not sent yet: online it may still stand. Send it now.',
    words: 'Something is kept on this computer and was not sent yet: online the site is as it was before. Send it now.',
  },
  sendNow: 'Send it now',
  keptSent: 'It was sent. The site is built there now: in some minutes it shows that. What was saved since is not in it; “Publish” sends that.',
  notTakenDown: (story) =>
    `The desk was closed while the story “${story}” was being taken down, and it is still there. If it is to be taken down, do it again now.`,
  clockBehind: (saved) =>
    `This computer’s clock is behind: something was saved here on ${saved}. Set the day on this computer before you write or publish anything. If the day here is right, a computer from which somebody sent something is ahead.`,
  notBuilt:
    'A story was taken down on this computer, and the site was not built without it yet: the folder “dist” may still have it, and online it may still stand. Put nothing online from there before that is done.',
  buildNow: 'Build the site without it now',
  savedMeanwhile: 'Something was saved while all of it was looked through. It is looked through again, so that nothing is sent unseen.',
  savedTooOften:
    'It was not sent: something was saved each time while all of it was looked through. Nothing was lost. Wait until nobody is writing, and send it again.',
  picturesTell: (files) =>
    `What was saved was not sent: these pictures say more than is seen, such as where they were taken, and would stand so in what is sent for good: ${files}. Take them out of that folder and add them in the editor, which leaves that out. Nothing was lost.`,
  notSent: {
    offline: 'It was not sent: that place cannot be reached. Nothing was lost. See whether the internet works, and send it again.',
    refused: 'It was not sent: that place does not let this computer in. Nothing was lost. Whoever looks after the site can give it permission.',
    behind:
      'It was not sent: somebody else sent something first, and the desk cannot bring both together. Nothing was lost, neither theirs nor yours. Whoever looks after the site does that; then send it again.',
    clash:
      'It was not sent: somebody else sent something first, and changed the same places in the files below. Nothing was lost, neither theirs nor yours. Copy what you wrote in them, take them back to their state of before under “Earlier states”, and send it again: then theirs comes here, and yours can be put in. Where you did not write in them, or a story has to be gone now, whoever looks after the site brings both together: tell them at once.',
    mistakes:
      'It was not sent: somebody else sent something first, and what they sent and what is kept here have a mistake together. It stands below with its place. Nothing was lost, neither theirs nor yours. Whoever wrote there mends it and sends that; then send yours again. If a story has to be gone now, tell them at once.',
    unknown: 'It was not sent. Nothing was lost. Show what stands below to whoever looks after the site.',
  },
  together: {
    here: 'Somebody else had sent something first: it went together with yours, and stands in this folder now too.',
    later:
      'Somebody else had sent something first: it went together with yours. It is not in this folder yet, for something here is saved and was not sent; it comes with the next “Publish”.',
  },
  startAgain:
    'Programs of the site came in with it, and this desk still runs the old ones: save what you have open, close the desk, and start it again.',
  togetherLeft: (files) => `Somebody had written in a story that was taken down; that went with it: ${files}.`,
  whatItSaid: (words) => `For whoever looks after the site: ${words}`,
  nightly: 'The site is built every night',
  nightlyHint: 'Only if somebody has set that up (docs/publishing.md says how). A text with a day to come then appears by itself.',
  names: 'List of names that must never be published',
  namesHint:
    'Where that file lies on this computer, with all its folders. It must lie outside the folder of the site, so that it is never published itself. Leave it empty if there is none.',
  namesInside: 'The list lies in the folder of the site, where it could be published itself. Put it somewhere else, and say where it lies then.',
  namesNotThere: 'The list cannot be read where you say. Write the name of the file with all its folders, as the computer shows it.',
  noNames: 'No list of names that must never be published is set here, so no name is looked for.',
  sayNames: 'Say where the list lies',
  appears: (day) => `Appears by itself on ${day}.`,
  appearsNot: (day) => `It will not appear by itself: publish on ${day}.`,
  review: 'A copy for somebody who reads it first',
  reviewHint:
    'Builds the site as it would be published, without drafts, and packs it as one zip file that opens without a server. It is not public: each page says so at its top. What is published stays as it is.',
  reviewButton: 'Make the copy',
  reviewReady:
    'The copy is ready. It is not public and must not be put online. Whoever gets it unpacks it and opens “index.html”; searching does not work in it.',
  begin: {
    kind: 'What do you want to begin?',
    yes: 'Yes',
    no: 'No',
    later: 'Leave it for later',
    another: (what) => `${what}: another one?`,
  },
};

const es: DeskWords = {
  title: 'Mesa de trabajo',
  kinds: {
    posts: ['Noticias', 'Noticia'],
    guides: ['Guías', 'Guía'],
    pages: ['Páginas', 'Página'],
    stories: ['Partes de historias', 'Parte de una historia'],
    walks: ['Recorridos', 'Recorrido'],
    series: ['De quién son las historias', 'Historia'],
    replies: ['Qué contestar', 'Conversación'],
    scales: ['Escalas de señales', 'Escala'],
    offer: ['Mirar una oferta', 'Mirar una oferta'],
    notices: ['Avisos oficiales', 'Aviso oficial'],
    glossary: ['Palabras del glosario', 'Palabra del glosario'],
    years: ['Años', 'Lo que pasó'],
    myths: ['Mitos', 'Mito'],
    lessons: ['Clases', 'Clase'],
    figures: ['Cifras', 'Cifra'],
    numbersNotUsed: ['Números que no usamos', 'Número que no usamos'],
    tags: ['Temas de las noticias', 'Tema de las noticias'],
    sources: ['Fuentes', 'Fuente'],
  },
  otherLanguage: 'English',
  write: 'Escribir',
  toMend: 'Lo que hay que corregir',
  nothingToMend: 'Todo está bien: lo que está guardado se puede publicar.',
  checking: 'Se está revisando todo lo guardado …',
  lookEnded: 'No se pudo revisar lo guardado. Guarda algo otra vez, o arranca la mesa de nuevo.',
  checkedAt: (time) => `Revisado a las ${time}.`,
  drafts: 'Borradores',
  waiting: 'Espera su día, o a quien lo lea',
  behind: 'Traducciones atrasadas',
  due: 'Líneas por llamar',
  consent: 'Permisos por volver a pedir',
  consentOver:
    'El permiso de estas ya venció. Lo próximo que se publique ya no las lleva; hasta entonces siguen en internet. Publica ahora, o vuelve a preguntarle a ella y anota el nuevo día.',
  recent: 'Lo último que cambió',
  none: 'Por ahora nada.',
  preview: 'El sitio como va a quedar',
  previewHint: 'Con el ancho de un celular. Lo que guardes aparece aquí en unos segundos.',
  previewStarts: 'Se está abriendo el sitio …',
  published: 'Verlo',
  open: 'Abrir',
  more: (count) => `y ${String(count)} más`,
  mendElsewhere: (count) => (count === 1 ? 'En otro texto hay una cosa que corregir.' : `En otros textos hay ${String(count)} cosas que corregir.`),
  lineThat: (words) => `la línea “${words}”`,
  asItIs: 'así está ahora',
  wentBack: 'Listo: el texto volvió a como estaba entonces.',
  goesOnWithoutIt: 'Es un borrador: no detiene nada.',
  goesAlong: 'Un borrador también se envía y se queda en lo enviado: con esto no se envía nada.',
  stopsPublishing: 'Mientras no se corrija, el sitio no se puede publicar. Lo que ya está publicado se queda como está.',
  signedOut: 'Esta página se abrió sin la palabra que da la mesa al arrancar. Ciérrala y vuelve a abrir la mesa.',
  stale: (file) =>
    `${file} cambió en otra parte después de que lo abriste: en otra pestaña o en la carpeta. No se sobrescribió nada. Copia lo que escribiste, vuelve a cargar esta página y ponlo de nuevo.`,
  exists: (file) => `Ya hay un texto que se llama ${file}. Ponle otro título al tuyo.`,
  gone: (file) => `${file} ya no está. Alguien lo quitó después de que lo abriste. Copia lo que escribiste y guárdalo como texto nuevo.`,
  notHere: (file) => `La mesa no puede escribir ${file}. No se cambió nada.`,
  notDeleted: {
    story: (file) => `${file} no se puede borrar aquí. “Quitar una historia”, en la primera página, la quita con todo lo que le pertenece.`,
    text: (file) => `${file} no se puede borrar aquí. Déjalo como borrador: así no aparece en el sitio.`,
    data: (file) =>
      `${file} no se puede borrar aquí, porque quizá lo nombran páginas y otros textos. Lo quita quien cuida el sitio, y la revisión dice qué lo nombra todavía.`,
  },
  stillLed: (files, places) =>
    `No se borró nada: otros archivos llevan a ${files}. Quítalo primero de ellos: ${places}. Lo que no se puede editar aquí lo quita quien cuida el sitio.`,
  unreadable: (file) => `${file} no se puede leer como está en la carpeta. Corrígelo ahí primero; la lista de lo que hay que corregir dice cómo.`,
  tooBig: (file, most) => `${file} pesa demasiado. La mesa acepta archivos de hasta ${String(most)} MB.`,
  tooManyPixels: (file, most) =>
    `${file} tiene más de ${String(most)} millones de puntos, más de lo que la mesa puede abrir. Guárdala más chica y vuelve a ponerla.`,
  whatWasSent: 'Lo que quisiste guardar',
  notAPicture: (file) => `${file} no es una imagen que se pueda abrir. Elige una foto JPEG, PNG o HEIC.`,
  noPictures: (series) =>
    `La historia “${series}” se cuenta sin imágenes, así que no se guardó nada. Quita la imagen; o primero pregúntale a ella y cambia “Imágenes” en “De quién son las historias”.`,
  diskFull: 'El disco está lleno, así que no se guardó nada. Lo que había sigue igual. Haz espacio y guarda otra vez.',
  folderGone: 'La carpeta del sitio ya no está donde estaba cuando arrancó la mesa. Regrésala, o arranca la mesa otra vez donde está ahora.',
  notSaved: 'No se pudo guardar, y lo que había sigue igual. Copia lo que escribiste y arranca la mesa otra vez.',
  halfSaved: (done, left) =>
    `Solo se guardó una parte. Ya cambió: ${done}. Sigue igual: ${left}. Copia lo que escribiste y revisa cada uno antes de seguir.`,
  saveCut: (files) => `Lo último que se guardaba quedó a medias y lo que había sigue igual: ${files}. Hay que volver a escribir lo de entonces.`,
  storyGone: (file) =>
    `${file} es de una historia que se quitó, o cuyo permiso terminó. Aquí no se recupera: usa “Regresar una historia”, cuando ella haya vuelto a aceptar.`,
  takenDown: (file) =>
    `${file} se retiró después, y como estaba antes volvería al sitio. Si puede volver a estar ahí, primero vacía “Retirada el” en los dos idiomas.`,
  publish: 'Publicar',
  publishHint:
    'Arma todo el sitio al lado del que ya está, lo revisa completo y lo pone en su lugar. Si algo está mal, lo publicado se queda como está.',
  publishThis: 'Sacarlo de los borradores y publicar el sitio',
  publishThisNot:
    'Sigue siendo borrador y no se publicó nada: antes hay que corregir algo, en este texto o en otro. Vuelve al texto; a su lado dice qué.',
  publishThisLater:
    'Sigue siendo borrador y todavía no se publicó nada: se está revisando lo guardado. Vuelve al texto y oprime el botón cuando aparezca otra vez.',
  draftAgain: 'El texto que querías publicar no se publicó. Otra vez es borrador y está en la lista de borradores.',
  draftKept:
    'El texto que querías publicar todavía no está en internet. Ya no es borrador: va con lo que se mande después, y mientras tanto lo dice la primera página de la mesa.',
  halfPublished:
    'La mesa se cerró mientras esto se publicaba. Ya no son borradores y puede que todavía no estén en internet. Publica ahora, o vuelve a dejarlos como borradores.',
  address: 'Dirección del sitio (https://…)',
  contact: 'Correo donde se contesta a la gente',
  takeDown: 'Quitar una historia',
  takeDownHint:
    'Borra para siempre la historia, sus imágenes y su grabación, y lo guarda. Después lo manda al lugar donde se arma el sitio, o arma el sitio sin ella si ya está puesta su dirección. Un error en otro texto no lo detiene.',
  takeDownSure: 'Sí, quiero quitarla',
  broughtBack: (names) =>
    `Estas se quitaron, y en esta carpeta ya nada lo dice: ${names}. Si publicas ahora, vuelven a estar en internet. Si nadie las trajo de vuelta, la carpeta se cambió por una copia vieja: no publiques, y avisa a quien cuida el sitio.`,
  broughtBackSure: 'Se trajeron de vuelta, y ella está de acuerdo',
  copyUntil: (story, day) => `${story} (su copia se borra el ${day})`,
  noCopyOf: 'De otra no hay copia en esta computadora. Solo puede volver de lo que se guardó antes, con el nombre que tenía aquí.',
  storyId: 'Su nombre, como se eligió al quitarla: carmen',
  forKeeper: 'Para quien cuida el sitio',
  keepCopy: 'Guardar una copia en esta computadora por 30 días',
  restore: 'Regresar una historia',
  restoreHint: 'Solo si fue un error, o si ella volvió a aceptar. Se toma de la copia o de lo último que se guardó.',
  storyName: 'Qué historia',
  earlier: 'Cómo estaba antes',
  newAddress: 'Darle otra dirección',
  newAddressHint:
    'La última parte de la dirección, en minúsculas y con guiones; lo que escribas con otras letras se escribe así. Lo que dejes como está no cambia nada. Los enlaces de otros textos de este sitio llevan después a la dirección nueva.',
  newAddressIn: { en: 'En inglés', es: 'En español' },
  addressNow: (address) => `Ahora: ${address}`,
  addressVanishes:
    'No se conserva nada de la dirección de antes y no lleva a ningún lado: elige esto si tiene o tuvo un nombre. También cambia la dirección discreta del texto si depende de ese nombre.',
  addressLeadsOn: 'En la dirección de antes no hay ningún nombre: se conserva y lleva a la nueva.',
  addressGiven: (vanishes) =>
    `Listo. Publica el sitio ahora: hasta entonces sigue en línea como estaba.${vanishes ? ' Lo que se publicó y se envió antes conserva el nombre en su historial, y quizá los buscadores también: quien cuida el sitio puede pedir que se quite de ahí.' : ''}`,
  addressNamed: 'El nombre de antes todavía está aquí. Revisa cada lugar y quítalo:',
  editIt: 'Abrir el texto',
  addressEmpty: (typed) => `En “${typed}” no hay letra ni número con que hacer una dirección. Escribe otras palabras.`,
  addressTaken: (name) => `Ya hay otro texto que se llama ${name}. Escribe otras palabras.`,
  addressSame: 'No se cambió nada: esa ya es su dirección.',
  addressKeeps: (words) =>
    `Su dirección todavía dice “${words}”, y su título no. Si eso nombra a alguien, dale otra dirección: de la de antes no se conserva nada.`,
  addressesKeep: 'Direcciones que quizá conservan un nombre',
  earlierHint: 'Cómo quedó el texto cada vez que se guardó en esta mesa. Al volver atrás se conserva lo de ahora, por si hay que deshacerlo.',
  wordsOf: (count) => `${String(count)} palabras`,
  goBackTo: 'Volver a esto',
  home: 'Volver a la mesa',
  working: 'En eso estamos. Puede tardar unos minutos; esta página dice cómo va.',
  done: 'Listo.',
  failed: 'No se hizo. Abajo está lo que dijo; lo publicado sigue como estaba.',
  notAll: 'No se hizo todo. Abajo está lo que dijo.',
  busy: 'Todavía hay otra cosa en marcha. Espera a que termine.',
  leftOut: {
    picture: 'Una imagen de lo que pegaste no entró. Ponla con “Imagen”: ahí pierde lo que su archivo dice de dónde se tomó.',
    names: 'Se dejó fuera quién lo dijo en el chat, y cuándo.',
    struck: 'Lo que estaba tachado en lo que pegaste, y los comentarios al margen, se dejaron fuera.',
  },
  promises: '¿Qué promete esta frase nueva?',
  promisesHint:
    'Di de cada frase nueva sobre este sitio qué promete: nada, o lo mismo que otra. Lo que promete una frase lo tiene que sostener una prueba; si la tuya promete algo nuevo, pregunta a quien cuida el código antes de publicarla.',
  promisesNothing: 'Nada',
  promisesSame: 'Lo mismo que:',
  promiseNotKept: 'No se guardó nada: la frase cambió mientras tanto, o alguien ya dijo qué promete. Vuelve a cargar la página.',
  marksWait: (files) =>
    `Lo que prometen las frases sobre este sitio se dejó como estaba: ${files} no se puede leer como está ahora. Abajo dice qué tiene; corrígelo y publica otra vez.`,
  choose: 'Elige…',
  boxes: {
    note: 'Nota',
    warning: 'Advertencia',
    crisis: 'Para quien no quiere vivir',
    violence: 'Para quien recibe golpes',
    specifics: 'Lo que hay que revisar otra vez en su fecha',
    steps: 'Lo que puede hacer',
    signs: 'Señales con dibujos',
    bars: 'Cifras en barras',
    reports: 'Informes lado a lado',
    stitches: 'Puntadas de cien',
    looms: 'Dos telares',
    cards: 'Tarjetas con dibujos',
  },
  boxWords: 'Palabras del recuadro',
  boxDrawings: 'Dibujos, con sus nombres de docs/drawings.md',
  keep: 'Guardar',
  map: 'Mapa de este recorrido, como está guardado',
  handOver: 'El sitio está en la carpeta “dist”. De ahí lo sube quien cuida el servidor.',
  ways: {
    folder: ['Se toma de la carpeta “dist”', 'Alguien toma la carpeta “dist” de esta computadora y la pone en el servidor.'],
    zip: ['Se entrega en un solo archivo', 'Lo mismo, en un archivo zip que descargas y le pasas a quien lo sube a internet.'],
    send: [
      'Se manda al lugar donde se arma el sitio',
      'Se manda ahí lo guardado, también los borradores, y ese lugar arma el sitio y lo pone en internet. En esta computadora no se arma nada.',
    ],
  },
  howOnline: 'Cómo se pone el sitio en internet',
  howOnlineHint: 'Esto se pregunta una sola vez. Si no lo sabes, pregúntale a quien cuida el servidor.',
  changeHow: 'Cambiar cómo se pone el sitio en internet',
  keepWay: 'Dejarlo así',
  cannot: (why) => `Aquí no se puede: ${why}`,
  notKept: 'esta carpeta no viene de un lugar donde se arme el sitio, o en esta computadora falta git.',
  nowhere: 'esta carpeta no sabe a qué lugar pertenece. Quien cuida el sitio puede dejarlo puesto una vez.',
  sendsTo: (place) => `Va a ${place}`,
  sendButton: 'Mandarlo',
  sends:
    'Revisa todo lo guardado, lo conserva y lo manda. Si algo está mal, nada de eso se manda y nada se pierde; que una historia se quitó se manda de todos modos.',
  packed: (path) => `El sitio está empacado. El archivo está en ${path} y trae todo lo que un servidor necesita. El anterior se borró.`,
  takeZip: 'Descargar el archivo',
  notPacked: 'El sitio se armó, pero no se pudo escribir el archivo. Prueba otra vez; si vuelve a fallar, arranca la mesa de nuevo.',
  thenPublish: 'Ya no está en esta carpeta. En internet sigue hasta que el sitio se vuelva a subir: publica ahora.',
  takenSent: 'Ya no está en esta carpeta, y eso se mandó. En unos minutos el sitio deja de mostrarla.',
  takenSentInPart:
    'Lo que se pudo borrar ya no está en esta carpeta, y eso se mandó. Queda algo por hacer a mano; mientras no se haga, la historia puede seguir en internet.',
  takenNotSent: 'Ya no está en esta carpeta. En internet sigue: oprime “Publicar” hasta que se mande. Se manda aunque otro texto tenga un error.',
  takenBuilt:
    'Ya no está en esta carpeta, y el sitio sin ella está en la carpeta “dist”. En internet sigue hasta que quien cuida el servidor ponga eso: avísale ahora. Lo que se escribió después de la última vez que se conservó el sitio va con el siguiente “Publicar”.',
  takenPacked: (path) =>
    `Ya no está en esta carpeta, y el sitio sin ella está empacado. El archivo está en ${path}. En internet la historia sigue hasta que se suba ese archivo: entrégalo ahora. Lo que se escribió después de la última vez que se conservó el sitio va con el siguiente “Publicar”.`,
  zipGone: 'Ese archivo ya no está: lo reemplazó uno más nuevo, o se quitó una historia. Hazlo otra vez.',
  sent: 'Se mandó. El sitio se está armando allá: en unos minutos muestra lo que guardaste.',
  sentSame: 'Todo estaba allá ya; no había nada nuevo que mandar.',
  sentBefore: 'Lo que guardaste no se mandó: antes hay que corregir algo. Lo que ya se había conservado sí se mandó, como que se quitó una historia.',
  unsent: {
    story: 'En esta computadora se quitó una historia y eso todavía no se mandó: en internet puede seguir. Mándalo ahora.',
    words: 'Hay algo conservado en esta computadora que todavía no se mandó: en internet el sitio sigue como antes. Mándalo ahora.',
  },
  sendNow: 'Mandarlo ahora',
  keptSent:
    'Se mandó. El sitio se está armando allá: en unos minutos se ve el cambio. Lo que se guardó después no va ahí; eso se manda con “Publicar”.',
  notTakenDown: (story) =>
    `La mesa se cerró mientras se quitaba la historia “${story}”, y la historia sigue aquí. Si hay que quitarla, hazlo otra vez ahora.`,
  clockBehind: (saved) =>
    `El reloj de esta computadora está atrasado: aquí se guardó algo el ${saved}. Corrige la fecha de esta computadora antes de escribir o publicar algo. Si aquí la fecha está bien, está adelantada la de alguien que envió algo.`,
  notBuilt:
    'En esta computadora se quitó una historia y el sitio todavía no se armó sin ella: la carpeta “dist” puede tenerla todavía, y en internet puede seguir. Mientras tanto no subas nada de ahí.',
  buildNow: 'Armar ahora el sitio sin ella',
  savedMeanwhile: 'Se guardó algo mientras se revisaba todo. Se revisa otra vez, para que no se mande nada sin revisar.',
  savedTooOften:
    'No se mandó: cada vez que se revisaba todo, alguien guardó algo. No se perdió nada. Espera a que nadie esté escribiendo y mándalo otra vez.',
  picturesTell: (files) =>
    `No se mandó lo que se guardó: estas imágenes dicen más de lo que se ve, como dónde se tomaron, y así quedarían para siempre en lo que se manda: ${files}. Sácalas de esa carpeta y ponlas desde el editor, que quita eso. No se perdió nada.`,
  notSent: {
    offline: 'No se mandó: no se puede llegar a ese lugar. No se perdió nada. Fíjate si hay internet y mándalo otra vez.',
    refused: 'No se mandó: ese lugar no deja entrar a esta computadora. No se perdió nada. Quien cuida el sitio puede darle permiso.',
    behind:
      'No se mandó: alguien más mandó algo antes, y la mesa no puede juntar las dos cosas. No se perdió nada, ni lo suyo ni lo tuyo. Quien cuida el sitio las junta; después mándalo otra vez.',
    clash:
      'No se mandó: alguien más mandó algo antes y cambió lo mismo en los archivos de abajo. No se perdió nada, ni lo suyo ni lo tuyo. Copia lo que escribiste en ellos, regrésalos a como estaban con “Cómo estaba antes” y mándalo otra vez: así llega aquí lo suyo y ya puedes poner lo tuyo. Si tú no escribiste en ellos, o si una historia se tiene que quitar ya, quien cuida el sitio junta las dos cosas: avísale ahora.',
    mistakes:
      'No se mandó: alguien más mandó algo antes, y lo que mandó junto con lo que hay aquí tiene un error. Abajo dice cuál y dónde. No se perdió nada, ni lo suyo ni lo tuyo. Quien escribió eso lo corrige y lo manda; después manda lo tuyo otra vez. Si una historia se tiene que quitar ya, avísale ahora.',
    unknown: 'No se mandó. No se perdió nada. Muéstrale a quien cuida el sitio lo que dice abajo.',
  },
  together: {
    here: 'Alguien más había mandado algo antes: se fue junto con lo tuyo, y ya está también en esta carpeta.',
    later:
      'Alguien más había mandado algo antes: se fue junto con lo tuyo. En esta carpeta todavía no está, porque aquí hay algo guardado que no se ha mandado; llega con el siguiente “Publicar”.',
  },
  startAgain:
    'Con eso llegaron programas nuevos del sitio, y esta mesa sigue con los de antes: guarda lo que tengas abierto, cierra la mesa y vuelve a abrirla.',
  togetherLeft: (files) => `Alguien había escrito en una historia que se quitó; eso se quitó con ella: ${files}.`,
  whatItSaid: (words) => `Para quien cuida el sitio: ${words}`,
  nightly: 'El sitio se arma cada noche',
  nightlyHint: 'Solo si alguien ya lo dejó puesto (docs/publishing.md dice cómo). Así, un texto con fecha futura aparece solo.',
  names: 'Lista de nombres que nunca se publican',
  namesHint:
    'En qué parte de esta computadora está ese archivo, con todas sus carpetas. Tiene que estar fuera de la carpeta del sitio, para que la lista misma nunca se publique. Si no hay, déjalo vacío.',
  namesInside: 'La lista está en la carpeta del sitio y se podría publicar. Ponla en otra parte y di dónde quedó.',
  namesNotThere: 'No se puede leer la lista donde dices. Escribe el nombre del archivo con todas sus carpetas, como lo muestra la computadora.',
  noNames: 'Aquí no está puesta ninguna lista de nombres que nunca se publican, así que no se busca ningún nombre.',
  sayNames: 'Decir dónde está la lista',
  appears: (day) => `Aparece solo el ${day}.`,
  appearsNot: (day) => `No va a aparecer solo: publica el ${day}.`,
  review: 'Una copia para quien lo lea antes',
  reviewHint:
    'Arma el sitio como se publicaría, sin borradores, y lo empaca en un archivo zip que se abre sin servidor. No es pública: cada página lo dice arriba. Lo publicado se queda como está.',
  reviewButton: 'Hacer la copia',
  reviewReady:
    'La copia está lista. No es pública y no se debe subir a internet. Quien la recibe la descomprime y abre “index.html”; ahí el buscador no funciona.',
  begin: {
    kind: '¿Qué quieres empezar?',
    yes: 'Sí',
    no: 'No',
    later: 'Dejarlo para después',
    another: (what) => `${what}: ¿otra entrada?`,
  },
};

/** What the desk says in a language of staff. */
export const deskSays = (language: StaffLanguage): DeskWords => ({ en, es })[language];
