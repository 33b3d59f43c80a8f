/** The life of an enterprise's registration. */
export const EnterpriseStatus = {
  REGISTERED: 'REGISTERED',
  VERIFIED: 'VERIFIED',
  REFUSED: 'REFUSED',
  CLOSED: 'CLOSED',
} as const
export type EnterpriseStatus = (typeof EnterpriseStatus)[keyof typeof EnterpriseStatus]

/** What kind of organisation is registered; all of them act as an enterprise does. */
export const EnterpriseKind = {
  ENTERPRISE: 'ENTERPRISE',
  PROPERTY_MANAGER: 'PROPERTY_MANAGER',
  UNIT: 'UNIT',
} as const
export type EnterpriseKind = (typeof EnterpriseKind)[keyof typeof EnterpriseKind]

/**
 * The life of a dispute about who acts for a credit code: open until the district keeps the registration, lets the
 * second sender join it, or hands it over to them.
 */
export const DisputeStatus = {
  OPEN: 'OPEN',
  KEPT: 'KEPT',
  JOINED: 'JOINED',
  HANDED_OVER: 'HANDED_OVER',
} as const
export type DisputeStatus = (typeof DisputeStatus)[keyof typeof DisputeStatus]
