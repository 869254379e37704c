import type { StaffSignup } from '../../staff/schemas.ts';

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
