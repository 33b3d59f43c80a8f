import type { registration as zhCN } from '../zh-CN/registration.ts'

export const registration: typeof zhCN = {
  title: 'Register an enterprise',
  note: 'You can sign in and apply to a building council at once; the first approval verifies the enterprise.',
  kind: 'Type',
  name: 'Name',
  creditCode: 'Credit code',
  creditCodeHint: 'The 18 characters on the business licence.',
  building: 'Building',
  noBuildings: 'No building can be chosen at present. Ask your street for the registration link.',
  contactName: 'Contact',
  mobile: 'Mobile number',
  mobileHint: 'You sign in with it.',
  password: 'Password',
  submit: 'Submit',
  doneTitle: 'Registration sent',
  done: 'Sign in with the mobile number you gave and apply to a building council. If the credit code is known already, the district checks it and contacts you.',
}
