/** How far the time of a step has run; always shown with its word. */
export const Light = { GREEN: 'GREEN', YELLOW: 'YELLOW', RED: 'RED', PAUSED: 'PAUSED' } as const
export type Light = (typeof Light)[keyof typeof Light]

/** 督办: on whose list a late step stands, besides that of whoever has to do it. */
export const SupervisionLevel = { HOLDER: 'HOLDER', STREET: 'STREET', DISTRICT: 'DISTRICT' } as const
export type SupervisionLevel = (typeof SupervisionLevel)[keyof typeof SupervisionLevel]
