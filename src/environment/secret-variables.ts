/** The secrets without which nothing is signed or salted, and how many random texts each of them takes. */
export const SECRET_VARIABLES = [
  { name: 'APP_KEYS', texts: 2 },
  { name: 'API_TOKEN_SALT', texts: 1 },
  { name: 'ADMIN_JWT_SECRET', texts: 1 },
  { name: 'TRANSFER_TOKEN_SALT', texts: 1 },
  { name: 'JWT_SECRET', texts: 1 },
  { name: 'ENCRYPTION_KEY', texts: 1 },
] as const;
