import type { HelpText, HelpTopic } from './helpTopic.ts'
import type { helpZh } from './zh-CN.ts'

const topics: Record<HelpTopic, HelpText> = {
  offer: {
    title: 'The states of an offer',
    text: 'A draft is seen by its publisher alone. Submitted, it is reviewed by the council, and in categories such as medical, legal or financial by the district as well; passed, it is open. Paused, it takes no new claims while agreed ones go on. Closed, it does not come back.',
  },
  capacity: {
    title: 'Capacity, unit and most per compound',
    text: 'Capacity counts in the unit: a session, a household or a person. Every claim takes places; declined, cancelled and unanswered ones give them back. The most per compound holds for the whole life of the offer: a compound that has reached it cannot claim or queue.',
  },
  leadTime: {
    title: 'Lead time in working days',
    text: 'How many working days lie at least between a claim and the day it takes place, by the calendar of the State Council with its swapped weekends. 0 means the same day.',
  },
  area: {
    title: 'Service area',
    text: 'Streets, communities, or a radius around the building. Compounds outside see the offer and why they cannot claim it.',
  },
  queue: {
    title: 'The waitlist and held places',
    text: 'When an offer is full you can queue. A place that comes free is held for the next in line, who confirms it within the deadline; passed or forgotten, it goes on and the claim moves to the end. Either the first comes first, or compounds that were not served yet.',
  },
  review: {
    title: 'Reviews',
    text: 'Nobody reviews what they or their own enterprise publish; where nobody else leads the council, its street reviews. An offer that is returned comes with a reason, and starts again with whoever returned it.',
  },
  terms: {
    title: 'Terms',
    text: 'Kind, category, price, place, audiences, times and qualification are what a claim agrees to. Changing them makes new terms that are reviewed while the old ones hold; a claim keeps its own. Wording, pictures and more capacity take effect at once.',
  },
  claim: {
    title: 'The way of a claim',
    text: 'The provider answers; with a time that both want it is scheduled, otherwise they propose times in turn. The community confirms what took place, both evaluate, and it is archived. Every step has a deadline, and the product says what came of it.',
  },
  time: {
    title: 'Another time',
    text: 'Whoever’s turn it is agrees or proposes another time. A scheduled claim can be moved, too; the old time stands until the new one is agreed. Without an answer in time the claim is cancelled.',
  },
  delivery: {
    title: 'What took place',
    text: 'The provider records people and hours; pictures are voluntary. The community confirms, or gives other figures: both stay, and the street settles. What nobody confirms is confirmed by the product. An absent side can be reported, and may object.',
  },
  evaluation: {
    title: 'Evaluations',
    text: 'Punctuality, quality, conduct and benefit, 1 to 5. Neither side sees the other’s before both are in or the time is over. Others see an average from five evaluations on.',
  },
  voice: {
    title: 'Rating by residents',
    text: 'Once a time is agreed, both sides print the poster on the page of the claim. Residents scan its code from the beginning on: without an account, once a device, until some days after the record of the delivery. No name, number, address or moment is kept. The result opens with the evaluations, each question from three answers on.',
  },
  contacts: {
    title: 'Telephone numbers',
    text: 'Numbers show as 138****0000. From the agreement until 30 days after the end both sides see each other’s contact in full; everybody else gives a reason, which the person concerned reads on the own page with who and when.',
  },
  need: {
    title: 'Needs',
    text: 'A community raises a need for its compounds: category, people, size and time; from a template, as a copy or from Excel. Providers find those nearby and answer with an offer; or a community claims an offer and names the need. What both sides confirm counts, until the size is met.',
  },
  directClaim: {
    title: 'Direct claims',
    text: 'A need may be claimed without an offer. Parties with an account do so on its page; people and teams without one are entered by staff, or scan the QR code, give name and number and agree to being called. Once the need’s staff confirm it counts as agreed; recorded with its day and how many it reached, it counts as met. The number is read by those staff alone until then, and each reading is kept; name and number are erased some days after the end.',
  },
  score: {
    title: 'The score',
    text: 'An offer scores 0 to 100 for a compound: need, people, distance, time, price, past evaluations and fairness, each with its reason. The district sets the weights.',
  },
  round: {
    title: 'Matching rounds and proposals',
    text: 'The district chooses a scope and looks at the plan that serves the most compounds with the highest score, beside first come, first served; it locks, drops and adds. Published, places are kept for the communities: accepting makes a claim, declining or silence gives the places back.',
  },
  coverage: {
    title: 'Coverage',
    text: 'Days since each compound was served last; never served comes first. Behind each cell are the categories, with the open offers that fit best.',
  },
  deadlines: {
    title: 'Deadlines',
    text: 'They count working days, swapped weekends included; the district sets how many. A word always stands beside a colour.',
  },
  supervision: {
    title: 'Lights, acknowledgement and supervision',
    text: "By working time a step is in time, due soon or overdue; a stopped clock is marked. The unit that has to act may acknowledge that it knows. Overdue steps stand on the street's list and, working days later, on the district's; those that the street has to do stand there at once. A reminder goes out once a day. A clock is stopped for a reason that both sides read; the working days left go on afterwards.",
  },
  calendar: {
    title: 'Calendar',
    text: 'Times that are agreed or proposed, by month, week or as a list. With a link the calendar of your phone or computer reads those of your present role. The link is shown once; a new one ends the old, and so does the end of the role.',
  },
  map: {
    title: 'Map',
    text: "Drawn from the district's own points, with nothing from outside; map and list say the same. Points name their coordinate system and are brought into one.",
  },
  channels: {
    title: 'How you are told',
    text: 'Messages are always here. You may add e-mail, text messages or a WeCom group robot, at once or as a daily summary. What goes out holds no names, numbers or typed text, and what you have read here is not sent.',
  },
  membership: {
    title: 'Joining a council',
    text: 'An enterprise registers and applies; the council recommends it, or the street where the council is forming or silent for three working days. The district approves; with the first approval the enterprise is verified. Whoever is refused reads why, and may apply again.',
  },
  dispute: {
    title: 'Credit code disputes',
    text: 'A credit code is registered once in the district. Whoever registers it again gets the same answer as the first time, but no account; the district looks at the papers of both sides, and then keeps the registration, adds a representative or hands the enterprise over. Handed over, the former representatives are out at once.',
  },
  suspension: {
    title: 'Suspension and end',
    text: 'Suspending a member pauses its open offers; resuming brings back just those, if their dates have not passed. When a membership ends its offers close, and agreed claims go on.',
  },
  council: {
    title: 'Councils',
    text: 'The district forms one; it works from its first chair on, and has one chair at a time. Chair and secretary recommend members and review offers.',
  },
  roles: {
    title: 'Roles and their days',
    text: 'A person may have several roles and chooses which to act in. Roles have a first and a last day, the last one included; after it an open page can do nothing more.',
  },
  factor: {
    title: 'Second factor',
    text: 'Besides the password you type the six digits of an authenticator app. Each recovery code works once; when all are lost, another administrator resets the factor.',
  },
  lists: {
    title: 'Lists',
    text: 'Filters, page and open record stand in the address, so that nothing is lost by F5, back or a shared link. Save what you use often as a view; columns, order, widths and density are kept with the account.',
  },
  export: {
    title: 'Export and print',
    text: 'You get what you see, with masked numbers, and the log keeps who took it. Prints carry number, issuing unit, day and pages.',
  },
  import: {
    title: 'Imports',
    text: 'Use the template or your own file: all problems are listed at once. Good rows can go in first; the bad ones come back in your file with notes. The same file twice adds nothing, and within 24 hours an import can be undone.',
  },
  divisions: {
    title: 'Division codes',
    text: 'Streets have 9 or 12 digits, communities 12. A withdrawn code gets a last day rather than another number; it may be issued again later.',
  },
  settings: {
    title: 'Settings',
    text: 'Before a change you read how much that is under way it reaches. Running deadlines stay; later ones follow the new rule. Every change stands on the timeline.',
  },
  log: {
    title: 'The log',
    text: 'Who did what, in which role, when and why. Entries are added and never changed. Search by person, record, time and action.',
  },
  keyboard: {
    title: 'By keyboard',
    text: 'Press “?” for the keys of a page. Tab goes on, Enter opens, Esc closes; J and K move in a list, A passes and R returns in a review.',
  },
}

/** What the help says. */
export const helpEn: typeof helpZh = {
  title: 'Help',
  here: 'On this page',
  others: 'All topics',
  search: 'Search the help',
  none: 'Nothing found. Try another word, or ask by “Feedback”.',
  topics,
}
