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
