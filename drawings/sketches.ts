import type { Sketch } from './sketch.ts';
import type { DrawingName } from './names.ts';
import * as hero from './scenes/hero.ts';
import * as carmen from './scenes/carmen.ts';
import * as carmenStreet from './scenes/carmen-street.ts';
import * as carmenRoom from './scenes/carmen-room.ts';
import * as garden from './scenes/garden.ts';
import * as doors from './scenes/doors.ts';
import * as walks from './scenes/walks.ts';
import * as walksLove from './scenes/walks-love.ts';
import * as walksPuebla from './scenes/walks-puebla.ts';
import * as walksQueens from './scenes/walks-queens.ts';
import * as states from './scenes/states.ts';
import * as looms from './scenes/looms.ts';
import * as emblemGuides from './emblems/guides.ts';
import * as emblemOwn from './emblems/guides-own.ts';
import * as emblemAround from './emblems/around.ts';
import * as emblemSigns from './emblems/signs.ts';
import * as emblemStates from './emblems/states.ts';

/** Every drawing. Its name stands in names.ts, with what kind it is. */
export const SKETCHES: Readonly<Record<DrawingName, Sketch>> = {
  'hand-and-valley': hero.handAndValley,
  'fields-and-road': carmen.fieldsAndRoad,
  'evening-street': carmenStreet.eveningStreet,
  armchair: carmen.armchair,
  'two-cups': carmen.twoCups,
  'loom-and-window': carmen.loomAndWindow,
  'cut-hedge': garden.cutHedge,
  'armchair-lamp': carmenRoom.armchairLamp,
  'armchair-dark': carmenRoom.armchairDark,
  'armchair-dawn': carmenRoom.armchairDawn,
  'phone-on-sill': doors.phoneOnSill,
  'two-windows': doors.twoWindows,
  quilt: doors.quilt,
  'market-stall': walks.marketStall,
  terminal: walks.terminal,
  notebook: walks.notebook,
  plaza: walksLove.plaza,
  'wedding-table': walksLove.weddingTable,
  'neighbours-door': walksLove.neighboursDoor,
  'fifth-plate': states.fifthPlate,
  microphone: states.microphone,
  fair: walksPuebla.fair,
  'night-messages': walksPuebla.nightMessages,
  'sewing-machine': walksPuebla.sewingMachine,
  'school-office': walksPuebla.schoolOffice,
  lookout: walksPuebla.lookout,
  'bus-window': walksPuebla.busWindow,
  'sunday-table': walksPuebla.sundayTable,
  laundromat: walksQueens.laundromat,
  'folded-sheets': walksQueens.foldedSheets,
  'headset-desk': walksQueens.headsetDesk,
  'elevated-train': walksQueens.elevatedTrain,
  'corner-shop': walksQueens.cornerShop,
  'griddle-gate': walksQueens.griddleGate,
  'tin-roof': walksQueens.tinRoof,
  'unsewn-patch': states.unsewnPatch,
  'closed-book': states.closedBook,
  weather: states.weather,
  'looms-now': looms.loomsNow,
  'looms-then': looms.loomsThen,
  'ring-and-calendar': emblemGuides.ringAndCalendar,
  contract: emblemGuides.contract,
  'bus-and-knot': emblemGuides.busAndKnot,
  'phone-with-padlock': emblemGuides.phoneWithPadlock,
  'two-bubbles': emblemGuides.twoBubbles,
  'bag-by-door': emblemGuides.bagByDoor,
  backpack: emblemGuides.backpack,
  'phone-in-wool': emblemGuides.phoneInWool,
  'bridge-and-book': emblemGuides.bridgeAndBook,
  'stairs-and-book': emblemGuides.stairsAndBook,
  handset: emblemGuides.handset,
  plant: emblemGuides.plant,
  cups: emblemAround.cups,
  'door-ajar': emblemAround.doorAjar,
  replies: emblemAround.replies,
  desk: emblemAround.desk,
  stethoscope: emblemAround.stethoscope,
  'room-key': emblemAround.roomKey,
  'counter-card': emblemAround.counterCard,
  'kitchen-table': emblemAround.kitchenTable,
  ledger: emblemOwn.ledger,
  'phone-bill': emblemOwn.phoneBill,
  unpicked: emblemOwn.unpicked,
  'lowered-torch': emblemOwn.loweredTorch,
  'suitcase-tag': emblemOwn.suitcaseTag,
  'shut-wallet': emblemOwn.shutWallet,
  bracelets: emblemOwn.bracelets,
  interpreter: emblemOwn.interpreter,
  'laid-pencil': emblemOwn.laidPencil,
  'small-socks': emblemOwn.smallSocks,
  stamp: emblemOwn.stamp,
  'folded-blankets': emblemOwn.foldedBlankets,
  'steering-wheel': emblemOwn.steeringWheel,
  ring: emblemSigns.ring,
  gift: emblemSigns.gift,
  clock: emblemSigns.clock,
  secret: emblemSigns.secret,
  'houses-apart': emblemSigns.housesApart,
  camera: emblemSigns.camera,
  papers: emblemSigns.papers,
  'cracked-house': emblemSigns.crackedHouse,
  'bus-and-arrow': emblemSigns.busAndArrow,
  lens: emblemStates.lens,
  'loose-thread': emblemStates.looseThread,
  'empty-hoop': emblemStates.emptyHoop,
  cloud: emblemStates.cloud,
};
