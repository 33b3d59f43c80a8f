/** Lengths and bounds that forms, imports and the server share. Lengths count UTF-16 units; times are in ms. */
export const Limits = {
  /** Rows a connection gives at most. */
  pageSize: 100,
  nameLength: 60,
  titleLength: 60,
  summaryLength: 200,
  bodyLength: 5_000,
  noteLength: 500,
  reasonLength: 200,
  feedbackLength: 1_000,
  addressLength: 120,
  searchLength: 40,
  passwordMin: 10,
  passwordMax: 128,
  capacityMax: 100_000,
  participantsMax: 100_000,
  hoursMax: 240,
  leadTimeDaysMax: 60,
  radiusMetresMax: 50_000,
  slotsMax: 60,
  preferredTimesMax: 5,
  picturesMax: 9,
  attachmentsMax: 5,
  evidenceMax: 9,
  /** Papers of one side of a dispute. */
  papersMax: 9,
  householdsMax: 100_000,
  /** Storeys of a building above the ground. */
  floorsMax: 300,
  /** The largest file, in bytes (10 MiB). */
  fileBytes: 10 * 1024 * 1024,
  /** How long an uploaded file waits to be attached to a record. */
  fileAttachWithin: 3_600_000,
  /** Counts stop here and show as "10,000+". */
  countCap: 10_000,
  /** How long after claiming a claim can be taken back without a reason. */
  claimUndoWithin: 8_000,
  /** Open invitations to one role on one scope. */
  openInvitationsMax: 20,
  /** Rows that one workbook takes. */
  exportRows: 50_000,
  /** Days that one calendar page spans: six weeks. */
  calendarDays: 42,
  /** Times that one calendar page names; the days count them all. */
  calendarEntries: 300,
  /** Places that one map shows. */
  mapPlaces: 2_000,
  /** Rows that one official list is printed with. */
  printRows: 500,
  /** Records that one bulk action takes. */
  bulkRecords: 500,
  /** Evaluations from which on an offer shows its average to others. */
  evaluationsForAverage: 5,
  /** Answers of residents from which on their result shows, so that no single one can be told. */
  answersForResult: 3,
} as const
