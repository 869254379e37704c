import type { StaffCall, StaffSignup } from '../../staff/schemas.ts';

/** What the OpenAPI document shows: nobody’s data. */
export const SIGNUP: StaffSignup = {
  id: '0b9f3c7e-5d1a-4e0b-9a57-3f1f6f0d2c11',
  session: 'computer-basics-2026-12-01',
  state: 'confirmed',
  code: '47-15',
  names: ['Тестова Особа'],
  phone: '+380512000000',
  email: null,
  accessNeeds: null,
  partySize: 1,
  queuePosition: null,
  offeredUntil: null,
  attended: null,
  madeBy: 'person',
  createdAt: '2026-11-23T08:00:00.000Z',
  deleteAfter: '2026-12-31',
};

export const CALL: StaffCall = {
  id: '6f1f7c1e-8c55-4f0a-8a0e-1f9a3f6f2b77',
  kind: 'offered',
  dueAt: '2026-11-23T08:00:00.000Z',
  phone: '+380512000000',
  names: ['Тестова Особа'],
  code: '47-15',
  session: 'computer-basics-2026-12-01',
  sessionName: { uk: 'Комп’ютер для початківців' },
  startDate: '2026-12-01T10:00:00+02:00',
  branch: 'branch-12',
  question: null,
  offeredUntil: '2026-11-24T08:00:00.000Z',
  reason: null,
};
