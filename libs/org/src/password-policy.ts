import type { Refusal } from '@fayuan/kernel';
import { passwordIsLogin, passwordTooLong, passwordTooShort } from './sign-in.errors.js';

const LEAST = 10;
const MOST = 200;

/**
 * Why the password cannot be taken, or null. Length is what counts (NIST SP 800-63B); composition rules are not asked.
 * @param field the API field the answer names
 */
export function passwordProblem(password: string, login: string, field: string): Refusal | null {
  if ([...password].length < LEAST) return passwordTooShort(LEAST, field);
  if (password.length > MOST) return passwordTooLong(MOST, field);
  if (password.trim().toLowerCase().includes(login.toLowerCase())) return passwordIsLogin(field);
  return null;
}
