import * as z from 'zod/mini';
import { ROLES } from '../tokens.ts';

/** Roles, from the one that may least. */
export const StaffRole = z.enum(ROLES);
