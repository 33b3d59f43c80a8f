/** The lists that can be taken out of the product: as a workbook, or printed as an official list. */
export const ListName = {
  OFFERS: 'OFFERS',
  CLAIMS: 'CLAIMS',
  NEEDS: 'NEEDS',
  COVERAGE: 'COVERAGE',
  MEMBERSHIPS: 'MEMBERSHIPS',
  COUNCILS: 'COUNCILS',
  ENTERPRISES: 'ENTERPRISES',
  BUILDINGS: 'BUILDINGS',
  COMPOUNDS: 'COMPOUNDS',
  USERS: 'USERS',
  SUPERVISION: 'SUPERVISION',
  AUDIT_LOG: 'AUDIT_LOG',
} as const
export type ListName = (typeof ListName)[keyof typeof ListName]

export const ExportFormat = { XLSX: 'XLSX', CSV: 'CSV' } as const
export type ExportFormat = (typeof ExportFormat)[keyof typeof ExportFormat]
