import type { stepsZh } from './zh-CN.ts'

export const stepsEn: typeof stepsZh = {
  title: 'Present step',
  by: 'To be done by {name}',
  due: 'Due {at}',
  overdue: '{n} working days overdue',
  overdueToday: 'Overdue since today',
  level: 'Supervised by: {level}',
  acknowledged: 'Acknowledged {at}',
  unacknowledged: 'Not acknowledged',
  reminded: 'Reminders: {n}, last {at}',
  paused: 'Clock stopped since {at}: {reason}',
  acknowledge: 'Acknowledge',
  remind: 'Remind',
  pause: 'Stop clock',
  resume: 'Restart clock',
  pauseReason: 'Reason',
  pauseConsequence:
    'Nothing becomes overdue meanwhile, and the working days that are left are kept. Both sides read the reason.',
  doneAcknowledge: 'Acknowledged',
  doneRemind: 'Reminded. The unit gets a message.',
  donePause: 'Clock stopped',
  doneResume: 'The clock runs again',
}
